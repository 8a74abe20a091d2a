package io.github.pullquote.parser.internal.attribute.rule;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.attribute.quotation.Finding;
import io.github.pullquote.parser.internal.attribute.quotation.Quotation;
import io.github.pullquote.parser.internal.attribute.quotation.QuoteRule;
import io.github.pullquote.parser.internal.attribute.scare.FewWords;
import io.github.pullquote.parser.internal.attribute.scare.MarkupAttribute;
import io.github.pullquote.parser.internal.attribute.scare.Medium;
import io.github.pullquote.parser.internal.attribute.scare.NamedTerm;
import io.github.pullquote.parser.internal.attribute.scare.Nickname;
import io.github.pullquote.parser.internal.attribute.scare.NoCue;
import io.github.pullquote.parser.internal.attribute.scare.NotCovered;
import io.github.pullquote.parser.internal.attribute.scare.Subheading;
import io.github.pullquote.parser.internal.attribute.scare.Title;
import io.github.pullquote.parser.internal.rule.RuleInfo;
import java.util.Optional;

/** The rules of attribution in their order, which is the one list of which rule goes before which. */
public final class QuoteRules {
    private static final ImmutableList<QuoteRule> IN_ORDER = ImmutableList.of(
            new MarkupAttribute(),
            new DashDialogue(),
            new ClauseInside(),
            new LabelledTurn(),
            new SignedQuotation(),
            new Subheading(),
            new Nickname(),
            new NamedTerm(),
            new Medium(),
            new Title(),
            new InvertedClause(),
            new ClauseAfter(),
            new DashAndName(),
            new NameAndColon(),
            new ClauseBefore(),
            new Continued(),
            new FrontedClause(),
            new DistantClause(),
            new ReportedSentence(),
            new UnlistedVerb(),
            new LabelLine(),
            new LeadIn(),
            new SentenceBefore(),
            new ParagraphBefore(),
            new CarriedOver(),
            new Topic(),
            new WholeSentence(),
            new SetApart(),
            new Fragment(),
            new NoCue());

    /** What marks and layout tell in a language without word lists. */
    private static final ImmutableList<QuoteRule> WITHOUT_WORDS = ImmutableList.of(
            new MarkupAttribute(),
            new DashDialogue(),
            new LabelledTurn(),
            new SignedQuotation(),
            new NameLabel(),
            new SetApart(),
            new FewWords(),
            new NotCovered());

    private QuoteRules() {}

    /** Returns the name of the rule that makes quotes of turns. */
    public static RuleInfo turn() {
        return LabelledTurn.INFO;
    }

    /** Returns what is certainly no speech, then the clause beside the quote, then what is farther away. */
    public static ImmutableList<QuoteRule> inOrder() {
        return IN_ORDER;
    }

    /** Returns the rules for a language without word lists that are not among the others. */
    public static ImmutableList<QuoteRule> ofUncovered() {
        return WITHOUT_WORDS.stream()
                .filter(rule ->
                        IN_ORDER.stream().noneMatch(other -> other.info().equals(rule.info())))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns what the first rule that applies finds. */
    public static Finding first(Quotation quotation) {
        for (QuoteRule rule : quotation.grammar().isCovered() ? IN_ORDER : WITHOUT_WORDS) {
            Optional<Finding> finding = rule.tryMatch(quotation);
            if (finding.isPresent()) {
                return finding.get();
            }
        }
        throw new IllegalStateException("the last rule matches always");
    }
}
