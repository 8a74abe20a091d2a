package io.github.pullquote.parser.internal.structure;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.structure.block.BlockRule;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.rule.BiographyRule;
import io.github.pullquote.parser.internal.structure.rule.BylineRule;
import io.github.pullquote.parser.internal.structure.rule.CaptionRule;
import io.github.pullquote.parser.internal.structure.rule.CorrectionRule;
import io.github.pullquote.parser.internal.structure.rule.CreditRule;
import io.github.pullquote.parser.internal.structure.rule.DateRule;
import io.github.pullquote.parser.internal.structure.rule.DatelineRule;
import io.github.pullquote.parser.internal.structure.rule.HeadingRule;
import io.github.pullquote.parser.internal.structure.rule.HeadlineRule;
import io.github.pullquote.parser.internal.structure.rule.KickerRule;
import io.github.pullquote.parser.internal.structure.rule.ListItemRule;
import io.github.pullquote.parser.internal.structure.rule.NameLineRule;
import io.github.pullquote.parser.internal.structure.rule.ParagraphRule;
import io.github.pullquote.parser.internal.structure.rule.PostTimeRule;
import io.github.pullquote.parser.internal.structure.rule.PromotionRule;
import io.github.pullquote.parser.internal.structure.rule.RelatedRule;
import io.github.pullquote.parser.internal.structure.rule.SeparatorRule;
import io.github.pullquote.parser.internal.structure.rule.SignOffRule;
import io.github.pullquote.parser.internal.structure.rule.StandfirstRule;
import io.github.pullquote.parser.internal.structure.rule.TableRowRule;
import io.github.pullquote.parser.internal.structure.rule.TurnRule;
import java.util.Optional;

/**
 * Labels the blocks of a draft. The two lists say which rule goes before which; the first that matches decides.
 *
 * <p>The first list looks at a block by itself or beside its neighbours. The second, run after it, knows what the first
 * one found, and finds the head and the body. What nothing claims is a paragraph of the body.
 */
final class TextLabeller {
    private static final ImmutableList<BlockRule> BY_THEMSELVES = ImmutableList.of(
            new SeparatorRule(),
            new TurnRule(),
            new PostTimeRule(),
            new DateRule(),
            new CorrectionRule(),
            new SignOffRule(),
            new RelatedRule(),
            new CreditRule(),
            new BylineRule(),
            new NameLineRule(false),
            new TableRowRule(),
            new ListItemRule(),
            new PromotionRule(),
            new CaptionRule(),
            new DatelineRule());

    private static final ImmutableList<BlockRule> IN_PLACE = ImmutableList.of(
            new KickerRule(),
            new HeadlineRule(),
            new StandfirstRule(),
            new BiographyRule(ImmutableList.of()),
            new HeadingRule(),
            new ParagraphRule());

    private TextLabeller() {}

    /** Labels the blocks of a text. */
    static void label(Draft draft) {
        label(draft, BY_THEMSELVES, IN_PLACE);
    }

    /** Labels the blocks by other rules; the last of the second list must match always. */
    static void label(Draft draft, ImmutableList<BlockRule> byThemselves, ImmutableList<BlockRule> inPlace) {
        for (int i = 0; i < draft.size(); i++) {
            draft.step();
            labelByFirst(byThemselves, draft, i);
        }
        draft.beginSecondPass();
        for (int i = 0; i < draft.size(); i++) {
            draft.step();
            if (draft.label(i).isEmpty()) {
                labelByFirst(inPlace, draft, i);
            } else {
                draft.pass(i);
            }
        }
    }

    private static void labelByFirst(ImmutableList<BlockRule> rules, Draft draft, int i) {
        for (BlockRule rule : rules) {
            Optional<Label> label = rule.match(draft, i);
            if (label.isPresent()) {
                draft.label(i, label.get());
                return;
            }
        }
    }
}
