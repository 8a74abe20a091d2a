package io.github.pullquote.parser.internal.plaintext;

import io.github.pullquote.core.Passage;
import io.github.pullquote.core.SourceText;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.text.Chars;
import io.github.pullquote.parser.internal.text.SharedTexts;

/**
 * A block and what the rules ask about it. Only the first {@value #HEAD} characters and the last ones are looked at, so
 * that rules are cheap on any block; a block that has more is long and its {@link #text()} is its beginning.
 */
public final class TextBlock {
    private static final int HEAD = 600;
    private static final int PROSE_WORDS = 30;
    private static final int SENTENCE_WORDS = 10;

    private final int start;
    private final int end;
    private final int blankLinesBefore;
    private final String text;
    private final boolean isWhole;
    private final int words;
    private final char last;
    private final boolean endsSentence;

    private TextBlock(String source, RawBlock raw, SharedTexts texts) {
        Span span = raw.span();
        this.start = span.start();
        this.end = span.end();
        this.blankLinesBefore = raw.blankLinesBefore();
        this.isWhole = span.length() <= HEAD;
        this.text = Chars.flat(texts.share(source.substring(start, isWhole ? end : start + HEAD)));
        this.words = countWords(text);
        int sentence = end;
        while (sentence > start + 1 && sentence > end - 4 && Chars.isCloser(source.charAt(sentence - 1))) {
            sentence--;
        }
        this.last = source.charAt(end - 1);
        this.endsSentence = Chars.isTerminal(source.charAt(sentence - 1));
    }

    public static TextBlock of(String source, RawBlock raw) {
        return of(source, raw, new SharedTexts());
    }

    /** Returns the block; its text is the same as that of others with an equal one, where they share their texts. */
    public static TextBlock of(String source, RawBlock raw, SharedTexts texts) {
        return new TextBlock(source, raw, texts);
    }

    public Span span() {
        return new Span(start, end);
    }

    /** Returns the block as a part of the source, with {@link #text()} where that is what stands there. */
    public Passage passage(SourceText source) {
        boolean same = isWhole && source.text().startsWith(text, start);
        return same ? new Passage(start, text) : source.passage(span());
    }

    public int blankLinesBefore() {
        return blankLinesBefore;
    }

    /** Returns the text with spaces for all white space; the beginning only, when it is not whole. */
    public String text() {
        return text;
    }

    /** Returns whether {@link #text()} is all of the block. */
    public boolean isWhole() {
        return isWhole;
    }

    /** Returns the number of words of {@link #text()}. */
    public int words() {
        return words;
    }

    /** Returns the last character. */
    public char last() {
        return last;
    }

    /** Returns whether the block ends in a full stop, question or exclamation mark, closing marks after it aside. */
    public boolean endsSentence() {
        return endsSentence;
    }

    /** Returns whether the block leads into the next one: ends in a colon, comma, semicolon or dash. */
    public boolean endsOpen() {
        return last == ':' || last == ',' || last == ';' || last == '：' || Chars.isDash(last);
    }

    /** Returns whether the block is running text: long, or a sentence of some words. */
    public boolean isProse() {
        return !isWhole || words >= PROSE_WORDS || (endsSentence && words >= SENTENCE_WORDS);
    }

    /** Returns whether the block is whole and has at most so many words. */
    public boolean hasAtMost(int count) {
        return isWhole && words <= count;
    }

    /** Returns whether the block begins with a quotation mark. */
    public boolean opensQuotation() {
        return Chars.opensQuotation(text.charAt(0));
    }

    /** Returns whether the block holds a quotation mark, apostrophes aside. */
    public boolean hasQuotation() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean inWord = i > 0 && Character.isLetter(text.charAt(i - 1));
            if (Chars.isQuotationMark(c) && !(inWord && (c == '\'' || c == '’'))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a sentence ends before the end of the block: a terminal, a space, and no small letter. */
    public boolean hasInnerSentenceEnd() {
        for (int i = 1; i + 2 < text.length(); i++) {
            if (Chars.isTerminal(text.charAt(i)) && endsWord(i) && startsSentence(i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsWord(int i) {
        return text.charAt(i) != '.'
                || (i >= 3 && Character.isLowerCase(text.charAt(i - 1)) && Character.isLowerCase(text.charAt(i - 2)));
    }

    private boolean startsSentence(int i) {
        int at = i;
        while (at < text.length() && Chars.isCloser(text.charAt(at))) {
            at++;
        }
        int next = Chars.skipSpaces(text, at);
        return next > at && next < text.length() && !Character.isLowerCase(text.charAt(next));
    }

    private static int countWords(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) != ' ' && (i == 0 || text.charAt(i - 1) == ' ') ? 1 : 0;
        }
        return count;
    }
}
