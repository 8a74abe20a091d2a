package io.github.pullquote.parser.internal.credit;

import io.github.pullquote.parser.internal.credit.PersonNames.Certainty;
import io.github.pullquote.parser.internal.credit.line.Piece;
import io.github.pullquote.parser.internal.credit.line.PieceKind;
import io.github.pullquote.parser.internal.credit.line.Scripts;
import io.github.pullquote.parser.internal.credit.line.WordClasses;
import java.util.List;

/** What names of outlets, agencies and other bodies look like. */
final class BodyNames {
    /** Names of ministries and institutes have the most words. */
    static final int MAX_WORDS = 8;

    /** Longer words in Chinese or Japanese signs are no names of persons. */
    private static final int MAX_PERSON_LENGTH = 4;

    /** Names of ministries and agencies have at most so many signs. */
    private static final int MAX_HAN_BODY = 14;

    /** Headlines that begin with an article are longer than names of outlets. */
    private static final int MAX_WORDS_AFTER_ARTICLE = 5;

    private final WordClasses classes;
    private final PersonNames persons;

    BodyNames(WordClasses classes, PersonNames persons) {
        this.classes = classes;
        this.persons = persons;
    }

    /** Returns where the name of a body at the end of the words begins; their number when there is none. */
    int trailing(List<Piece> words, boolean opened, boolean named) {
        if (isBody(words, opened, named)) {
            return 0;
        }
        int end = words.size();
        return words.get(end - 1).is(PieceKind.BODY) ? end - 1 : end;
    }

    /**
     * Returns whether all of the words name a body.
     *
     * @param opened whether a phrase such as "By" came before
     * @param named whether someone was named before
     */
    boolean isBody(List<Piece> words, boolean opened, boolean named) {
        boolean fits = words.size() <= MAX_WORDS && words.stream().noneMatch(this::isProse);
        if (!fits || (!opened && words.stream().allMatch(classes::isMenuWord))) {
            return false;
        }
        Piece first = words.get(0);
        if (words.size() == 1) {
            return first.is(PieceKind.BODY)
                    || isHanBody(first, opened)
                    || (opened && named && first.isCapital() && classes.isStrongBodyWord(first));
        }
        if (classes.isArticle(first)
                && words.size() <= MAX_WORDS_AFTER_ARTICLE
                && (words.size() == 2 || classes.isArticleOfLongNames(first))) {
            return words.stream().skip(1).noneMatch(word -> word.isSmall() && !classes.bindsBody(word));
        }
        return Scripts.isCaseless(first.text())
                ? opened && words.stream().anyMatch(classes::isStrongBodyWord)
                : hasBodyWord(words);
    }

    private boolean isProse(Piece word) {
        return word.isSmall() && !classes.isParticle(word) && !word.is(PieceKind.BODY) && !classes.isFunctionWord(word);
    }

    /** After a known given name only a strong word at the end shows a body; else any word does. */
    private boolean hasBodyWord(List<Piece> words) {
        Piece first = words.get(0);
        Piece last = words.get(words.size() - 1);
        boolean given = classes.isGivenName(first) || classes.isLeadingFamilyName(first);
        if (first.is(PieceKind.BODY) || (!given && classes.isStrongBodyWord(first))) {
            return true;
        }
        if (classes.isFunctionWord(first)) {
            return false;
        }
        boolean strong =
                classes.isStrongBodyWord(last) || (!given && words.stream().anyMatch(classes::isBodyWord));
        return strong && !last.is(PieceKind.BODY);
    }

    /** Without a phrase before it, any line in these scripts is a word of more signs than a name. */
    private boolean isHanBody(Piece word, boolean opened) {
        return Scripts.isHan(word.text())
                && (classes.isStrongBodyWord(word)
                        || (opened
                                && word.text().length() > MAX_PERSON_LENGTH
                                && word.text().length() <= MAX_HAN_BODY
                                && persons.judge(List.of(word)) == Certainty.NONE));
    }
}
