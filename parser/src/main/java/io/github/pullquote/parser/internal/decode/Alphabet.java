package io.github.pullquote.parser.internal.decode;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A character set of one byte a character with the letters, beside those of ASCII, that one language writes in it. The
 * language whose letters the bytes are tells the set: a letter counts for it, a foreign letter, a capital within a word,
 * or a sign that is no letter or mark of a text against it.
 *
 * @param letters in lower case
 */
record Alphabet(Charset charset, String letters) {
    private static final String WESTERN = "windows-1252";
    private static final ImmutableList<String> CENTRAL = ImmutableList.of("windows-1250", "ISO-8859-2");
    private static final ImmutableList<String> CYRILLIC = ImmutableList.of("windows-1251", "KOI8-R", "ISO-8859-5");
    private static final ImmutableList<String> GREEK = ImmutableList.of("windows-1253", "ISO-8859-7");

    /** Of several that fit alike, the first counts. */
    private static final ImmutableList<Alphabet> ALL = Stream.of(
                    of(WESTERN, "äöüßéèêëïôçàñáíóœæ"),
                    of(WESTERN, "àâæçéèêëîïôœùûüÿ"),
                    of(WESTERN, "áéíñóúüªº"),
                    of(WESTERN, "àáâãçéêíóôõúüªº"),
                    of(WESTERN, "àèéìíîòóùú"),
                    of(WESTERN, "åäöéüæøòôóèê"),
                    of(WESTERN, "áðéíóúýþæö"),
                    of(CENTRAL, "ąćęłńóśźżé"),
                    of(CENTRAL, "áčďéěíňóřšťúůýžöü"),
                    of(CENTRAL, "áäčďéíĺľňóôŕšťúýž"),
                    of(CENTRAL, "áéíóöőúüű"),
                    of(CENTRAL, "ăâîşţé"),
                    of(CENTRAL, "čćđšž"),
                    of("windows-1254", "çğıiöşüâîû"),
                    of("windows-1257", "ąčęėįšųūž"),
                    of("windows-1257", "āčēģīķļņšūž"),
                    of("windows-1257", "äöõüšž"),
                    of("windows-1255", "אבגדהוזחטיךכלםמןנסעףפץצקרשת"),
                    of(CYRILLIC, "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґў"),
                    of(GREEK, "αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ"),
                    of("windows-1256", "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگ،؛؟"),
                    of("windows-1258", "àâèéêùúýăđơư\u0300\u0301\u0303\u0309\u0323áãìíòóôõĩũ"),
                    of("x-windows-874", thai()))
            .flatMap(each -> each)
            .collect(ImmutableList.toImmutableList());

    private static final String MARKS = "\u00A0“”„‚‘’‹›«»–—…·•€£©®™°§´¡¿½¼¾²³ʼ\u200E\u200F";
    private static final int BYTES = 256;
    private static final int OCTET = 0xFF;
    /** A set that is rarer must fit better by this part of all. */
    private static final int FEW = 10;
    /** In most sets letters begin here, above signs. */
    private static final int FIRST_LETTER = 0xA1;

    private static Stream<Alphabet> of(String charset, String letters) {
        return of(ImmutableList.of(charset), letters);
    }

    private static Stream<Alphabet> of(ImmutableList<String> charsets, String letters) {
        return charsets.stream()
                .filter(Charset::isSupported)
                .map(charset -> new Alphabet(Charset.forName(charset), letters));
    }

    private static String thai() {
        return IntStream.rangeClosed('\u0E01', '\u0E5B')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Returns the character set of the language whose letters the bytes are; empty when they are of none. */
    static Optional<Charset> detect(byte[] bytes, int start, int length) {
        Map<Place, int[]> counts = new EnumMap<>(Place.class);
        EnumSet.allOf(Place.class).forEach(place -> counts.put(place, new int[BYTES]));
        for (int i = start; i < start + length; i++) {
            if (bytes[i] < 0) {
                Place place = Place.after(i == 0 ? ' ' : bytes[i - 1] & OCTET);
                requireNonNull(counts.get(place))[bytes[i] & OCTET]++;
            }
        }
        return best(counts);
    }

    private static Optional<Charset> best(Map<Place, int[]> counts) {
        long high = counts.values().stream().flatMapToInt(Arrays::stream).sum();
        Alphabet best = null;
        long most = 0;
        long floor = 0;
        for (Alphabet each : ALL) {
            boolean western = each.charset.name().equals(WESTERN);
            long score = each.score(counts);
            if (score > most && (western || score > (each.isLatin() ? floor : high / 2))) {
                best = each;
                most = score;
                floor = western ? score + high / FEW : floor;
            }
        }
        return Optional.ofNullable(best).map(Alphabet::charset);
    }

    private boolean isLatin() {
        return Character.UnicodeScript.of(letters.charAt(0)) == Character.UnicodeScript.LATIN;
    }

    /** What stands before a byte. */
    private enum Place {
        FIRST,
        IN_WORD,
        AFTER_LATIN;

        static Place after(int before) {
            return before >= 'a' && before <= 'z' ? AFTER_LATIN : before >= FIRST_LETTER ? IN_WORD : FIRST;
        }
    }

    private long score(Map<Place, int[]> counts) {
        int[] first = requireNonNull(counts.get(Place.FIRST));
        int[] inWord = requireNonNull(counts.get(Place.IN_WORD));
        int[] afterLatin = requireNonNull(counts.get(Place.AFTER_LATIN));
        long score = 0;
        for (int octet = BYTES / 2; octet < BYTES; octet++) {
            char c = new String(new byte[] {(byte) octet}, charset).charAt(0);
            score += (long) first[octet] * worth(c, Character.toLowerCase(c));
            score += (long) inWord[octet] * worth(c, c);
            score += (long) afterLatin[octet] * (isLatin() ? worth(c, c) : worth(c, ' '));
        }
        return score;
    }

    /** Returns what a character counts, of which that letter is looked up. */
    private int worth(char c, char letter) {
        return letters.indexOf(letter) >= 0 ? 1 : MARKS.indexOf(c) >= 0 ? 0 : -1;
    }
}
