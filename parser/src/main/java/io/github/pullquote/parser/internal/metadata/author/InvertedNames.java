package io.github.pullquote.parser.internal.metadata.author;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.text.Spelling;
import java.util.List;
import java.util.Optional;

/**
 * Turns names whose family name comes first, as libraries write them: {@code Poe, Ann}; {@code Poe, Ann; Webb, Ian}.
 *
 * <p>Counter-example: {@code Ann Poe, Ian Webb}, two persons.
 */
final class InvertedNames {
    private static final Splitter NAMES = Splitter.on(';').trimResults().omitEmptyStrings();
    private static final Splitter PARTS = Splitter.on(',').trimResults();
    private static final int MOST_WORDS = 3;

    private InvertedNames() {}

    /** Returns the names in the order they are spoken; empty when the text is not of that form. */
    static Optional<ImmutableList<String>> turn(RawAuthor raw, WordLists words) {
        List<String> names = NAMES.splitToList(raw.name());
        boolean inverted =
                !names.isEmpty() && names.stream().allMatch(name -> isInverted(name, raw.isInverted(), words));
        return inverted
                ? Optional.of(names.stream().map(InvertedNames::turned).collect(ImmutableList.toImmutableList()))
                : Optional.empty();
    }

    private static String turned(String name) {
        List<String> parts = PARTS.splitToList(name);
        return parts.get(1) + " " + parts.get(0);
    }

    /** Where the source does not say that names are turned, a known given name behind the comma must. */
    private static boolean isInverted(String name, boolean told, WordLists words) {
        List<String> parts = PARTS.splitToList(name);
        if (parts.size() != 2 || !parts.stream().allMatch(InvertedNames::isName)) {
            return false;
        }
        List<String> family = Spelling.words(parts.get(0));
        List<String> given = Spelling.words(parts.get(1));
        boolean isShort = family.size() == 1 || words.holds(WordListName.NAME_PARTICLES, family.get(0));
        boolean known = words.holds(WordListName.GIVEN_NAMES, given.get(0))
                && !words.holds(WordListName.GIVEN_NAMES, family.get(0))
                && given.size() <= 2;
        return isShort && (told || known);
    }

    private static boolean isName(String part) {
        List<String> words = Spelling.words(part);
        return !words.isEmpty()
                && words.size() <= MOST_WORDS
                && words.stream()
                        .allMatch(word ->
                                word.chars().noneMatch(Character::isDigit) && Character.isLetter(word.codePointAt(0)));
    }
}
