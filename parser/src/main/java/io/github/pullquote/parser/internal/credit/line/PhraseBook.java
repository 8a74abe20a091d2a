package io.github.pullquote.parser.internal.credit.line;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.text.Chars;
import java.util.List;

/** The listed phrases that mean something in a credit line, found by their first word. Immutable. */
public final class PhraseBook {
    /** No listed phrase has more words. */
    static final int LOOK_AHEAD = 12;

    private final ImmutableListMultimap<String, Entry> byFirstWord;
    private final ImmutableSet<String> openingEnds;

    /**
     * A phrase.
     *
     * @param kind of the piece that it makes
     * @param words folded
     * @param value from the list
     * @param exact as printed, for names, whose case counts; "" for other phrases
     * @param isBare whether it counts without a colon though it is a single word
     * @param languages in which it says so; empty when in any
     */
    public record Entry(
            PieceKind kind,
            ImmutableList<String> words,
            String value,
            String exact,
            boolean isBare,
            ImmutableSet<String> languages) {
        /** Returns whether the phrase is one of the languages, or of any; none stand for all. */
        boolean isOf(ImmutableSet<String> proven) {
            return proven.isEmpty() || languages.isEmpty() || languages.stream().anyMatch(proven::contains);
        }

        /** Returns whether the pieces from the index on are the phrase. */
        public boolean matches(String line, List<Piece> pieces, int at) {
            if (at + words.size() > pieces.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!pieces.get(at + i).folded().equals(words.get(i))) {
                    return false;
                }
            }
            return exact.isEmpty() || isAsPrinted(line, pieces, at);
        }

        private boolean isAsPrinted(String line, List<Piece> pieces, int at) {
            String text = line.substring(
                    pieces.get(at).start(), pieces.get(at + words.size() - 1).end());
            return text.equals(exact) || (Chars.isAllCapitals(text) && text.length() > 3);
        }
    }

    private PhraseBook(ImmutableListMultimap<String, Entry> byFirstWord) {
        this.byFirstWord = byFirstWord;
        ImmutableSet.Builder<String> ends = ImmutableSet.builder();
        for (Entry entry : byFirstWord.values()) {
            if (entry.kind() == PieceKind.OPENING) {
                ends.add(entry.words().get(entry.words().size() - 1));
            }
        }
        this.openingEnds = ends.build();
    }

    /** Reads the lists; of phrases with as many words, those of an earlier list go first. */
    public static PhraseBook of(WordLists words, LineLexer lexer) {
        return of(new PhraseReader(words, lexer).read());
    }

    /** Reads the lists of phrases that may open a line only. */
    public static PhraseBook ofOpenings(WordLists words, LineLexer lexer) {
        return of(new PhraseReader(words, lexer).readOpenings());
    }

    private static PhraseBook of(List<Entry> entries) {
        entries.sort((one, other) ->
                Integer.compare(other.words().size(), one.words().size()));
        ImmutableListMultimap.Builder<String, Entry> byFirstWord = ImmutableListMultimap.builder();
        for (Entry entry : entries) {
            byFirstWord.put(entry.words().get(0), entry);
        }
        return new PhraseBook(byFirstWord.build());
    }

    /** Returns the phrases that begin with the word, longest first. */
    public ImmutableList<Entry> beginningWith(String folded) {
        return byFirstWord.get(folded);
    }

    /** Returns whether some phrase that may open a line ends in the word. */
    public boolean endsOpening(String folded) {
        return openingEnds.contains(folded);
    }
}
