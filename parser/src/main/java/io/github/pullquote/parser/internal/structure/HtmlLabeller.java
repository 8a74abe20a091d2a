package io.github.pullquote.parser.internal.structure;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.parser.internal.metadata.Metadata;
import java.util.stream.Stream;

/**
 * Labels the kept blocks of a page. The lists say which rule goes before which: what mark-up tells comes first, then
 * what the words tell; headings, list items and paragraphs are what is left.
 */
final class HtmlLabeller {
    private HtmlLabeller() {}

    static PageHead label(Draft draft, HtmlBlocks blocks, Metadata metadata) {
        PageHead head = PageHeadFinder.find(draft, blocks, metadata);
        draft.bodyIs(head.bodyStart(), blocks.textEnd());
        Labeller.label(draft, byThemselves(blocks, head, metadata), inPlace(blocks, head, authors(metadata)));
        return head;
    }

    private static ImmutableList<BlockRule> byThemselves(HtmlBlocks blocks, PageHead head, Metadata metadata) {
        return ImmutableList.of(
                new MarkedHeadlineRule(blocks, head, metadata),
                new TailRule(blocks),
                new ToldBylineRule(blocks),
                new ToldRule(blocks),
                new SeparatorRule(),
                new MarkedStandfirstRule(blocks, head),
                new MarkedCaptionRule(blocks),
                new RepeatedQuotationRule(blocks),
                new MarkedQuotationRule(blocks),
                new TurnRule(),
                new PostTimeRule(),
                new DateRule(),
                new CorrectionRule(),
                new DisclosureRule(),
                new ContactRule(),
                new SignOffRule(),
                new RelatedRule(),
                new CreditRule(),
                new BylineRule(),
                new NameLineRule(true),
                new MarkedTableRowRule(blocks),
                new PromotionRule(),
                new CaptionRule(),
                new DatelineRule(),
                new ShownDateRule(blocks, head, metadata));
    }

    private static ImmutableList<BlockRule> inPlace(HtmlBlocks blocks, PageHead head, ImmutableList<String> authors) {
        return ImmutableList.of(
                new MarkedKickerRule(blocks, head),
                new HeadFurnitureRule(blocks, head),
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
