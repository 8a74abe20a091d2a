package io.github.pullquote.parser.internal.attribute;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.QuoteKind;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.attribute.clause.Clause;
import io.github.pullquote.parser.internal.attribute.clause.CueHit;
import io.github.pullquote.parser.internal.attribute.clause.Reporting;
import io.github.pullquote.parser.internal.attribute.quotation.Finding;
import io.github.pullquote.parser.internal.attribute.quotation.Found;
import io.github.pullquote.parser.internal.attribute.quotation.Quotation;
import io.github.pullquote.parser.internal.attribute.quotation.Tie;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.scan.Marked;
import io.github.pullquote.parser.internal.scan.Scan;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes quotes of findings: joins the pieces of split quotes, widens mixed ones to their clause, adds indirect ones.
 */
final class SpeechBuilder {
    private final Reporting reporting;
    private final Watch watch;
    private final TaggedText words;
    private final MixedContent mixedContent;
    private final IndirectFinder indirect;
    private final FreeIndirect free;
    private final List<QuotePiece> pieces = new ArrayList<>();
    private final Map<CueHit, QuotePiece> byCue = new HashMap<>();

    SpeechBuilder(Reporting reporting, Watch watch) {
        Contents contents = new Contents(reporting.words(), reporting.cues(), reporting.phrases());
        this.reporting = reporting;
        this.watch = watch;
        this.words = reporting.words();
        this.mixedContent = new MixedContent(reporting, contents);
        this.indirect = new IndirectFinder(reporting, contents);
        this.free = new FreeIndirect(reporting, contents);
    }

    /** Returns the quotes of turns and of the marked stretches, and at least so many of indirect speech if the text has them. */
    Speech build(TurnQuotes turns, ImmutableList<Found> quotations, int most) {
        for (Found found : quotations) {
            watch.step();
            if (!turns.hold(said(found))) {
                add(found);
            }
        }
        addIndirect(most);
        pieces.addAll(turns.pieces());
        pieces.sort(QuotePiece.IN_TEXT_ORDER);
        return new Speech(words, new DraftWriter(reporting, watch).drafts(pieces));
    }

    private void add(Found found) {
        Marked marked = found.quotation().marked();
        Optional<CueHit> cue = found.reporting().map(Clause::cue);
        Optional<QuotePiece> same =
                cue.map(byCue::get).filter(piece -> piece.kind() == found.kind() && goesOn(piece, found.quotation()));
        if (same.isPresent()) {
            same.get()
                    .extend(found.kind() == QuoteKind.MIXED ? mixedContent.of(found) : marked.parts(), marked.closed());
            return;
        }
        List<Span> parts = found.kind() == QuoteKind.MIXED ? mixedContent.of(found) : said(found);
        QuotePiece piece = new QuotePiece(found.kind(), found.finding(), parts, marked.closed());
        pieces.add(piece);
        cue.filter(hit -> marked.parent().isEmpty() && mayGoOn(found.finding()))
                .ifPresent(hit -> byCue.put(hit, piece));
    }

    /** The parts in their marks; the label of a turn, which may fill whole parts, is not among the words said. */
    private List<Span> said(Found found) {
        List<Span> parts = found.quotation().marked().parts();
        return found.finding() instanceof Finding.Said said && said.tie() == Tie.LABEL
                ? from(words.token(said.clause().end()).start(), parts)
                : parts;
    }

    private static List<Span> from(int offset, List<Span> parts) {
        return parts.stream()
                .filter(part -> part.end() > offset)
                .map(part -> new Span(Math.max(part.start(), offset), part.end()))
                .toList();
    }

    private static boolean mayGoOn(Finding finding) {
        return finding instanceof Finding.Said said && (said.isOwn() || said.tie() == Tie.CONTINUED);
    }

    /** A piece in the same paragraph goes on the quote; one in another paragraph is a quote of its own. */
    private boolean goesOn(QuotePiece piece, Quotation quotation) {
        int last = words.firstAt(piece.lastPart().start());
        return quotation.marked().parent().isEmpty() && words.blockOf(last) == quotation.firstBlock();
    }

    /** Adds what the cues report that report no marked words, where it overlaps no other speech. */
    private void addIndirect(int most) {
        List<Span> taken = taken();
        int t = 0;
        int end = -1;
        int found = 0;
        for (CueHit cue : reporting.cues().all()) {
            watch.step();
            if (found > most) {
                return;
            }
            Optional<IndirectFinder.Report> report = byCue.containsKey(cue) ? Optional.empty() : indirect.report(cue);
            if (report.isEmpty() || report.get().content().get(0).start() < end) {
                continue;
            }
            Span content = hull(report.get());
            while (t < taken.size() && taken.get(t).end() <= content.start()) {
                t++;
            }
            if (t == taken.size() || !taken.get(t).overlaps(content)) {
                found++;
                pieces.add(indirect(report.get()));
                end = content.end();
            }
        }
        addFree(most - found);
    }

    private static QuotePiece indirect(IndirectFinder.Report report) {
        return new QuotePiece(QuoteKind.INDIRECT, report.finding(), report.content(), true);
    }

    private static Span hull(IndirectFinder.Report report) {
        return report.content()
                .get(0)
                .hull(report.content().get(report.content().size() - 1));
    }

    /** Adds the sentences that report without a cue, where they overlap no other speech. */
    private void addFree(int most) {
        List<Span> taken = taken();
        int t = 0;
        int found = 0;
        for (Scan.Sentence sentence : words.scan().sentences()) {
            watch.step();
            Optional<IndirectFinder.Report> report =
                    sentence.first() < sentence.end() && found <= most ? free.report(sentence) : Optional.empty();
            if (report.isPresent()) {
                Span content = hull(report.get());
                while (t < taken.size() && taken.get(t).end() <= content.start()) {
                    t++;
                }
                if (t == taken.size() || !taken.get(t).overlaps(content)) {
                    found++;
                    pieces.add(indirect(report.get()));
                }
            }
        }
    }

    private List<Span> taken() {
        return pieces.stream()
                .filter(piece -> piece.kind().isSpeech())
                .flatMap(piece -> piece.parts().stream())
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
