package io.github.pullquote.parser.internal.page.position;

import org.jsoup.nodes.Entities;

/**
 * A character reference in the markup, an ampersand with a name or a number; read as the HTML standard and jsoup read
 * it, the longest one that is known.
 *
 * @param length of the reference; 0 when the ampersand begins none and stands for itself
 * @param characters how many UTF-16 code units it stands for
 */
record CharacterReference(int length, int characters) {
    static final CharacterReference NONE = new CharacterReference(0, 0);

    /** No name of a reference is as long; what is, is only looked at for a short name at its start. */
    private static final int LONGEST_NAME = 64;

    /** Returns the reference at an ampersand in the markup before {@code end}. */
    static CharacterReference at(CharSequence html, int ampersand, int end) {
        int next = ampersand + 1;
        return next < end && html.charAt(next) == '#'
                ? numeric(html, ampersand, end)
                : named(html, ampersand, Math.min(end, next + LONGEST_NAME));
    }

    private static CharacterReference numeric(CharSequence html, int ampersand, int end) {
        int digits = ampersand + 2;
        boolean hex = digits < end && (html.charAt(digits) == 'x' || html.charAt(digits) == 'X');
        int radix = hex ? 16 : 10;
        digits += hex ? 1 : 0;
        int at = digits;
        int value = 0;
        while (at < end && html.charAt(at) < 0x80 && Character.digit(html.charAt(at), radix) >= 0) {
            value = Math.min(Character.MAX_CODE_POINT + 1, value * radix + Character.digit(html.charAt(at), radix));
            at++;
        }
        int characters = Character.isSupplementaryCodePoint(value) ? 2 : 1;
        return at == digits ? NONE : new CharacterReference(afterSemicolon(html, at, end) - ampersand, characters);
    }

    private static CharacterReference named(CharSequence html, int ampersand, int end) {
        int at = ampersand + 1;
        while (at < end && Character.isLetter(html.charAt(at))) {
            at++;
        }
        while (at < end && Character.isDigit(html.charAt(at))) {
            at++;
        }
        String name = html.subSequence(ampersand + 1, at).toString();
        int closed = afterSemicolon(html, at, end);
        if (Entities.isBaseNamedEntity(name) || (closed > at && Entities.isNamedEntity(name))) {
            return new CharacterReference(
                    closed - ampersand, Entities.getByName(name).length());
        }
        String known = Entities.findPrefix(name);
        return known.isEmpty()
                ? NONE
                : new CharacterReference(
                        1 + known.length(), Entities.getByName(known).length());
    }

    private static int afterSemicolon(CharSequence html, int at, int end) {
        return at < end && html.charAt(at) == ';' ? at + 1 : at;
    }
}
