package io.github.pullquote.parser.internal.head;

import io.github.pullquote.core.ArticleField;
import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.core.BylinePosition;
import io.github.pullquote.core.Dateline;
import io.github.pullquote.core.Passage;
import io.github.pullquote.core.PrintedText;
import io.github.pullquote.core.PublicationDate;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.credit.BylineReader;
import io.github.pullquote.parser.internal.credit.CreditReader;
import io.github.pullquote.parser.internal.date.DatedLine;
import io.github.pullquote.parser.internal.dateline.DatelineReader;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the head of an article off its labelled blocks, as it is printed. Made for one call. */
public final class PrintedHead {
    private final Draft draft;
    private final Head.Builder head = Head.builder();
    private final BylineReader bylines;
    private final CreditReader credits;
    private final DatelineReader datelines;
    private final Map<ArticleField, StructureRule> rules = new EnumMap<>(ArticleField.class);
    private Optional<PublicationDate> published = Optional.empty();
    private Optional<PublicationDate> modified = Optional.empty();
    private boolean bodyBegun;
    private boolean hasDateline;

    private PrintedHead(Draft draft) {
        this.draft = draft;
        this.bylines = draft.bylines();
        this.credits = new CreditReader(draft.words());
        this.datelines = new DatelineReader(draft.words());
    }

    /** Returns the head that the labelled blocks hold. */
    public static Head read(Draft draft) {
        PrintedHead head = new PrintedHead(draft);
        for (int i = 0; i < draft.size(); i++) {
            Label label = draft.label(i).orElseThrow();
            if (label.drop().isEmpty()) {
                head.read(i, label);
            }
        }
        return head.finish();
    }

    private void read(int i, Label label) {
        switch (label.role()) {
            case HEADLINE -> printed(ArticleField.HEADLINE, label, text -> head.headline(text), passage(i));
            case KICKER -> printed(ArticleField.KICKER, label, text -> head.kicker(text), passage(i));
            case STANDFIRST -> printed(ArticleField.STANDFIRST, label, text -> head.standfirst(text), passage(i));
            case BYLINE, SIGN_OFF -> byline(i, label, passage(i));
            case DATE -> draft.dateLine(i).ifPresent(line -> dates(line, label.rule()));
            case CREDIT ->
                credits.read(draft.block(i).text()).ifPresent(credit -> head.addCredits(credit.at(passage(i))));
            case CAPTION -> caption(i, passage(i));
            case DATELINE -> dateline(datelines.alone(draft.source(), draft.block(i)), label.rule());
            case BODY -> body(i, label);
            default -> {}
        }
    }

    /** Copies the text of some blocks: most are paragraphs, and of those nobody asks for it. */
    private Passage passage(int i) {
        return draft.passage(i);
    }

    private Head finish() {
        rules.forEach((field, rule) -> head.putEvidence(field, rule.evidence()));
        return head.published(published).modified(modified).build();
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
            head.addBylines(byline);
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
            head.addCredits(ending.credit().at(draft.source().passage(credit)));
        });
    }

    /** The first paragraph of the body may begin with the dateline, unless one stood above it. */
    private void body(int i, Label label) {
        if (!bodyBegun
                && label.kind() == BlockKind.PARAGRAPH
                && draft.turns().at(i).isEmpty()) {
            dateline(datelines.opening(draft.source(), draft.block(i)), StructureRule.DATELINE_OPENING);
        }
        bodyBegun |= label.kind() == BlockKind.PARAGRAPH;
    }

    private void dateline(Optional<Dateline> found, StructureRule rule) {
        if (!hasDateline && found.isPresent()) {
            head.dateline(found);
            rules.put(ArticleField.DATELINE, rule);
            hasDateline = true;
        }
    }
}
