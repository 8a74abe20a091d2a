package io.github.pullquote.parser.internal.grammar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.grammar.Word.Fact;
import io.github.pullquote.parser.internal.lexicon.HeadNouns;
import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.scan.Scan;
import io.github.pullquote.parser.internal.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Parts names from nouns where all nouns have capitals: {@code der Sprecher}, {@code die alte Brücke} and {@code Kritik} are
 * nouns, {@code Poth} is a name. Lists decide first, then what stands before. Immutable.
 */
final class CapitalWords {
    private static final int SHORTEST_ACRONYM = 2;

    private final Table givenNames;
    private final Table places;
    private final Table demonyms;
    private final Table bodyWords;
    private final HeadNouns nouns;
    private final Predicate<String> isSpeakerNoun;
    private final VerbForms verbs;
    private final Grammar grammar;

    CapitalWords(Lexicon lexicon, Predicate<String> isSpeakerNoun, VerbForms verbs, Grammar grammar) {
        this.verbs = verbs;
        this.givenNames = lexicon.table(WordListName.GIVEN_NAMES);
        this.places = lexicon.table(WordListName.PLACES);
        this.demonyms = lexicon.table(WordListName.DEMONYMS);
        this.bodyWords = lexicon.table(WordListName.ORGANISATION_SUFFIXES);
        this.nouns =
                new HeadNouns(lexicon, lexicon.table(WordListName.COMMON_NOUNS).keys());
        this.isSpeakerNoun = isSpeakerNoun;
        this.grammar = grammar;
    }

    /**
     * What a text tells of its capitalised words.
     *
     * @param families the words that stand right behind a given name
     * @param nouns the words that stand behind an article or an adjective
     * @param small the words that stand without a capital somewhere
     */
    record Seen(ImmutableSet<String> families, ImmutableSet<String> nouns, ImmutableSet<String> small) {
        /** Nothing, for languages in which names alone have capitals. */
        static final Seen NOTHING = new Seen(ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of());
    }

    /** Reads a text. */
    Seen read(Scan scan, ImmutableList<Word> words, ImmutableSet<String> families) {
        Set<String> behindArticle = new HashSet<>();
        for (Scan.Sentence sentence : scan.sentences()) {
            for (int i = sentence.first() + 1; i < sentence.end(); i++) {
                Token token = scan.tokens().get(i);
                if (token.isWord()
                        && token.isCapitalised()
                        && opensNoun(scan.tokens().get(i - 1), words.get(i - 1))) {
                    behindArticle.add(token.text());
                }
            }
        }
        behindArticle.removeAll(families);
        ImmutableSet<String> small = scan.tokens().stream()
                .filter(token -> token.isWord() && !token.isCapitalised())
                .map(Token::text)
                .collect(ImmutableSet.toImmutableSet());
        return new Seen(families, ImmutableSet.copyOf(behindArticle), small);
    }

    /** An article, a possessive or an inflected adjective. */
    private static boolean opensNoun(Token before, Word word) {
        if (!before.isWord() || before.isCapitalised()) {
            return false;
        }
        if (word.function().isEmpty()) {
            return word.is(Fact.ENDS_LIKE_ADJECTIVE) && !word.is(Fact.FINITE_VERB);
        }
        String classes = word.function().get().classes();
        return classes.startsWith("determiner") || classes.startsWith("possessive");
    }

    /** Returns whether a word, in lower case, is a noun that a list has, or a compound of one. */
    boolean isListedNoun(String word) {
        return isSpeakerNoun.test(word) || isCommonNoun(word);
    }

    /** Returns whether a word, in lower case, is one such as {@code ergänzend}. */
    boolean isPresentParticiple(String word) {
        return verbs.of(word).contains(VerbForms.Form.GERUND);
    }

    /** Returns whether the token is a listed noun with a capital. */
    boolean opensListed(Scan scan, int i, int end) {
        return i < end
                && scan.tokens().get(i).isCapitalised()
                && isListedNoun(scan.tokens().get(i).lower());
    }

    private boolean isCommonNoun(String word) {
        return nouns.contains(word) || grammar.endsLikeNoun(word);
    }

    /** Returns what a capitalised word is, a name or a noun; its tag when it opens a sentence too. */
    Tag tag(Scan scan, int i, int end, List<Tag> before, Seen seen) {
        Token token = scan.tokens().get(i);
        String word = token.text();
        Tag previous = before.isEmpty() ? Tag.SIGN : before.get(before.size() - 1);
        boolean nextCapital = i + 1 < end
                && scan.tokens().get(i + 1).isWord()
                && scan.tokens().get(i + 1).isCapitalised();
        boolean behindArticle = isArticle(previous);
        if (isAcronym(word) || !behindArticle && seen.families.contains(word)) {
            return Tag.NAME;
        }
        if (previous == Tag.NAME && (bodyWords.contains(word) || isGivenName(scan, i - 1))) {
            return Tag.NAME;
        }
        boolean listed = isListedNoun(token.lower());
        if (previous == Tag.NAME && !listed) {
            return Tag.NAME;
        }
        if (givenNames.contains(word) && (!listed || nextCapital) || places.contains(word) || demonyms.contains(word)) {
            return Tag.NAME;
        }
        return listed || behindArticle || seen.nouns.contains(word) ? Tag.NOUN : Tag.NAME;
    }

    private static boolean isArticle(Tag tag) {
        return switch (tag) {
            case DETERMINER, POSSESSIVE, ADJECTIVE, QUANTIFIER, NUMBER -> true;
            default -> false;
        };
    }

    private boolean isGivenName(Scan scan, int i) {
        return i >= 0 && givenNames.contains(scan.tokens().get(i).text());
    }

    private static boolean isAcronym(String word) {
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i)) || word.charAt(i) == '-') {
                return false;
            }
            capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
        }
        return capitals >= SHORTEST_ACRONYM;
    }
}
