package io.github.pullquote.parser.internal.credit;

import io.github.pullquote.parser.internal.credit.line.Piece;
import io.github.pullquote.parser.internal.credit.line.Scripts;
import io.github.pullquote.parser.internal.credit.line.WordClasses;
import java.util.ArrayList;
import java.util.List;

/** What names of persons look like: one or several in a row of words, and how sure it is that they are names. */
final class PersonNames {
    /** Spanish and Portuguese names with particles have so many: {@code María José de la Cruz Poe}. */
    private static final int MAX_WORDS = 6;
    /** Names of more words than given, middle and double family name are as often something else. */
    private static final int MAX_CLEAN_WORDS = 4;
    /** Two names without a sign between have two words each. */
    private static final int MIN_SPLIT_WORDS = 4;
    /** Chinese, Japanese and Korean names have two to four signs. */
    private static final int MAX_HAN_LENGTH = 4;
    /** Foreign names in Chinese or Japanese have a dot between their parts, and a sign for each syllable. */
    private static final int MAX_FOREIGN_LENGTH = 12;

    /** Names in small letters have a given name and a family name, perhaps a middle one. */
    private static final int MAX_SMALL_WORDS = 3;

    private final WordClasses classes;

    /** How sure it is that words are a name. */
    enum Certainty {
        /** They are none. */
        NONE,
        /** A phrase such as "By" must say so. */
        WEAK,
        /** They look like a name and like nothing else. */
        LIKELY,
        /** They begin with a known given name. */
        SURE
    }

    PersonNames(WordClasses classes) {
        this.classes = classes;
    }

    /** Cuts words at given names that come after a family name, so that each part has two words or more. */
    List<List<Piece>> split(List<Piece> words) {
        List<List<Piece>> names = new ArrayList<>();
        int start = 0;
        for (int i = 2; i + 1 < words.size() && words.size() >= MIN_SPLIT_WORDS; i++) {
            boolean begins = classes.isGivenName(words.get(i))
                    && !classes.isGivenName(words.get(i - 1))
                    && !classes.isParticle(words.get(i - 1))
                    && words.get(i - 1).text().length() > 2
                    && !classes.isParticle(words.get(i + 1));
            if (begins && i - start >= 2) {
                names.add(words.subList(start, i));
                start = i;
            }
        }
        names.add(words.subList(start, words.size()));
        return names;
    }

    /** Returns how sure it is that the words, all of them, are the name of one person. */
    Certainty judge(List<Piece> words) {
        if (isInSmallLetters(words)) {
            return Certainty.WEAK;
        }
        boolean fits = !words.isEmpty() && words.size() <= MAX_WORDS;
        if (!fits
                || isPossessive(words.get(words.size() - 1))
                || !words.stream().allMatch(classes::isNamePart)
                || words.stream().anyMatch(word -> classes.isRole(word) && !isFamilyName(words, word, classes))) {
            return Certainty.NONE;
        }
        Piece first = words.get(0);
        if (Scripts.isCaseless(first.text())) {
            return caseless(words);
        }
        if (words.size() == 1) {
            return single(first);
        }
        Piece last = words.get(words.size() - 1);
        if (!last.isCapital() && !classes.isNamePart(last) || classes.isParticle(last) && last.isSmall()) {
            return Certainty.NONE;
        }
        if (isInitials(words)) {
            return Certainty.LIKELY;
        }
        if (classes.isGivenName(first)) {
            return classes.isFunctionWord(first) && words.size() > 2 ? Certainty.WEAK : Certainty.SURE;
        }
        if (classes.isLeadingFamilyName(first) && words.size() <= 3) {
            return Certainty.LIKELY;
        }
        boolean common = words.stream().anyMatch(classes::isCommon);
        boolean shouted = words.stream().noneMatch(word -> word.text().chars().anyMatch(Character::isLowerCase));
        if (classes.isFunctionWord(first) || classes.isArticle(first)) {
            return words.size() == 2 && classes.isAdverb(first) ? Certainty.WEAK : Certainty.NONE;
        }
        return common || shouted || words.size() > MAX_CLEAN_WORDS ? Certainty.WEAK : Certainty.LIKELY;
    }

    /** {@code Harbour Life's} speaks of something else. */
    private static boolean isPossessive(Piece word) {
        return word.text().length() > 2
                && (word.text().endsWith("'s") || word.text().endsWith("’s"));
    }

    /** Some accounts write their names so: a known given name and one word or two. */
    private boolean isInSmallLetters(List<Piece> words) {
        return words.size() >= 2
                && words.size() <= MAX_SMALL_WORDS
                && words.stream().allMatch(word -> word.isWord() && word.isSmall())
                && classes.isGivenNameInSmallLetters(words.get(0))
                && words.stream().noneMatch(word -> classes.isCommon(word) || classes.isParticle(word));
    }

    /** Returns whether a word for a role is a family name, as nothing but a given name stands before it. */
    static boolean isFamilyName(List<Piece> words, Piece word, WordClasses classes) {
        return words.size() == 2
                && words.get(1).start() == word.start()
                && word.isCapital()
                && classes.isGivenName(words.get(0))
                && classes.isSurnameToo(word);
    }

    private static boolean isInitials(List<Piece> words) {
        return words.get(0).text().length() == 2 && words.get(0).text().endsWith(".");
    }

    private Certainty single(Piece word) {
        if (classes.isFunctionWord(word) || classes.isParticle(word)) {
            return Certainty.NONE;
        }
        if (classes.isGivenName(word) && !classes.isCommon(word)) {
            return Certainty.SURE;
        }
        if (classes.isCommon(word)) {
            return Certainty.NONE;
        }
        return isCamelCase(word.text()) ? Certainty.LIKELY : Certainty.WEAK;
    }

    private static boolean isCamelCase(String text) {
        boolean seen = false;
        for (int i = 1; i < text.length(); i++) {
            if (!Character.isLetter(text.charAt(i))) {
                return false;
            }
            seen |= Character.isLowerCase(text.charAt(i - 1)) && Character.isUpperCase(text.charAt(i));
        }
        return seen;
    }

    private Certainty caseless(List<Piece> words) {
        String text = words.get(0).text();
        if (!words.stream().allMatch(word -> Scripts.isCaseless(word.text()))) {
            return Certainty.NONE;
        }
        if (Scripts.isHan(text)) {
            boolean foreign = text.indexOf('・') > 0 || text.indexOf('·') > 0;
            boolean fits = foreign
                    ? text.length() <= MAX_FOREIGN_LENGTH
                    : text.length() >= 2 && text.length() <= MAX_HAN_LENGTH;
            if (!fits || words.size() > 2 || classes.isCommon(words.get(0))) {
                return Certainty.NONE;
            }
            return foreign || classes.isFamilyName(text) ? Certainty.LIKELY : Certainty.WEAK;
        }
        if (Scripts.isHangul(text)) {
            boolean fits = words.size() == 1 && text.length() >= 2 && text.length() <= MAX_HAN_LENGTH;
            if (!fits) {
                return Certainty.NONE;
            }
            return text.length() == 3 && classes.isFamilyName(text) ? Certainty.LIKELY : Certainty.WEAK;
        }
        return words.size() <= MAX_CLEAN_WORDS && words.stream().noneMatch(classes::isCommon)
                ? Certainty.WEAK
                : Certainty.NONE;
    }
}
