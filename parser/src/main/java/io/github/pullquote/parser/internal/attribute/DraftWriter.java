package io.github.pullquote.parser.internal.attribute;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.attribute.clause.Clause;
import io.github.pullquote.parser.internal.attribute.clause.Reporting;
import io.github.pullquote.parser.internal.attribute.quotation.Finding;
import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes pieces down as quotes, with the quote around each, its mention, its cue and the circumstances. */
final class DraftWriter {
    private final TaggedText words;
    private final PrintedMention printedMention;
    private final CueMaker cueMaker;
    private final Circumstances circumstances;
    private final Watch watch;

    DraftWriter(Reporting reporting, Watch watch) {
        this.words = reporting.words();
        this.cueMaker = new CueMaker(words, reporting.clauses());
        this.printedMention = new PrintedMention(words, reporting.phrases());
        this.circumstances = new Circumstances(words, reporting.phrases());
        this.watch = watch;
    }

    /** Returns the quotes of pieces that are in the order of the text. */
    ImmutableList<QuoteDraft> drafts(List<QuotePiece> pieces) {
        ImmutableList.Builder<QuoteDraft> drafts = ImmutableList.builder();
        List<Integer> around = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            watch.step();
            QuotePiece piece = pieces.get(i);
            while (!around.isEmpty() && pieces.get(last(around)).end() <= piece.start()) {
                around.remove(around.size() - 1);
            }
            drafts.add(draft(piece, innermost(pieces, around, piece)));
            around.add(i);
        }
        return drafts.build();
    }

    private static int last(List<Integer> around) {
        return around.get(around.size() - 1);
    }

    /** The innermost of the quotes around in whose parts this one lies. */
    private static OptionalInt innermost(List<QuotePiece> pieces, List<Integer> around, QuotePiece piece) {
        Span span = new Span(piece.start(), piece.end());
        for (int k = around.size() - 1; k >= 0; k--) {
            if (pieces.get(around.get(k)).holds(span)) {
                return OptionalInt.of(around.get(k));
            }
        }
        return OptionalInt.empty();
    }

    private QuoteDraft draft(QuotePiece piece, OptionalInt nestedIn) {
        Optional<Clause> cue = cue(piece.finding());
        Circumstances.Found around = cue.map(circumstances::of).orElse(Circumstances.Found.NOTHING);
        return new QuoteDraft(
                piece.kind(),
                ImmutableList.copyOf(piece.parts()),
                piece.closed(),
                nestedIn,
                piece.finding().rule(),
                mention(piece),
                verb(piece.finding()),
                mention(piece).map(phrase -> printedMention.of(piece, phrase)),
                cue.map(cueMaker::make),
                around.addressee().flatMap(piece::outside),
                around.medium().flatMap(piece::outside),
                around.occasion().flatMap(piece::outside),
                piece.finding().confidence(piece.kind()));
    }

    /** The clause whose verb is a cue of the words; one that reports nothing only showed who acts nearby. */
    private static Optional<Clause> cue(Finding finding) {
        return finding instanceof Finding.Said said && said.reports() ? Optional.of(said.clause()) : Optional.empty();
    }

    private static OptionalInt verb(Finding finding) {
        return finding.reporting()
                        .filter(clause -> clause.order() == Clause.Order.NO_SUBJECT)
                        .isPresent()
                ? OptionalInt.of(finding.reporting().get().cue().first())
                : OptionalInt.empty();
    }

    private Optional<NounPhrase> mention(QuotePiece piece) {
        return piece.finding()
                .reporting()
                .flatMap(Clause::mention)
                .filter(phrase ->
                        piece.outside(words.span(phrase.first(), phrase.end())).isPresent());
    }
}
