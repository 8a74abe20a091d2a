package io.github.pullquote.parser.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {
    @ParameterizedTest
    @CsvSource({
        "noun|verb, noun, true",
        "noun|verb, verb, true",
        "noun, noun, true",
        "pronoun|verb, noun, false",
        "pronoun|noun, noun, true",
        "nouns|verb, noun, false",
        "'', noun, false"
    })
    void findsAPartWithoutCuttingTheColumn(String column, String form, boolean has) {
        assertThat(Table.hasForm(column, form))
                .isEqualTo(has)
                .isEqualTo(Table.forms(column).contains(form));
    }

    @ParameterizedTest
    @CsvSource({"noun|verb, noun", "noun, noun", "'', ''"})
    void takesTheFirstPart(String column, String first) {
        assertThat(Table.firstForm(column))
                .isEqualTo(first)
                .isEqualTo(Table.forms(column).get(0));
    }

    @Test
    void readsKeysWithColumnsAndWithout() {
        Table table = Table.of("# Columns: a\tb\nash\n\nbirch\ttree|wood\tlight\ncedar\nelm\t\tdark");
        assertThat(table.keys()).containsExactly("ash", "birch", "cedar", "elm");
        assertThat(table.row("birch")).hasValue(ImmutableList.of("tree|wood", "light"));
        assertThat(table.column("ash", 1)).isEmpty();
        assertThat(table.column("cedar", 1)).isEmpty();
        assertThat(table.column("elm", 1)).isEmpty();
        assertThat(table.column("elm", 2)).hasValue("dark");
    }
}
