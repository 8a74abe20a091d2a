package io.github.pullquote.parser.internal.head;

import io.github.pullquote.core.ArticleField;
import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.core.BylinePosition;
import io.github.pullquote.core.Dateline;
import io.github.pullquote.core.Image;
import io.github.pullquote.core.Passage;
import io.github.pullquote.core.PrintedText;
import io.github.pullquote.core.PublicationDate;
import io.github.pullquote.core.Span;
import io.github.pullquote.core.WhiteSpace;
import io.github.pullquote.parser.internal.credit.BylineReader;
import io.github.pullquote.parser.internal.credit.CreditReader;
import io.github.pullquote.parser.internal.date.DatedLine;
import io.github.pullquote.parser.internal.dateline.DatelineReader;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.Structure;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes headline, standfirst, bylines, credits, datelines and dates into a structure. Made for one call. */
public final class HeadWriter {
    private final Draft draft;
    private final Structure.Builder structure;
    private final BylineReader bylines;
    private final CreditReader credits;
    private final DatelineReader datelines;
    private final Map<ArticleField, StructureRule> rules = new EnumMap<>(ArticleField.class);
    private Optional<PublicationDate> published = Optional.empty();
    private Optional<PublicationDate> modified = Optional.empty();
    private boolean bodyBegun;
    private boolean hasDateline;

    public HeadWriter(Draft draft, Structure.Builder structure) {
        this.draft = draft;
        this.structure = structure;
        this.bylines = draft.bylines();
        this.credits = new CreditReader(draft.words());
        this.datelines = new DatelineReader(draft.words());
    }

    /** Reads one labelled block; blocks come in order. */
    public void read(int i, Label label, Passage passage) {
        switch (label.role()) {
            case HEADLINE -> printed(ArticleField.HEADLINE, label, text -> structure.headline(text), passage);
            case KICKER -> printed(ArticleField.KICKER, label, text -> structure.kicker(text), passage);
            case STANDFIRST -> printed(ArticleField.STANDFIRST, label, text -> structure.standfirst(text), passage);
            case BYLINE, SIGN_OFF -> byline(i, label, passage);
            case DATE -> draft.dateLine(i).ifPresent(line -> dates(line, label.rule()));
            case CREDIT ->
                credits.read(draft.block(i).text()).ifPresent(credit -> structure.addCredits(credit.at(passage)));
            case CAPTION -> caption(i, passage);
            case DATELINE -> dateline(datelines.alone(draft.source(), draft.block(i)), label.rule());
            case BODY -> body(i, label);
            default -> {}
        }
    }

    public void finish() {
        structure.published(published);
        structure.modified(modified);
        rules.forEach((field, rule) -> structure.putEvidence(field, rule.evidence()));
    }

    private void printed(ArticleField field, Label label, Consumer<PrintedText> set, Passage passage) {
        set.accept(PrintedText.of(passage));
        rules.put(field, label.rule());
    }

    private void byline(int i, Label label, Passage passage) {
        BylinePosition position = label.role() == BlockRole.SIGN_OFF || (bodyBegun && draft.next(i) == Draft.NONE)
                ? BylinePosition.END
                : bodyBegun ? BylinePosition.INLINE : BylinePosition.HEAD;
        bylines.read(passage, position).ifPresent(byline -> {
            structure.addBylines(byline);
            rules.putIfAbsent(ArticleField.BYLINES, label.rule());
        });
    }

    private void dates(DatedLine line, StructureRule rule) {
        if (bodyBegun && !line.isLabelled()) {
            return;
        }
        if (published.isEmpty() && line.published().isPresent()) {
            published = line.published();
            rules.put(ArticleField.PUBLISHED, rule);
        }
        if (modified.isEmpty() && line.modified().isPresent()) {
            modified = line.modified();
            rules.put(ArticleField.MODIFIED, rule);
        }
    }

    private void caption(int i, Passage passage) {
        credits.ending(draft.block(i).text()).ifPresent(ending -> {
            Span credit = new Span(passage.start() + ending.start(), passage.end());
            structure.addCredits(ending.credit().at(draft.source().passage(credit)));
            Span caption = WhiteSpace.trim(draft.source().text(), new Span(passage.start(), credit.start()));
            structure.addImages(Image.builder()
                    .caption(draft.source().slice(caption))
                    .credit(draft.source().slice(credit))
                    .build());
        });
    }

    /** The first paragraph of the body may begin with the dateline, unless one stood above it. */
    private void body(int i, Label label) {
        if (!bodyBegun
                && label.kind() == BlockKind.PARAGRAPH
                && draft.turns().label(i).isEmpty()) {
            dateline(datelines.opening(draft.source(), draft.block(i)), StructureRule.DATELINE_OPENING);
        }
        bodyBegun |= label.kind() == BlockKind.PARAGRAPH;
    }

    private void dateline(Optional<Dateline> found, StructureRule rule) {
        if (!hasDateline && found.isPresent()) {
            structure.dateline(found);
            rules.put(ArticleField.DATELINE, rule);
            hasDateline = true;
        }
    }
}
