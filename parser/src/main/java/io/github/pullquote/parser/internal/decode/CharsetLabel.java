package io.github.pullquote.parser.internal.decode;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads the name of a character set as browsers do (the Encoding Standard): pages that say ISO-8859-1 are in
 * windows-1252, those that say GB2312 in GB18030, and so on, because the set that they name lacks characters that they
 * use.
 */
final class CharsetLabel {
    /** Labels of the Encoding Standard that Java has under another name. */
    private static final ImmutableMap<String, String> OTHER_NAMES = ImmutableMap.<String, String>builder()
            .put("chinese", "GB18030")
            .put("cn-big5", "Big5-HKSCS")
            .put("csgb2312", "GB18030")
            .put("csiso58gb231280", "GB18030")
            .put("csiso88596e", "ISO-8859-6")
            .put("csiso88596i", "ISO-8859-6")
            .put("csiso88598e", "ISO-8859-8")
            .put("csiso88598i", "ISO-8859-8")
            .put("csksc56011987", "x-windows-949")
            .put("csmacintosh", "x-MacRoman")
            .put("dos-874", "x-windows-874")
            .put("gb_2312", "GB18030")
            .put("gb_2312-80", "GB18030")
            .put("iso-8859-6-e", "ISO-8859-6")
            .put("iso-8859-6-i", "ISO-8859-6")
            .put("iso-8859-8-e", "ISO-8859-8")
            .put("iso-8859-8-i", "ISO-8859-8")
            .put("iso-ir-149", "x-windows-949")
            .put("iso-ir-58", "GB18030")
            .put("iso8859-11", "x-windows-874")
            .put("iso88591", "windows-1252")
            .put("iso885911", "x-windows-874")
            .put("iso885913", "ISO-8859-13")
            .put("iso885915", "ISO-8859-15")
            .put("iso88592", "ISO-8859-2")
            .put("iso88593", "ISO-8859-3")
            .put("iso88594", "ISO-8859-4")
            .put("iso88595", "ISO-8859-5")
            .put("iso88596", "ISO-8859-6")
            .put("iso88597", "ISO-8859-7")
            .put("iso88598", "ISO-8859-8")
            .put("iso88599", "windows-1254")
            .put("koi", "KOI8-R")
            .put("koi8-ru", "KOI8-U")
            .put("korean", "x-windows-949")
            .put("ks_c_5601-1989", "x-windows-949")
            .put("logical", "ISO-8859-8")
            .put("mac", "x-MacRoman")
            .put("macintosh", "x-MacRoman")
            .put("unicode11utf8", "UTF-8")
            .put("unicode20utf8", "UTF-8")
            .put("visual", "ISO-8859-8")
            .put("x-cp1250", "windows-1250")
            .put("x-cp1251", "windows-1251")
            .put("x-cp1252", "windows-1252")
            .put("x-cp1253", "windows-1253")
            .put("x-cp1254", "windows-1254")
            .put("x-cp1255", "windows-1255")
            .put("x-cp1256", "windows-1256")
            .put("x-cp1257", "windows-1257")
            .put("x-cp1258", "windows-1258")
            .put("x-gbk", "GB18030")
            .put("x-mac-cyrillic", "x-MacCyrillic")
            .put("x-mac-roman", "x-MacRoman")
            .put("x-mac-ukrainian", "x-MacCyrillic")
            .put("x-unicode20utf8", "UTF-8")
            .put("x-user-defined", "windows-1252")
            .put("x-x-big5", "Big5-HKSCS")
            .buildOrThrow();

    /** Character sets, by Java's names, that stand for wider ones. */
    private static final ImmutableMap<String, String> WIDER = ImmutableMap.<String, String>builder()
            .put("US-ASCII", "windows-1252")
            .put("ISO-8859-1", "windows-1252")
            .put("ISO-8859-9", "windows-1254")
            .put("TIS-620", "x-windows-874")
            .put("x-iso-8859-11", "x-windows-874")
            .put("GB2312", "GB18030")
            .put("GBK", "GB18030")
            .put("Big5", "Big5-HKSCS")
            .put("Shift_JIS", "windows-31j")
            .put("EUC-KR", "x-windows-949")
            .buildOrThrow();

    private static final String MARKUP = "<meta charset=\"a-1\">";

    private CharsetLabel() {}

    /** Returns the character set; empty when nobody knows the label, or this Java does not have the set. */
    static Optional<Charset> read(String label) {
        String lower = Ascii.toLowerCase(label);
        return named(OTHER_NAMES.getOrDefault(lower, lower))
                .map(CharsetLabel::widened)
                .filter(CharsetLabel::readsMarkup);
    }

    private static Charset widened(Charset charset) {
        return Optional.ofNullable(WIDER.get(charset.name()))
                .flatMap(CharsetLabel::named)
                .orElse(charset);
    }

    private static Optional<Charset> named(String name) {
        try {
            return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether ASCII letters are themselves in it: where they are not, as in UTF-16, nobody could have read the label.
     */
    private static boolean readsMarkup(Charset charset) {
        return new String(MARKUP.getBytes(StandardCharsets.US_ASCII), charset).equals(MARKUP);
    }
}
