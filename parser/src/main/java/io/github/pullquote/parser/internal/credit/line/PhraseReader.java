package io.github.pullquote.parser.internal.credit.line;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the lists of phrases that mean something in a credit line. In plain loops: it runs before the first article is
 * read. Not thread-safe.
 */
final class PhraseReader {
    private static final ImmutableSet<String> ANY_LANGUAGE = ImmutableSet.of();

    private final WordLists words;
    private final LineLexer lexer;
    private final List<PhraseBook.Entry> entries = new ArrayList<>();

    PhraseReader(WordLists words, LineLexer lexer) {
        this.words = words;
        this.lexer = lexer;
    }

    /** Returns the phrases that may open a line, such as "By", in the order of the lists. */
    List<PhraseBook.Entry> readOpenings() {
        addBylines();
        addCredits();
        return entries;
    }

    /** Returns all phrases in the order of the lists. */
    List<PhraseBook.Entry> read() {
        addBylines();
        addAll(WordListName.BYLINE_STAFF, PieceKind.STAFF);
        for (Map.Entry<String, String> row : rows(WordListName.AGENCIES)) {
            addName(PieceKind.BODY, row.getKey(), "photo");
        }
        for (Map.Entry<String, String> row : rows(WordListName.OUTLETS)) {
            addName(PieceKind.BODY, row.getKey(), row.getValue());
        }
        addCredits();
        addAll(WordListName.BYLINE_JOINS, PieceKind.JOIN);
        for (Map.Entry<String, String> row : rows(WordListName.BYLINE_LINKS)) {
            add(PieceKind.LINK, row.getKey(), row.getValue(), ANY_LANGUAGE);
        }
        addAll(WordListName.COURTESY_TITLES, PieceKind.TITLE);
        for (Map.Entry<String, String> row : rows(WordListName.NAME_SUFFIXES)) {
            addName(PieceKind.SUFFIX, row.getKey(), "");
        }
        for (Map.Entry<String, String> row : rows(WordListName.BYLINE_NOISE)) {
            PieceKind kind = row.getValue().equals("end") ? PieceKind.END : PieceKind.SKIP;
            add(kind, row.getKey(), "", words.languages(WordListName.BYLINE_NOISE, row.getKey()));
        }
        return entries;
    }

    private void addBylines() {
        for (Map.Entry<String, String> row : rows(WordListName.BYLINE)) {
            addOpening(row.getKey(), row.getValue());
        }
    }

    private void addCredits() {
        for (Map.Entry<String, String> row : rows(WordListName.CREDIT)) {
            add(PieceKind.OPENING, row.getKey(), contribution(row.getValue()), ANY_LANGUAGE);
        }
    }

    private Iterable<Map.Entry<String, String>> rows(WordListName list) {
        return words.list(list).entrySet();
    }

    private void addAll(WordListName list, PieceKind kind) {
        for (String phrase : words.list(list).keySet()) {
            add(kind, phrase, "", ANY_LANGUAGE);
        }
    }

    private void addOpening(String phrase, String value) {
        int bar = value.indexOf('|');
        boolean bare = bar > 0 || phrase.endsWith(".");
        add(new PhraseBook.Entry(
                PieceKind.OPENING,
                folded(phrase),
                bar < 0 ? value : value.substring(0, bar),
                "",
                bare,
                words.languages(WordListName.BYLINE, phrase)));
    }

    private void addName(PieceKind kind, String name, String value) {
        add(new PhraseBook.Entry(kind, folded(name), value, name, false, ANY_LANGUAGE));
    }

    private void add(PieceKind kind, String phrase, String value, ImmutableSet<String> languages) {
        add(new PhraseBook.Entry(kind, folded(phrase), value, "", false, languages));
    }

    private void add(PhraseBook.Entry entry) {
        if (!entry.words().isEmpty() && entry.words().size() <= PhraseBook.LOOK_AHEAD) {
            entries.add(entry);
        }
    }

    private ImmutableList<String> folded(String phrase) {
        ImmutableList.Builder<String> folded = ImmutableList.builder();
        if (isOfLetters(phrase)) {
            // Most are: what the lexer would say is known.
            return folded.addAll(Spelling.words(Ascii.toLowerCase(phrase))).build();
        }
        for (Piece piece : lexer.read(phrase)) {
            folded.add(piece.folded());
        }
        return folded.build();
    }

    /** Returns whether the phrase is of unaccented Latin letters, its words parted by single spaces. */
    private static boolean isOfLetters(String phrase) {
        char before = ' ';
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            boolean space = c == ' ' && before != ' ';
            if (!space && !Ascii.isLowerCase(c) && !Ascii.isUpperCase(c)) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    private static String contribution(String creditKind) {
        return switch (creditKind) {
            case "illustration", "graphic" -> "illustration";
            case "video" -> "video";
            default -> "photography";
        };
    }
}
