package io.github.pullquote.parser.internal.kind;

import io.github.pullquote.core.ArticleKind;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.metadata.Metadata;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import java.util.Optional;

/**
 * Things that were tried out and are judged: headline or standfirst say so ("I tested ..."), or the headline names a
 * review or the best of its sort, and the text says more than once how they did ("How we tested", "Pros", "Verdict"),
 * or JSON-LD has a review.
 *
 * <p>Counter-example: a list of the best that nobody tried.
 */
final class TestedRule implements KindRule {
    private static final String HEADLINE = "headline";
    private static final String STANDFIRST = "standfirst";
    private static final String TEXT = "text";
    private static final int FEWEST = 2;

    @Override
    public Optional<Kind> tryFind(Piece piece) {
        boolean isReview = says(piece, STANDFIRST, piece.headline())
                || says(piece, STANDFIRST, piece.standfirst())
                || (says(piece, HEADLINE, piece.headline()) && isTested(piece));
        return isReview ? Optional.of(Kind.by(StructureRule.KIND_TESTED, ArticleKind.REVIEW)) : Optional.empty();
    }

    private static boolean isTested(Piece piece) {
        return piece.metadata().filter(Metadata::isRated).isPresent() || saysSoOften(piece);
    }

    private static boolean saysSoOften(Piece piece) {
        int times = 0;
        for (String heading : piece.headings()) {
            times += says(piece, TEXT, heading) ? 1 : 0;
        }
        for (String text : piece.blocks(Label::isBody)) {
            times += says(piece, STANDFIRST, text) ? 1 : 0;
        }
        return times >= FEWEST;
    }

    private static boolean says(Piece piece, String place, String text) {
        for (Sightings.Sighting word : Sightings.of(WordListName.REVIEW_WORDS, text, piece.words())) {
            if (Table.hasForm(word.value(), place)) {
                return true;
            }
        }
        return false;
    }
}
