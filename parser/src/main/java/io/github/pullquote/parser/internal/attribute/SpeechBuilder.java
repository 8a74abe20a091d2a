package io.github.pullquote.parser.internal.attribute;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.QuoteKind;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.scan.Marked;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes quotes of findings: joins the pieces of split quotes, widens mixed ones to their clause, adds indirect ones. */
final class SpeechBuilder {
    private final TaggedText words;
    private final Cues cues;
    private final Clauses clauses;
    private final ImmutableList<Finding> findings;
    private final MixedContent mixedContent;
    private final CueMaker cueMaker;
    private final Circumstances circumstances;
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<CueHit, Piece> byCue = new HashMap<>();

    /** A quote under construction. */
    private static final class Piece {
        final QuoteKind kind;
        final Finding finding;
        final List<Span> parts;
        boolean closed;

        Piece(QuoteKind kind, Finding finding, List<Span> parts, boolean closed) {
            this.kind = kind;
            this.finding = finding;
            this.parts = new ArrayList<>(parts);
            this.closed = closed;
        }

        int start() {
            return parts.get(0).start();
        }

        int end() {
            return parts.get(parts.size() - 1).end();
        }
    }

    SpeechBuilder(TaggedText words, Cues cues, Clauses clauses, ImmutableList<Finding> findings, Table mediumNouns) {
        this.words = words;
        this.cues = cues;
        this.clauses = clauses;
        this.findings = findings;
        this.mixedContent = new MixedContent(words, cues, clauses);
        this.circumstances = new Circumstances(words, mediumNouns);
        this.cueMaker = new CueMaker(words, clauses);
    }

    Speech build(int most, Watch watch) {
        for (int m = 0; m < findings.size(); m++) {
            watch.step();
            add(new Quotation(m, words, cues, clauses, findings));
        }
        addIndirect(most, watch);
        pieces.sort(Comparator.comparingInt(Piece::start)
                .thenComparing(Comparator.comparingInt(Piece::end).reversed()));
        ImmutableList.Builder<QuoteDraft> drafts = ImmutableList.builder();
        List<Integer> around = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            watch.step();
            while (!around.isEmpty()
                    && pieces.get(around.get(around.size() - 1)).end()
                            <= pieces.get(i).start()) {
                around.remove(around.size() - 1);
            }
            drafts.add(draft(pieces.get(i), innermost(around, pieces.get(i))));
            around.add(i);
        }
        return new Speech(words, drafts.build());
    }

    /** The innermost of the quotes around in whose parts this one lies. */
    private OptionalInt innermost(List<Integer> around, Piece piece) {
        Span span = new Span(piece.start(), piece.end());
        for (int k = around.size() - 1; k >= 0; k--) {
            for (Span part : pieces.get(around.get(k)).parts) {
                if (part.contains(span) && part.length() > span.length()) {
                    return OptionalInt.of(around.get(k));
                }
            }
        }
        return OptionalInt.empty();
    }

    private void add(Quotation quotation) {
        Finding finding = quotation.finding();
        QuoteKind kind = Kinds.of(quotation);
        Marked marked = quotation.marked();
        Optional<CueHit> cue = finding.clause().map(Clause::cue);
        Piece same = cue.map(byCue::get).orElse(null);
        if (same != null && same.kind == kind && goesOn(same, quotation)) {
            extend(same, kind == QuoteKind.MIXED ? mixedContent.of(quotation) : marked.parts());
            same.closed &= marked.closed();
            return;
        }
        Piece piece = new Piece(
                kind,
                finding,
                kind == QuoteKind.MIXED ? mixedContent.of(quotation) : parts(quotation),
                marked.closed());
        pieces.add(piece);
        cue.filter(hit -> marked.parent().isEmpty() && (finding.own() || finding.rule() == AttributionRule.CONTINUED))
                .ifPresent(hit -> byCue.put(hit, piece));
    }

    /** The parts in their marks; the label of a turn, which may fill whole parts, is not among the words said. */
    private List<Span> parts(Quotation quotation) {
        List<Span> parts = quotation.marked().parts();
        return quotation.finding().rule() == AttributionRule.TURN
                ? from(words.token(quotation.finding().clause().orElseThrow().end()).start(), parts)
                : parts;
    }

    private static List<Span> from(int offset, List<Span> parts) {
        return parts.stream()
                .filter(part -> part.end() > offset)
                .map(part -> new Span(Math.max(part.start(), offset), part.end()))
                .toList();
    }

    /** A piece in the same paragraph goes on the quote; one in another paragraph is a quote of its own. */
    private boolean goesOn(Piece piece, Quotation quotation) {
        int last = piece.parts.get(piece.parts.size() - 1).start();
        return quotation.marked().parent().isEmpty() && words.blockOf(words.firstAt(last)) == quotation.firstBlock();
    }

    private static void extend(Piece piece, List<Span> parts) {
        for (Span part : parts) {
            int last = piece.parts.size() - 1;
            if (part.start() <= piece.parts.get(last).end()) {
                piece.parts.set(last, piece.parts.get(last).hull(part));
            } else {
                piece.parts.add(part);
            }
        }
    }

    private void addIndirect(int most, Watch watch) {
        IndirectFinder finder = new IndirectFinder(words, cues, clauses);
        List<Span> taken = new ArrayList<>();
        pieces.stream().filter(piece -> piece.kind != QuoteKind.SCARE).forEach(piece -> taken.addAll(piece.parts));
        taken.sort(Comparator.naturalOrder());
        int t = 0;
        int end = -1;
        int found = 0;
        for (CueHit cue : cues.all()) {
            watch.step();
            if (found > most) {
                return;
            }
            Optional<IndirectFinder.Report> report = byCue.containsKey(cue) ? Optional.empty() : finder.report(cue);
            if (report.isEmpty() || report.get().content().start() < end) {
                continue;
            }
            Span content = report.get().content();
            while (t < taken.size() && taken.get(t).end() <= content.start()) {
                t++;
            }
            if (t == taken.size() || !taken.get(t).overlaps(content)) {
                found++;
                pieces.add(new Piece(QuoteKind.INDIRECT, report.get().finding(), List.of(content), true));
                end = content.end();
            }
        }
    }

    private QuoteDraft draft(Piece piece, OptionalInt nestedIn) {
        Optional<Clause> clause = piece.finding.clause();
        Circumstances.Found around =
                clause.filter(c -> reports(piece, c)).map(circumstances::of).orElse(Circumstances.Found.NOTHING);
        Optional<NounPhrase> mention = clause.flatMap(Clause::mention)
                .filter(phrase -> outside(piece, Optional.of(words.span(phrase.first(), phrase.end())))
                        .isPresent());
        return new QuoteDraft(
                piece.kind,
                ImmutableList.copyOf(piece.parts),
                piece.closed,
                nestedIn,
                piece.finding.rule(),
                mention,
                clause.filter(c -> reports(piece, c)).map(cueMaker::make),
                outside(piece, around.addressee()),
                outside(piece, around.medium()),
                outside(piece, around.occasion()),
                Confidences.of(piece.finding, piece.kind));
    }

    /** A phrase that belongs to the words said is no circumstance of saying them. */
    private static Optional<Span> outside(Piece piece, Optional<Span> phrase) {
        return phrase.filter(span -> piece.parts.stream().noneMatch(part -> part.overlaps(span)));
    }

    /** A verb that reports nothing is no cue; it only showed who acts in the sentence before. */
    private static boolean reports(Piece piece, Clause clause) {
        return piece.finding.own()
                || clause.cue().cueClass() != CueClass.UNLISTED && piece.finding.rule() != AttributionRule.CARRIED;
    }
}
