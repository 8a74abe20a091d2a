package io.github.pullquote.parser.internal.credit.line;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.date.DateReader;
import io.github.pullquote.parser.internal.date.RelativeDateReader;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import java.util.Optional;

/**
 * Finds dates in credit lines, with their labels: {@code Updated: March 3, 2024}. Relative ones have no value, for nobody
 * says when the line was printed. Made for one line.
 */
public final class DateTagger {
    private static final String GAPS = " \u00a0:：.,-–—|";

    private final String line;
    private final WordLists words;

    /**
     * A date.
     *
     * @param match what was read
     * @param isChange whether a label says that it is the date of the last change
     */
    public record Dated(DateReader.Match match, boolean isChange) {}

    public DateTagger(String line, WordLists words) {
        this.line = line;
        this.words = words;
    }

    /** Returns the date, with the label before it, that begins at the piece. */
    public Optional<Dated> at(Piece piece) {
        if (!piece.isWord() && !piece.is(PieceKind.NUMBER)) {
            return Optional.empty();
        }
        Optional<WordLists.Opening> label = words.opening(WordListName.DATE_LABELS, line, piece.start())
                .filter(found -> found.length() > 1 || piece.isSmall());
        boolean change = label.filter(found -> found.value().equals("modified")).isPresent();
        boolean other = label.filter(found -> found.value().equals("other")).isPresent();
        return label.flatMap(found -> match(skipGaps(piece.start() + found.length())))
                .or(() -> match(piece.start()))
                .map(match -> new Dated(other ? new DateReader.Match(Optional.empty(), match.end()) : match, change));
    }

    private Optional<DateReader.Match> match(int start) {
        return start >= line.length() || !Character.isLetterOrDigit(line.charAt(start))
                ? Optional.empty()
                : DateReader.read(line, start, words)
                        .or(() -> RelativeDateReader.readBare(line, start, words, Optional.empty()));
    }

    private int skipGaps(int start) {
        int i = start;
        while (i < line.length() && GAPS.indexOf(line.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** Returns whether a date begins at the piece, or after one small word. */
    boolean isSoon(ImmutableList<Piece> raw, int at) {
        return at(raw.get(at)).isPresent()
                || (at + 1 < raw.size()
                        && raw.get(at).isWord()
                        && raw.get(at).isSmall()
                        && at(raw.get(at + 1)).isPresent());
    }
}
