package io.github.pullquote.parser.internal.attribute.clause;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.resolve.Tagged;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The subject of a Spanish verb stands before it, behind it or nowhere. */
class FreeSubjectsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ana Rol dijo que viene. | Ana Rol, SUBJECT_FIRST
            Dijo Ana Rol que viene. | Ana Rol, CUE_FIRST
            Dijo que viene. | -, NO_SUBJECT
            Ana Rol vino y dijo que llueve. | Ana Rol, SHARED_SUBJECT
            La alcaldesa de Oster en rueda de prensa dijo que llueve. | La alcaldesa de Oster, SUBJECT_FIRST
            Vino Ana Rol, quien dijo que llueve. | Ana Rol, SUBJECT_FIRST
            Ana Rol leyó una carta en la que dijo que llueve. | Ana Rol, SHARED_SUBJECT
            La ministra, dijo que llueve. | La ministra, SUBJECT_FIRST
            Dijo la verdad. | -, NO_SUBJECT
            """)
    void findTheSubject(String text, String expected) {
        TaggedText words = Tagged.in("es", text).words;
        Reporting reporting = Reporting.of(words, Tagged.cues("es"), Tagged.watch());
        Clause clause = reporting
                .clauses()
                .of(reporting.cues().all().get(reporting.cues().all().size() - 1));
        String mention = clause.mention()
                .map(phrase -> words.span(phrase.first(), phrase.end()))
                .map(span -> text.substring(span.start(), span.end()))
                .orElse("-");
        assertThat(mention + ", " + clause.order()).isEqualTo(expected);
    }
}
