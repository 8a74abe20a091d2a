package io.github.pullquote.parser.internal.credit.line;

import io.github.pullquote.parser.internal.text.Chars;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Tells e-mail addresses, handles and web addresses from words. */
public final class Contacts {
    private final Predicate<String> isDomain;

    /** Makes one; the predicate says which words end domain names. */
    public Contacts(Predicate<String> isDomain) {
        this.isDomain = isDomain;
    }

    /** Returns the address that the stretch of the line is, if it is one; signs at its edges left out. */
    public Optional<Piece> read(String line, int start, int end) {
        int last = end;
        while (last > start && ".,;:)>]|!?".indexOf(line.charAt(last - 1)) >= 0) {
            last--;
        }
        String text = line.substring(start, last);
        Optional<PieceKind> kind = kind(text);
        return kind.isPresent() ? Optional.of(Piece.of(kind.get(), line, start, last)) : Optional.empty();
    }

    private Optional<PieceKind> kind(String text) {
        int at = text.indexOf('@');
        if (at == 0) {
            return text.length() > 1 && isWord(text.charAt(1)) ? Optional.of(PieceKind.HANDLE) : Optional.empty();
        }
        if (at > 0) {
            boolean address = text.indexOf('.', at) > at + 1 && text.indexOf('@', at + 1) < 0 && text.indexOf('/') < 0;
            return address ? Optional.of(PieceKind.EMAIL) : Optional.empty();
        }
        String lower = text.toLowerCase(Locale.ROOT);
        boolean url = lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("www.");
        return url || isDomain(lower) ? Optional.of(PieceKind.URL) : Optional.empty();
    }

    private boolean isDomain(String text) {
        int dot = text.lastIndexOf('.');
        if (dot < 2 || !isDomain.test(text.substring(dot + 1))) {
            return false;
        }
        for (int i = 0; i < dot; i++) {
            char c = text.charAt(i);
            if (!isWord(c) && c != '-' && c != '.') {
                return false;
            }
        }
        return text.charAt(dot - 1) != '.';
    }

    private static boolean isWord(char c) {
        return Character.isLetter(c) || Chars.isDigit(c) || c == '_';
    }
}
