package io.github.pullquote.parser.internal.structure;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.parser.internal.head.PageHead;
import io.github.pullquote.parser.internal.head.PageHeadFinder;
import io.github.pullquote.parser.internal.metadata.Metadata;
import io.github.pullquote.parser.internal.structure.block.BlockRule;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.HtmlBlocks;
import io.github.pullquote.parser.internal.structure.page.BoldHeadingRule;
import io.github.pullquote.parser.internal.structure.page.HeadFurnitureRule;
import io.github.pullquote.parser.internal.structure.page.LongBylineRule;
import io.github.pullquote.parser.internal.structure.page.MarkedCaptionRule;
import io.github.pullquote.parser.internal.structure.page.MarkedHeadingRule;
import io.github.pullquote.parser.internal.structure.page.MarkedHeadlineRule;
import io.github.pullquote.parser.internal.structure.page.MarkedKickerRule;
import io.github.pullquote.parser.internal.structure.page.MarkedListItemRule;
import io.github.pullquote.parser.internal.structure.page.MarkedQuotationRule;
import io.github.pullquote.parser.internal.structure.page.MarkedStandfirstRule;
import io.github.pullquote.parser.internal.structure.page.MarkedTableRowRule;
import io.github.pullquote.parser.internal.structure.page.NotOverText;
import io.github.pullquote.parser.internal.structure.page.PromotionBoxRule;
import io.github.pullquote.parser.internal.structure.page.RepeatedQuotationRule;
import io.github.pullquote.parser.internal.structure.page.ShownDateRule;
import io.github.pullquote.parser.internal.structure.page.TailRule;
import io.github.pullquote.parser.internal.structure.page.ToldBylineRule;
import io.github.pullquote.parser.internal.structure.page.ToldRule;
import io.github.pullquote.parser.internal.structure.rule.BiographyRule;
import io.github.pullquote.parser.internal.structure.rule.BylineRule;
import io.github.pullquote.parser.internal.structure.rule.CaptionRule;
import io.github.pullquote.parser.internal.structure.rule.ContactRule;
import io.github.pullquote.parser.internal.structure.rule.CorrectionRule;
import io.github.pullquote.parser.internal.structure.rule.CreditRule;
import io.github.pullquote.parser.internal.structure.rule.DateRule;
import io.github.pullquote.parser.internal.structure.rule.DatelineRule;
import io.github.pullquote.parser.internal.structure.rule.DisclosureRule;
import io.github.pullquote.parser.internal.structure.rule.ListItemRule;
import io.github.pullquote.parser.internal.structure.rule.NameLineRule;
import io.github.pullquote.parser.internal.structure.rule.ParagraphRule;
import io.github.pullquote.parser.internal.structure.rule.PostTimeRule;
import io.github.pullquote.parser.internal.structure.rule.PromotionRule;
import io.github.pullquote.parser.internal.structure.rule.RelatedRule;
import io.github.pullquote.parser.internal.structure.rule.SeparatorRule;
import io.github.pullquote.parser.internal.structure.rule.SignOffRule;
import io.github.pullquote.parser.internal.structure.rule.TurnRule;
import java.util.stream.Stream;

/**
 * Labels the kept blocks of a page. The lists say which rule goes before which: what mark-up tells comes first, then
 * what the words tell; headings, list items and paragraphs are what is left.
 */
final class HtmlLabeller {
    private HtmlLabeller() {}

    static PageHead label(Draft draft, HtmlBlocks blocks, Metadata metadata) {
        PageHead head = PageHeadFinder.find(draft, blocks, metadata);
        draft.step();
        draft.bodyIs(head.bodyStart(), blocks.textEnd());
        TextLabeller.label(draft, byThemselves(blocks, head, metadata), inPlace(blocks, head, authors(metadata)));
        return head;
    }

    private static ImmutableList<BlockRule> byThemselves(HtmlBlocks blocks, PageHead head, Metadata metadata) {
        return ImmutableList.of(
                new MarkedHeadlineRule(blocks, head, metadata),
                new TailRule(blocks),
                new LongBylineRule(metadata),
                new ToldBylineRule(blocks),
                new ToldRule(blocks),
                new SeparatorRule(),
                new MarkedStandfirstRule(blocks, head),
                new MarkedCaptionRule(blocks),
                new RepeatedQuotationRule(blocks),
                new MarkedQuotationRule(blocks),
                new TurnRule(i -> blocks.headingLevel(i) > 0),
                new PostTimeRule(),
                new DateRule(),
                new CorrectionRule(),
                new DisclosureRule(),
                new ContactRule(),
                new SignOffRule(),
                new NotOverText(blocks, new RelatedRule()),
                new CreditRule(),
                new BylineRule(),
                new NameLineRule(true),
                new MarkedTableRowRule(blocks),
                new NotOverText(blocks, new PromotionRule()),
                new CaptionRule(),
                new DatelineRule(),
                new ShownDateRule(blocks, head, metadata));
    }

    private static ImmutableList<BlockRule> inPlace(HtmlBlocks blocks, PageHead head, ImmutableList<String> authors) {
        return ImmutableList.of(
                new MarkedKickerRule(blocks, head),
                new HeadFurnitureRule(blocks, head),
                new PromotionBoxRule(blocks),
                new MarkedHeadingRule(blocks),
                new BoldHeadingRule(blocks),
                new BiographyRule(authors),
                new MarkedListItemRule(blocks),
                new ListItemRule(),
                new ParagraphRule());
    }

    private static ImmutableList<String> authors(Metadata metadata) {
        return Stream.concat(
                        metadata.bylines().unprinted().stream(),
                        metadata.bylines().printed().stream().flatMap(each -> each.contributors().stream()))
                .map(Contributor::name)
                .collect(ImmutableList.toImmutableList());
    }
}
