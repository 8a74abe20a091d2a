package io.github.pullquote.parser.internal.credit.line;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.text.Chars;
import java.util.ArrayList;
import java.util.Comparator;
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

        private Entry in(ImmutableSet<String> others) {
            return new Entry(kind, words, value, exact, isBare, others);
        }

        private boolean isAsPrinted(String line, List<Piece> pieces, int at) {
            String text = line.substring(
                    pieces.get(at).start(), pieces.get(at + words.size() - 1).end());
            return text.equals(exact) || (Chars.isAllCapitals(text) && text.length() > 3);
        }
    }

    private PhraseBook(ImmutableListMultimap<String, Entry> byFirstWord) {
        this.byFirstWord = byFirstWord;
        this.openingEnds = byFirstWord.values().stream()
                .filter(entry -> entry.kind() == PieceKind.OPENING)
                .map(entry -> entry.words().get(entry.words().size() - 1))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Reads the lists; of phrases with as many words, those of an earlier list go first. */
    public static PhraseBook of(WordLists words, LineLexer lexer) {
        List<Entry> entries = new ArrayList<>();
        words.list(WordListName.BYLINE)
                .forEach((phrase, value) ->
                        entries.add(opening(lexer, phrase, value).in(words.languages(WordListName.BYLINE, phrase))));
        words.list(WordListName.BYLINE_STAFF)
                .forEach((phrase, v) -> entries.add(entry(lexer, PieceKind.STAFF, phrase, "", "")));
        words.list(WordListName.AGENCIES)
                .forEach((name, v) -> entries.add(entry(lexer, PieceKind.BODY, name, "photo", name)));
        words.list(WordListName.OUTLETS)
                .forEach((name, value) -> entries.add(entry(lexer, PieceKind.BODY, name, value, name)));
        words.list(WordListName.CREDIT)
                .forEach(
                        (phrase, kind) -> entries.add(entry(lexer, PieceKind.OPENING, phrase, contribution(kind), "")));
        words.list(WordListName.BYLINE_JOINS)
                .forEach((word, v) -> entries.add(entry(lexer, PieceKind.JOIN, word, "", "")));
        words.list(WordListName.BYLINE_LINKS)
                .forEach((phrase, value) -> entries.add(entry(lexer, PieceKind.LINK, phrase, value, "")));
        words.list(WordListName.COURTESY_TITLES)
                .forEach((title, v) -> entries.add(entry(lexer, PieceKind.TITLE, title, "", "")));
        words.list(WordListName.NAME_SUFFIXES)
                .forEach((suffix, v) -> entries.add(entry(lexer, PieceKind.SUFFIX, suffix, "", suffix)));
        words.list(WordListName.BYLINE_NOISE)
                .forEach((phrase, value) ->
                        entries.add(entry(lexer, value.equals("end") ? PieceKind.END : PieceKind.SKIP, phrase, "", "")
                                .in(words.languages(WordListName.BYLINE_NOISE, phrase))));
        entries.removeIf(entry -> entry.words().isEmpty() || entry.words().size() > LOOK_AHEAD);
        entries.sort(Comparator.comparingInt(entry -> -entry.words().size()));
        ImmutableListMultimap.Builder<String, Entry> byFirstWord = ImmutableListMultimap.builder();
        entries.forEach(entry -> byFirstWord.put(entry.words().get(0), entry));
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

    private static Entry opening(LineLexer lexer, String phrase, String value) {
        int bar = value.indexOf('|');
        Entry entry = entry(lexer, PieceKind.OPENING, phrase, bar < 0 ? value : value.substring(0, bar), "");
        return new Entry(
                entry.kind(), entry.words(), entry.value(), "", bar > 0 || phrase.endsWith("."), ImmutableSet.of());
    }

    private static Entry entry(LineLexer lexer, PieceKind kind, String phrase, String value, String exact) {
        ImmutableList<String> words =
                lexer.read(phrase).stream().map(Piece::folded).collect(ImmutableList.toImmutableList());
        return new Entry(kind, words, value, exact, false, ImmutableSet.of());
    }

    private static String contribution(String creditKind) {
        return switch (creditKind) {
            case "illustration", "graphic" -> "illustration";
            case "video" -> "video";
            default -> "photography";
        };
    }
}
