package io.github.pullquote.parser.internal.structure.block;

import io.github.pullquote.core.Evidence;
import io.github.pullquote.core.EvidenceSource;
import io.github.pullquote.parser.internal.dateline.DatelineReader;
import io.github.pullquote.parser.internal.head.PageHeadFinder;
import io.github.pullquote.parser.internal.kind.KindFinder;
import io.github.pullquote.parser.internal.rule.RuleInfo;
import io.github.pullquote.parser.internal.structure.page.BoldHeadingRule;
import io.github.pullquote.parser.internal.structure.page.HeadFurnitureRule;
import io.github.pullquote.parser.internal.structure.page.LongBylineRule;
import io.github.pullquote.parser.internal.structure.page.MarkedCaptionRule;
import io.github.pullquote.parser.internal.structure.page.MarkedHeadingRule;
import io.github.pullquote.parser.internal.structure.page.MarkedHeadlineRule;
import io.github.pullquote.parser.internal.structure.page.MarkedKickerRule;
import io.github.pullquote.parser.internal.structure.page.MarkedListItemRule;
import io.github.pullquote.parser.internal.structure.page.MarkedQuotationRule;
import io.github.pullquote.parser.internal.structure.page.MarkedTableRowRule;
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

/** The rules that tell the parts of an article apart. */
public enum StructureRule {
    /** See {@link SeparatorRule}. */
    SEPARATOR("block.separator", "A line of asterisks, hyphens or the like only parts blocks."),
    /** See {@link TurnRule}. */
    TURN("block.turn", "A paragraph that opens with a speaker's name and a colon, as others do, is a turn."),
    /** See {@link PostTimeRule}. */
    POST_TIME("block.post-time", "A line that is only a time, as others are, opens a post of a live blog."),
    /** See {@link TableRowRule}. */
    TABLE_ROW("block.table-row", "Adjoining lines with as many cells, parted by bars or tabs, are rows of a table."),
    /** See {@link ListItemRule}. */
    LIST_ITEM("block.list-item", "A line that opens with a bullet or number, as its neighbour does, is a list item."),
    /** See {@link DateRule}. */
    DATE("block.date", "A line that is only a date, labelled or not, says when the article was published or changed."),
    /** See {@link ShownDateRule}. */
    SHOWN_DATE("block.shown-date", "The short line in the head that shows the date of the metadata is a date line."),
    /** See {@link SignOffRule}. */
    SIGN_OFF("block.sign-off", "A closing line with words such as 'Reporting by' names those who worked on it."),
    /** See {@link CorrectionRule}. */
    CORRECTION("block.correction", "A block that opens with a word such as 'Correction:' corrects the article."),
    /** See {@link CorrectionRule}. */
    NOTE("block.note", "A block that opens with words such as 'Editor's note:' speaks about the article."),
    /** See {@link DisclosureRule}. */
    DISCLOSURE("block.disclosure", "A paragraph with words such as 'affiliate link' tells how the publication works."),
    /** See {@link ContactRule}. */
    CONTACT("block.contact", "A short block with a word such as 'Follow' and an address says whom to follow or ask."),
    /** See {@link RelatedRule}. */
    RELATED("block.related", "A short block that opens with words such as 'Read more:' points to another article."),
    /** See {@link BylineRule}. */
    BYLINE("block.byline", "A line of names after a word such as 'By' is a byline."),
    /** See {@link LongBylineRule}. */
    LONG_BYLINE("byline.several-blocks", "A block that goes on with the byline before it."),
    /** See {@link NameLineRule}. */
    NAME_LINE("block.name-line", "A line near the head that holds names and roles only is a byline."),
    /** See {@link CreditRule}. */
    CREDIT("block.credit", "A line of a label such as 'Photo:' and a name is a credit."),
    /** See {@link CaptionRule}. */
    CAPTION("block.caption", "A short block that ends in the credit of a picture is its caption."),
    /** See {@link PromotionRule}. */
    PROMOTION("block.promotion", "A short block that opens with words such as 'Sign up' promotes the publication."),
    /** See {@link PromotionBoxRule}. */
    PROMOTION_BOX("block.promotion-box", "What stands with a promotion in a small box without text promotes too."),
    /** See {@link DatelineRule}. */
    DATELINE("block.dateline", "A line that is only a place, with a date or agency or a dash, is a dateline."),
    /** See {@link KickerRule}. */
    KICKER("block.kicker", "One or two words over the headline are a kicker."),
    /** See {@link HeadlineRule}. */
    HEADLINE("block.headline", "The first block is the headline when it is short and reads like one."),
    /** See {@link StandfirstRule}. */
    STANDFIRST("block.standfirst", "A short block between the headline and the byline or the body is the standfirst."),
    /** See {@link BiographyRule}. */
    BIOGRAPHY("block.biography", "A last block that opens with an author's name and a verb is a note on the author."),
    /** See {@link HeadingRule}. */
    HEADING("block.heading", "A short block without a closing mark before running text is a sub-heading."),
    /** See {@link ParagraphRule}. */
    PARAGRAPH("block.paragraph", "What nothing else claims is a paragraph of the body."),
    /** See {@link ToldRule}. */
    TOLD("block.told", EvidenceSource.DOM, "The mark-up or the place of a block says what it does in the article."),
    /** See {@link ToldRule}. */
    NO_PICTURE(
            "block.no-picture",
            EvidenceSource.DOM,
            "What a class name puts among pictures and players but stands beside no picture is no caption."),
    /** See {@link ToldBylineRule}. */
    NO_BYLINE(
            "block.no-byline",
            EvidenceSource.DOM,
            "What a class name puts among authors and dates but holds neither belongs to the page."),
    /** See {@link TailRule}. */
    TAIL("block.tail", EvidenceSource.DOM, "A scrap after the last running text belongs to the page."),
    /** See {@link MarkedHeadlineRule}. */
    MARKED_HEADLINE(
            "block.marked-headline",
            EvidenceSource.DOM,
            "The element that shows the headline of the page's metadata is the headline."),
    /** See {@link MarkedHeadlineRule}. */
    REPEATED_HEADLINE("block.repeated-headline", EvidenceSource.DOM, "The headline is repeated in another place."),
    /** See {@link MarkedKickerRule}. */
    MARKED_KICKER("block.marked-kicker", EvidenceSource.DOM, "A short block right over the headline is the kicker."),
    /** See {@link PageHeadFinder}. */
    MARKED_STANDFIRST(
            "block.marked-standfirst",
            EvidenceSource.DOM,
            "An element between headline and body is marked as the standfirst."),
    /** See {@link PageHeadFinder}. */
    DESCRIBED_STANDFIRST(
            "block.described-standfirst",
            EvidenceSource.DOM,
            "A block between headline and body that the metadata give as description is the standfirst."),
    /** See {@link PageHeadFinder}. */
    HEADING_STANDFIRST(
            "block.heading-standfirst",
            EvidenceSource.DOM,
            "A second heading between headline and body is the standfirst."),
    /** See {@link PageHeadFinder}. */
    LINE_STANDFIRST(
            "block.line-standfirst",
            EvidenceSource.DOM,
            "A line right under the headline, in the same element and apart from the paragraphs, is the standfirst."),
    /** See {@link PageHeadFinder}. */
    LONE_STANDFIRST(
            "block.lone-standfirst",
            EvidenceSource.DOM,
            "Running text under the headline, in bold or apart from the paragraphs, is the standfirst."),
    /** See {@link HeadFurnitureRule}. */
    HEAD_FURNITURE(
            "block.head-furniture",
            EvidenceSource.DOM,
            "A short line between headline and body that says nothing of the article belongs to the page."),
    /** See {@link MarkedHeadingRule}. */
    MARKED_HEADING(
            "block.marked-heading", EvidenceSource.DOM, "A heading element before running text is a sub-heading."),
    /** See {@link MarkedHeadingRule}. */
    IDLE_HEADING(
            "block.idle-heading",
            EvidenceSource.DOM,
            "A heading element that no running text follows belongs to the page, not to the article."),
    /** See {@link BoldHeadingRule}. */
    BOLD_HEADING(
            "block.bold-heading",
            EvidenceSource.DOM,
            "A short line in bold between paragraphs is a sub-heading where no element marks any."),
    /** See {@link MarkedListItemRule}. */
    MARKED_LIST_ITEM("block.marked-list-item", EvidenceSource.DOM, "A list element holds items of a list."),
    /** See {@link MarkedQuotationRule}. */
    MARKED_QUOTATION("block.marked-quotation", EvidenceSource.DOM, "A blockquote element holds a quotation set apart."),
    /** See {@link RepeatedQuotationRule}. */
    REPEATED_QUOTATION(
            "block.repeated-quotation",
            EvidenceSource.DOM,
            "A quotation set apart whose words stand in a paragraph too is a pull quote."),
    /** See {@link MarkedTableRowRule}. */
    MARKED_TABLE_ROW("block.marked-table-row", EvidenceSource.DOM, "A tr element is a row of a table."),
    /** See {@link MarkedCaptionRule}. */
    MARKED_CAPTION("block.marked-caption", EvidenceSource.DOM, "A figcaption element holds the text of a picture."),
    /** See {@link DatelineReader}. */
    DATELINE_OPENING("dateline.opening", "A place, with a date or agency or a dash, opens the first paragraph."),
    /** The words are mostly of one language. */
    LANGUAGE("language.function-words", "The language is the one whose function words make up most of the text."),
    /** See {@link KindFinder}. */
    KIND_LIVE_BLOG("kind.post-times", "An article with several lines or sub-headings of times is a live blog."),
    /** See {@link KindFinder}. */
    KIND_INTERVIEW("kind.questions", "An article whose turns ask and answer is an interview."),
    /** See {@link KindFinder}. */
    KIND_TRANSCRIPT("kind.turns", "An article of other turns is a transcript."),
    /** See {@link KindFinder}. */
    KIND_LABEL("kind.label", "A label over or in the headline, before the authors or in their roles names the kind."),
    /** See {@link KindFinder}. */
    KIND_RELEASE("kind.release", "The text names the wire that spreads it, or whom of the press to call."),
    /** See {@link KindFinder}. */
    KIND_TESTED("kind.tested", "The text tells that things were tried out and how they did."),
    /** See {@link KindFinder}. */
    KIND_HEADLINE("kind.headline", "The headline has the form of such pieces: 'Why ...', '... dies aged 90'."),
    /** See {@link KindFinder}. */
    KIND_EXPLAINS("kind.question-headings", "Nearly all sub-headings are questions, which the text answers.");

    private final RuleInfo info;
    private final EvidenceSource source;

    StructureRule(String id, String description) {
        this(id, EvidenceSource.TEXT, description);
    }

    StructureRule(String id, EvidenceSource source, String description) {
        this.info = RuleInfo.of(id, description);
        this.source = source;
    }

    /** Returns its name, with a sentence for people. */
    public RuleInfo info() {
        return info;
    }

    /** Returns where what it found stands, and the rule. */
    public Evidence evidence() {
        return new Evidence(source, info.id());
    }
}
