package io.github.pullquote.parser.internal.structure.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StructureRuleTest {
    @Test
    void hasAnIdOfItsOwnAndASentenceForEachRule() {
        assertThat(StructureRule.values()).extracting(rule -> rule.info().id()).doesNotHaveDuplicates();
        assertThat(StructureRule.values())
                .extracting(rule -> rule.info().description())
                .allMatch(sentence -> sentence.endsWith(".") && Character.isUpperCase(sentence.charAt(0)));
    }
}
