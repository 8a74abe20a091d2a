package io.github.pullquote.parser.internal.metadata.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MetadataRuleTest {
    @Test
    void hasAnIdOfItsOwnAndASentenceForEachRule() {
        assertThat(MetadataRule.values()).extracting(rule -> rule.info().id()).doesNotHaveDuplicates();
        assertThat(MetadataRule.values())
                .extracting(rule -> rule.info().description())
                .allMatch(sentence -> sentence.endsWith(".") && Character.isUpperCase(sentence.charAt(0)));
    }
}
