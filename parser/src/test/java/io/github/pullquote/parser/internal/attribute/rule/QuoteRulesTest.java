package io.github.pullquote.parser.internal.attribute.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.pullquote.parser.ArticleParser;
import io.github.pullquote.parser.internal.attribute.Attributor;
import io.github.pullquote.parser.internal.attribute.quotation.QuoteRule;
import io.github.pullquote.parser.internal.attribute.scare.NoCue;
import io.github.pullquote.parser.internal.rule.RuleInfo;
import org.junit.jupiter.api.Test;

/** The list of rules is the one place of their order, and the register of all rules has each of them. */
class QuoteRulesTest {
    private static final ImmutableList<QuoteRule> RULES = QuoteRules.inOrder();

    @Test
    void everyRuleHasANameOfItsOwn() {
        assertThat(Attributor.rules()).extracting(RuleInfo::id).doesNotHaveDuplicates();
        assertThat(RULES).extracting(rule -> rule.getClass().getSimpleName()).doesNotHaveDuplicates();
    }

    @Test
    void theRegisterHasEveryRuleWithItsSentence() {
        assertThat(Attributor.rules())
                .allSatisfy(info -> assertThat(ArticleParser.rules()).containsEntry(info.id(), info.description()));
        assertThat(Attributor.rules())
                .extracting(RuleInfo::id)
                .containsAll(RULES.stream().map(rule -> rule.info().id()).toList());
    }

    @Test
    void whatMatchesAlwaysIsLast() {
        assertThat(Iterables.getLast(RULES)).isInstanceOf(NoCue.class);
        assertThat(RULES).filteredOn(NoCue.class::isInstance).hasSize(1);
    }
}
