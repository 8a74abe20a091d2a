package io.github.pullquote.parser.internal.language;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A language with its script and region, as a BCP 47 tag in the usual letters: {@code en}, {@code de-CH}, {@code
 * zh-Hant-TW}. All that names the same is equal; what else a tag may say, such as a variant, is left out.
 *
 * @param value the tag
 */
public record LanguageTag(String value) {
    private static final CharMatcher LETTERS = CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('A', 'Z'));
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
    private static final CharMatcher LETTERS_AND_DIGITS = LETTERS.or(DIGITS);
    private static final CharMatcher IN_TAGS = LETTERS_AND_DIGITS.or(CharMatcher.anyOf("-_"));
    /** No tag has more; what is longer stays one subtag, and is none. */
    private static final int MOST_SUBTAGS = 20;

    private static final Splitter SUBTAGS = Splitter.on(CharMatcher.anyOf("-_")).limit(MOST_SUBTAGS);
    private static final int LONGEST_SUBTAG = 8;
    private static final int SCRIPT = 4;
    private static final String UNDETERMINED = "und";

    /** The two-letter code of each language that has one, by its other codes. */
    private static final ImmutableMap<String, String> TWO_LETTER_CODES = twoLetterCodes();

    /**
     * Reads a tag in any letters, its parts parted by hyphens or underscores, its language as two or three letters of
     * ISO 639.
     *
     * @return empty when the text is no tag, or names no language ({@code und})
     */
    public static Optional<LanguageTag> read(String text) {
        List<String> subtags = SUBTAGS.splitToList(text.strip());
        if (!isLanguage(subtags.get(0)) || !subtags.stream().allMatch(LanguageTag::isSubtag)) {
            return Optional.empty();
        }
        String code = Ascii.toLowerCase(subtags.get(0));
        String language = TWO_LETTER_CODES.getOrDefault(code, code);
        return Optional.of(new LanguageTag(language + script(subtags) + region(subtags)));
    }

    /**
     * Reads the tag that a text begins with, such as that of a locale or of a list: {@code de_CH.UTF-8}, {@code en,
     * fr}.
     */
    public static Optional<LanguageTag> readFirst(String text) {
        String stripped = text.strip();
        int end = IN_TAGS.negate().indexIn(stripped);
        return read(end < 0 ? stripped : stripped.substring(0, end));
    }

    /** Returns the language without script and region. */
    public String language() {
        int dash = value.indexOf('-');
        return dash < 0 ? value : value.substring(0, dash);
    }

    private static boolean isLanguage(String subtag) {
        return (subtag.length() == 2 || subtag.length() == 3)
                && LETTERS.matchesAllOf(subtag)
                && !Ascii.equalsIgnoreCase(subtag, UNDETERMINED);
    }

    private static boolean isSubtag(String subtag) {
        return !subtag.isEmpty() && subtag.length() <= LONGEST_SUBTAG && LETTERS_AND_DIGITS.matchesAllOf(subtag);
    }

    private static String script(List<String> subtags) {
        return main(subtags).stream()
                .filter(subtag -> subtag.length() == SCRIPT && LETTERS.matchesAllOf(subtag))
                .findFirst()
                .map(script -> "-" + Ascii.toUpperCase(script.charAt(0)) + Ascii.toLowerCase(script.substring(1)))
                .orElse("");
    }

    private static String region(List<String> subtags) {
        return main(subtags).stream()
                .filter(LanguageTag::isRegion)
                .findFirst()
                .map(region -> "-" + Ascii.toUpperCase(region))
                .orElse("");
    }

    private static boolean isRegion(String subtag) {
        return subtag.length() == 2
                ? LETTERS.matchesAllOf(subtag)
                : subtag.length() == 3 && DIGITS.matchesAllOf(subtag);
    }

    /** The subtags between the language and the first of one letter, which begins an extension. */
    private static List<String> main(List<String> subtags) {
        int end = 1;
        while (end < subtags.size() && subtags.get(end).length() > 1) {
            end++;
        }
        return subtags.subList(1, end);
    }

    private static ImmutableMap<String, String> twoLetterCodes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            codes.putIfAbsent(Locale.forLanguageTag(code).getISO3Language(), code);
        }
        Table others = Lexicon.of(Lexicon.ANY).table(WordListName.LANGUAGE_CODES);
        others.keys().forEach(code -> others.column(code, 1).ifPresent(two -> codes.put(code, two)));
        return ImmutableMap.copyOf(codes);
    }
}
