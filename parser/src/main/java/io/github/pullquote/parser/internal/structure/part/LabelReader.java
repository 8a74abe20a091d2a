package io.github.pullquote.parser.internal.structure.part;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.credit.line.Names;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.structure.part.TurnLabel.Style;
import io.github.pullquote.parser.internal.text.Chars;
import io.github.pullquote.parser.internal.text.Spelling;
import java.util.List;
import java.util.Optional;

/**
 * Reads what may be the label of a turn: a name, then perhaps an office after a comma and notes in brackets, then a
 * colon. After {@code Q}, {@code A} and names in capitals a dash or a full stop will do.
 */
final class LabelReader {
    private static final int MOST_WORDS = 6;
    private static final int MOST_NAME_WORDS = 6;
    /** {@code of Oster}, {@code from the north}. */
    private static final int MOST_AFTER_CAPITALS = 4;

    private static final int CAPITALS_FOR_SMALL = 2;
    private static final ImmutableList<WordListName> OTHER_LABELS = ImmutableList.of(
            WordListName.CORRECTION,
            WordListName.RELATED,
            WordListName.CREDIT,
            WordListName.BYLINE,
            WordListName.DATE_LABELS);

    private LabelReader() {}

    /** Returns the label that a text may begin with. */
    static Optional<TurnLabel> read(String text, WordLists words) {
        int stop = LabelEnd.find(text);
        if (stop <= 0 || !Character.isLetter(text.charAt(0))) {
            return Optional.empty();
        }
        String head = text.substring(0, stop).strip();
        String full = text.substring(0, nameEnd(text, stop)).strip();
        boolean colon = text.charAt(stop) == ':' || text.charAt(stop) == '：';
        int from = words(text, stop + 1);
        Optional<TurnLabel> found = label(full, words);
        if (found.isEmpty()) {
            return found;
        }
        TurnLabel label = found.get();
        boolean counts = colon || label.style() != Style.NAME && beginsSentence(text, from);
        return counts && !isOther(head, words) && !isOther(full, words)
                ? Optional.of(new TurnLabel(label.name(), from, label.key(), label.voice(), label.style(), colon))
                : Optional.empty();
    }

    private static boolean beginsSentence(String text, int from) {
        return from < text.length() && !Character.isLowerCase(text.charAt(from));
    }

    /** The name ends before the office or the first bracket. */
    private static int nameEnd(String text, int stop) {
        for (int i = 0; i < stop; i++) {
            if (",([".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return stop;
    }

    /** Another sign of the end may follow: {@code M. POE. — }. */
    private static int words(String text, int from) {
        int i = Chars.skipSpaces(text, from);
        return i < text.length() && Chars.isDash(text.charAt(i)) ? Chars.skipSpaces(text, i + 1) : i;
    }

    private static boolean isOther(String label, WordLists words) {
        String folded = Spelling.fold(label);
        for (WordListName list : OTHER_LABELS) {
            if (words.holds(list, folded)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<TurnLabel> label(String name, WordLists words) {
        List<String> parts = Spelling.words(name);
        if (parts.isEmpty() || parts.size() > MOST_WORDS + MOST_AFTER_CAPITALS) {
            return Optional.empty();
        }
        Optional<TurnLabel> word = word(name, words);
        return word.isPresent() ? word : capitals(name, parts, words).or(() -> named(name, parts, words));
    }

    /** {@code Q}, {@code Question 3}. */
    private static Optional<TurnLabel> word(String name, WordLists words) {
        String bare = Spelling.fold(Chars.strip(name, "0123456789.#"));
        boolean capital = Character.isUpperCase(name.charAt(0));
        Optional<String> value = words.value(WordListName.TURN_LABELS, bare);
        if (value.isEmpty() || !capital) {
            return Optional.empty();
        }
        Voice voice = value.get().equals("asks") ? Voice.ASKS : Voice.ANSWERS;
        return Optional.of(label(name, voice.name(), voice, Style.WORD));
    }

    private static Optional<TurnLabel> capitals(String name, List<String> parts, WordLists words) {
        int last = parts.size() - 1;
        while (last >= 0 && !isCapitals(parts.get(last))) {
            last--;
        }
        boolean initial = parts.size() == 1 && name.length() == 1 && Character.isUpperCase(name.charAt(0));
        if (initial) {
            return Optional.of(label(name, Spelling.fold(name), Voice.NAMED, Style.CAPITALS));
        }
        boolean fits = last >= 0
                && last < MOST_WORDS
                && parts.subList(0, last).stream().allMatch(part -> isBeforeCapitals(part, words))
                && isPlace(parts.subList(last + 1, parts.size()))
                && (last > 0 || !words.holds(WordListName.FUNCTION_WORDS, Spelling.fold(parts.get(0))));
        return fits
                ? Optional.of(label(
                        upTo(name, parts, last),
                        Spelling.fold(Spelling.bare(parts.get(last))),
                        Voice.NAMED,
                        Style.CAPITALS))
                : Optional.empty();
    }

    /** Capitals, a title, an article or a given name: {@code The}, {@code Mr.}, {@code Ann}. */
    private static boolean isBeforeCapitals(String part, WordLists words) {
        return isCapitals(part)
                || part.length() <= 2 && isUpper(part)
                || words.holds(WordListName.TITLES, part)
                || words.holds(WordListName.GIVEN_NAMES, part)
                || isUpper(part) && words.isTagged(Spelling.fold(part), "determiner");
    }

    private static boolean isUpper(String part) {
        return Character.isUpperCase(part.charAt(0));
    }

    /** Nothing, or {@code of Oster}. */
    private static boolean isPlace(List<String> rest) {
        return rest.isEmpty() || rest.size() <= MOST_AFTER_CAPITALS && !isUpper(rest.get(0));
    }

    /** Whether the word has capitals, and hardly a small letter: {@code McCAIN}. */
    private static boolean isCapitals(String word) {
        int capitals = 0;
        int small = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isDigit(c)) {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
            small += Character.isLowerCase(c) ? 1 : 0;
        }
        return capitals > 1 && capitals > small * CAPITALS_FOR_SMALL;
    }

    private static String upTo(String name, List<String> parts, int last) {
        int end = 0;
        for (int i = 0; i <= last; i++) {
            end = name.indexOf(parts.get(i), end) + parts.get(i).length();
        }
        return name.substring(0, end);
    }

    /** A name, or {@code Speaker 1}. */
    private static Optional<TurnLabel> named(String name, List<String> parts, WordLists words) {
        int last = parts.size() - 1;
        boolean numbered = last > 0 && parts.get(last).chars().allMatch(Character::isDigit);
        String bare = numbered
                ? name.substring(0, name.length() - parts.get(last).length()).strip()
                : name;
        boolean fits = parts.size() <= MOST_NAME_WORDS
                && Names.isCapitalised(bare, MOST_NAME_WORDS, words)
                && bare.chars().noneMatch(Character::isDigit)
                && !(numbered && words.holds(WordListName.MONTHS, Spelling.fold(bare)))
                && (last > 0 || !words.holds(WordListName.FUNCTION_WORDS, Spelling.fold(name)));
        String key = Spelling.fold(numbered ? name : parts.get(last));
        return fits ? Optional.of(label(name, key, Voice.NAMED, Style.NAME)) : Optional.empty();
    }

    private static TurnLabel label(String name, String key, Voice voice, Style style) {
        return new TurnLabel(name, 0, key, voice, style, true);
    }
}
