package io.github.pullquote.parser.internal.credit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.CreditLine;
import io.github.pullquote.core.internal.WhiteSpace;
import io.github.pullquote.parser.internal.credit.line.Contacts;
import io.github.pullquote.parser.internal.credit.line.HanSplitter;
import io.github.pullquote.parser.internal.credit.line.LineLexer;
import io.github.pullquote.parser.internal.credit.line.LineRepair;
import io.github.pullquote.parser.internal.credit.line.LineTagger;
import io.github.pullquote.parser.internal.credit.line.PhraseBook;
import io.github.pullquote.parser.internal.credit.line.Piece;
import io.github.pullquote.parser.internal.credit.line.Scripts;
import io.github.pullquote.parser.internal.credit.line.WordClasses;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.text.CharSet;
import io.github.pullquote.parser.internal.text.Chars;
import io.github.pullquote.parser.internal.text.Lazy;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads any line that is said to name who made an article: a byline, a sign-off, a credit, an author from metadata.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class CreditGrammar {
    /** The longest lines with all who contributed have some 500 characters; a bound keeps hostile input cheap. */
    private static final int MAX_LENGTH = 2_000;

    /** Soft hyphens and the like, which pages put into names. */
    private static final CharSet INVISIBLE = new CharSet("\u00AD\u200B\u2060\uFEFF");

    /** No first word of a listed phrase is longer. */
    private static final int MAX_WORD_LENGTH = 40;

    /** No listed phrase is longer. */
    private static final int LONGEST_PHRASE = 100;

    private static final ImmutableList<WordListName> DOTTED_LISTS = ImmutableList.of(
            WordListName.BYLINE,
            WordListName.CREDIT,
            WordListName.COURTESY_TITLES,
            WordListName.NAME_SUFFIXES,
            WordListName.ABBREVIATIONS);

    private final WordLists words;
    private final WordClasses classes;
    private final LineLexer lexer;
    /** Enough to tell which lines may be credits; the phrases inside are read for the first that may. */
    private final PhraseBook openings;

    private final Lazy<PhraseBook> phrases;
    private final HanSplitter splitter;
    private final Lazy<LineRepair> repair;

    /** Returns one for lines whose language is unknown. */
    public static CreditGrammar ofAllLanguages() {
        return new CreditGrammar(WordLists.of(new Lexicons(), Optional.empty()));
    }

    /** Makes one that reads these lists. */
    public CreditGrammar(WordLists words) {
        this.words = words;
        this.classes = new WordClasses(words);
        ImmutableSet<String> dotted = dotted(words);
        this.lexer = new LineLexer(dotted::contains, new Contacts(end -> words.holds(WordListName.WEB_DOMAINS, end)));
        this.splitter = new HanSplitter(words);
        this.openings = PhraseBook.ofOpenings(words, lexer);
        this.phrases = new Lazy<>(() -> PhraseBook.of(words, lexer));
        this.repair = new Lazy<>(() -> new LineRepair(words, classes, phrases.get()));
    }

    private static ImmutableSet<String> dotted(WordLists words) {
        ImmutableSet.Builder<String> dotted = ImmutableSet.builder();
        for (WordListName list : DOTTED_LISTS) {
            for (String entry : words.list(list).keySet()) {
                if (entry.endsWith(".")) {
                    String last = entry.substring(entry.lastIndexOf(' ') + 1, entry.length() - 1);
                    dotted.add(Chars.flat(last).toLowerCase(Locale.ROOT));
                }
            }
        }
        return dotted.build();
    }

    /** Returns whether the line begins with a phrase such as "By"; a cheap look before reading it. */
    public boolean mayOpen(String line) {
        int start = 0;
        while (start < line.length() && !Character.isLetterOrDigit(line.charAt(start)) && line.charAt(start) != '©') {
            start++;
        }
        int end = start;
        while (end < line.length()
                && line.charAt(end) != ' '
                && line.charAt(end) != ':'
                && end - start < MAX_WORD_LENGTH) {
            end++;
        }
        ImmutableList<Piece> first = lexer.read(line.substring(start, end));
        return !first.isEmpty()
                && (Scripts.isHan(first.get(0).text())
                        || opens(
                                line, start, openings.beginningWith(first.get(0).folded())));
    }

    /** Returns whether one of the phrases, which begin with the line's first word, stands there and opens a line. */
    private boolean opens(String line, int start, List<PhraseBook.Entry> beginnings) {
        if (beginnings.isEmpty()) {
            return false;
        }
        String head = line.substring(start, Math.min(line.length(), start + LONGEST_PHRASE));
        ImmutableList<Piece> pieces = lexer.read(head);
        for (PhraseBook.Entry entry : beginnings) {
            if (entry.matches(head, pieces, 0)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether the line ends in the last word of a phrase such as "contributed to this report"; a cheap look.
     */
    public boolean mayClose(String line) {
        String text = cut(line);
        int end = text.length();
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && !WhiteSpace.isWhite(text.charAt(start - 1))) {
            start--;
        }
        ImmutableList<Piece> last = lexer.read(text.substring(start));
        int at = last.size() - 1;
        while (at > 0
                && last.get(at).isEndSign()
                && !openings.endsOpening(last.get(at).folded())) {
            at--;
        }
        return at >= 0
                && (openings.endsOpening(last.get(at).folded())
                        || Scripts.isHan(last.get(at).text()));
    }

    /** Returns what the line says; of a very long one, its beginning. */
    public Reading read(String line, Expectation expectation) {
        String text = cut(line);
        ImmutableList<Piece> raw = repair.get().repair(text, splitter.split(text, lexer.read(text)));
        Reading printed = read(text, new LineTagger(text, raw, words, phrases.get()).read());
        return expectation == Expectation.ANYTHING || printed.isWholeCredit()
                ? printed
                : read(text, new LineTagger(text, raw, words, phrases.get()).readAfterImpliedPhrase());
    }

    private Reading read(String text, LineTagger.Tagged tagged) {
        return new LineReader(text, tagged, classes).read();
    }

    /** Returns what a line that stands alone says; relative dates have no value. */
    public CreditLine line(String line) {
        Reading reading = read(line, Expectation.ANYTHING);
        return CreditLine.builder()
                .text(line)
                .contributors(reading.contributors())
                .published(reading.published())
                .modified(reading.modified())
                .build();
    }

    private static String cut(String line) {
        String text = Chars.flat(line.length() > MAX_LENGTH ? line.substring(0, MAX_LENGTH) : line);
        int i = 0;
        while (i < text.length() && !INVISIBLE.contains(text.charAt(i))) {
            i++;
        }
        return i == text.length() ? text : withoutInvisible(text);
    }

    private static String withoutInvisible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!INVISIBLE.contains(text.charAt(i))) {
                visible.append(text.charAt(i));
            }
        }
        return visible.toString();
    }
}
