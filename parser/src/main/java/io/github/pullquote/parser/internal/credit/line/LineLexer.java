package io.github.pullquote.parser.internal.credit.line;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.internal.WhiteSpace;
import io.github.pullquote.parser.internal.text.Chars;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Cuts a line into words, numbers, signs and addresses, in one pass. A full stop belongs to a word that is an initial,
 * has one inside or is a listed abbreviation; Chinese and Japanese characters without a space between make one word.
 */
public final class LineLexer {
    private static final String INNER = "'’-\u2010\u2011._&";
    private static final String GENDER_MARKS = ":*";
    /** Names of template fields are no longer. */
    private static final int MAX_MARKER_LENGTH = 60;

    private final Predicate<String> abbreviations;
    private final Contacts contacts;

    /** Makes one; the predicate says which folded words are printed with a full stop. */
    public LineLexer(Predicate<String> abbreviations, Contacts contacts) {
        this.abbreviations = abbreviations;
        this.contacts = contacts;
    }

    public ImmutableList<Piece> read(String line) {
        ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
        int i = 0;
        while (i < line.length()) {
            if (WhiteSpace.isWhite(line.charAt(i))) {
                i++;
                continue;
            }
            int marker = markerEnd(line, i);
            if (marker > i) {
                pieces.add(Piece.of(PieceKind.SKIP, line, i, marker));
                i = marker;
                continue;
            }
            Optional<Piece> contact = contact(line, i);
            Piece next = contact.isPresent() ? contact.get() : piece(line, i);
            pieces.add(next);
            i = next.end();
        }
        return pieces.build();
    }

    /** Returns the offset after a template's place holder, such as two braces around a name. */
    private static int markerEnd(String line, int i) {
        if (!line.startsWith("{{", i) && !line.startsWith("[[", i)) {
            return i;
        }
        int close = line.indexOf(line.charAt(i) == '{' ? "}}" : "]]", i);
        return close < 0 || close - i > MAX_MARKER_LENGTH ? i : close + 2;
    }

    private Optional<Piece> contact(String line, int start) {
        char c = line.charAt(start);
        boolean begins = start == 0 || c == '@' || !Character.isLetterOrDigit(line.charAt(start - 1));
        if (!begins || (c != '@' && !Character.isLetterOrDigit(c))) {
            return Optional.empty();
        }
        int end = start;
        boolean slashed = line.startsWith("http", start) || line.startsWith("www.", start);
        while (end < line.length()
                && !WhiteSpace.isWhite(line.charAt(end))
                && (slashed || ",/|()<>;".indexOf(line.charAt(end)) < 0)) {
            end++;
        }
        return contacts.read(line, start, end);
    }

    private Piece piece(String line, int start) {
        int c = line.codePointAt(start);
        if (!isWordPart(c)) {
            return sign(line, start);
        }
        int end = wordEnd(line, start);
        return Piece.of(isNumber(line, start, end) ? PieceKind.NUMBER : PieceKind.WORD, line, start, end);
    }

    private static boolean isNumber(String line, int start, int end) {
        int i = start;
        while (i < end && Character.isDigit(line.codePointAt(i))) {
            i += Character.charCount(line.codePointAt(i));
        }
        return i >= end;
    }

    private int wordEnd(String line, int start) {
        boolean han = Scripts.isHan(line.codePointAt(start));
        int i = start;
        while (i < line.length()) {
            int c = line.codePointAt(i);
            if (isWordPart(c) && Scripts.isHan(c) == han) {
                i += Character.charCount(c);
            } else if (isInner(line, i, start, han)) {
                i++;
            } else {
                break;
            }
        }
        return takesStop(line, start, i) ? i + 1 : i;
    }

    private static boolean isInner(String line, int i, int start, boolean han) {
        if (i <= start || i + 1 >= line.length() || !isWordPart(line.codePointAt(i + 1))) {
            return false;
        }
        char c = line.charAt(i);
        if (han || Scripts.isHan(line.codePointAt(i + 1))) {
            return han && (c == '・' || c == '·' || c == '•') && Scripts.isHan(line.codePointAt(i + 1));
        }
        boolean gender = GENDER_MARKS.indexOf(c) >= 0
                && line.startsWith("in", i + 1)
                && Character.isLowerCase(line.charAt(i - 1));
        boolean ampersand = c == '&' && !Character.isUpperCase(line.charAt(i - 1));
        boolean stop = c == '.' && (Chars.isDigit(line.charAt(i - 1)) || endsSentence(line, i, start));
        return gender || (INNER.indexOf(c) >= 0 && !ampersand && !stop);
    }

    /** A full stop between two words that lost their space. */
    private static boolean endsSentence(String line, int i, int start) {
        boolean capitals = i + 2 < line.length() && Character.isUpperCase(line.charAt(i + 2));
        return i - start > 3 && Character.isUpperCase(line.charAt(i + 1)) && !capitals;
    }

    private boolean takesStop(String line, int start, int end) {
        if (end >= line.length() || line.charAt(end) != '.') {
            return false;
        }
        String word = line.substring(start, end);
        boolean initial = word.codePointCount(0, word.length()) == 1 && Character.isLetter(word.codePointAt(0));
        boolean inner = word.indexOf('.') > 0;
        int hyphen = word.lastIndexOf('-');
        boolean doubled = hyphen > 0 && hyphen == word.length() - 2;
        return initial
                || inner
                || doubled
                || abbreviations.test(Chars.flat(word).toLowerCase(Locale.ROOT));
    }

    private static boolean isWordPart(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c == 'ー';
    }

    private static Piece sign(String line, int start) {
        int end = start + Character.charCount(line.codePointAt(start));
        char c = line.charAt(start);
        while (end < line.length() && line.charAt(end) == c && "-/.*–—>".indexOf(c) >= 0) {
            end++;
        }
        return Piece.of(kind(line, start, end), line, start, end);
    }

    private static PieceKind kind(String line, int start, int end) {
        char c = line.charAt(start);
        return switch (c) {
            case ',', ';', '、', '，', '；', '،', '؛' -> PieceKind.COMMA;
            case '&', '+', '＆' -> PieceKind.JOIN;
            case '/', '／', '⁄', '\\' -> end - start > 1 ? PieceKind.BAR : PieceKind.SLASH;
            case '|', '•', '·', '›', '»', '>', '∙', '●', '■', '｜', '＝', '=', '・' -> PieceKind.BAR;
            case ':', '：', '﹕' -> PieceKind.COLON;
            case '(', '[', '<', '（', '【', '［', '{' -> PieceKind.OPEN;
            case ')', ']', '）', '】', '］', '}' -> PieceKind.CLOSE;
            case '.' -> end - start > 1 ? PieceKind.SKIP : PieceKind.STOP;
            case '!', '?', '。', '！', '？', '।' -> PieceKind.STOP;
            default -> Chars.isDash(c) ? PieceKind.BAR : PieceKind.SKIP;
        };
    }
}
