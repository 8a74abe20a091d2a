package io.github.pullquote.parser.internal.grammar;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.grammar.VerbForms.Form;
import io.github.pullquote.parser.internal.grammar.Word.Fact;
import io.github.pullquote.parser.internal.lexicon.Trait;

/** Tags words of the open classes, verbs and nouns, which only the words before them tell apart. Thread-safe. */
final class OpenClasses {
    private static final ImmutableSet<Tag> BEFORE_NOUN =
            ImmutableSet.of(Tag.DETERMINER, Tag.POSSESSIVE, Tag.GENITIVE, Tag.QUANTIFIER, Tag.NUMBER, Tag.PREPOSITION);

    /** A word as short as "fly" or "only" is not told by its ending. */
    private static final int MIN_ADVERB = 5;

    private final Words words;
    private final boolean headFirst;
    private final boolean markedInfinitives;
    private final boolean objectFirst;

    OpenClasses(Grammar grammar, Words words) {
        this.words = words;
        this.objectFirst = grammar.has(Trait.OBJECT_BEFORE_VERB);
        this.headFirst = grammar.has(Trait.HEAD_FIRST);
        this.markedInfinitives = grammar.has(Trait.MARKED_INFINITIVES);
    }

    /**
     * The words before a word.
     *
     * @param word the one right before; {@link Word#NONE} at the start of a sentence
     * @param tag its tag
     * @param joinsNames whether two names joined by "and" end there, which take a plural verb: "Poe and Rask call"
     * @param inverts whether a quote's comma stands there and a name follows: {@code “...,” states Poe}
     * @param links whether a noun right behind a preposition ends there, which is no subject: "to court records"
     * @param verbal whether an auxiliary stands there or who acts follows, so that a participle is a verb
     */
    record Before(Word word, Tag tag, boolean joinsNames, boolean inverts, boolean links, boolean verbal) {}

    /** Returns whether a word is a finite verb, and not as often a noun. */
    static boolean isPlainVerb(Word word) {
        return word.is(Fact.FINITE_VERB) && !word.is(Form.NOUN_LIKE) && !word.is(Fact.SPEAKER_NOUN);
    }

    /** Returns the tag of a word, whatever its capital says: a verb, a gerund, an adverb or a noun. */
    Tag tag(Word printed, Before before) {
        Word word = words.withoutClitic(printed);
        if (word.is(Form.PARTICIPLE)) {
            return before.verbal() ? Tag.VERB : Tag.NOUN;
        }
        boolean agentless = before.word().is(WordUse.CLAUSE_LEAD) && word.is(Fact.ENDS_LIKE_PAST);
        boolean leads = headFirst && before.word().is(WordUse.CLAUSE_LEAD);
        boolean nounPlace =
                BEFORE_NOUN.contains(before.tag()) && !before.word().is(WordUse.LONE_SUBJECT) && !agentless && !leads;
        if (word.is(Form.GERUND)) {
            return nounPlace && before.tag() != Tag.PREPOSITION ? Tag.NOUN : Tag.GERUND;
        }
        boolean finite = word.is(Fact.FINITE_VERB);
        if (before.inverts() && finite) {
            return Tag.VERB;
        }
        if (isNoun(word, finite, before)) {
            return Tag.NOUN;
        }
        if (markedInfinitives && word.is(Form.BASE) && !opensPhrase(before.tag())) {
            return Tag.VERB;
        }
        boolean counted = before.tag() == Tag.QUANTIFIER || before.tag() == Tag.NUMBER;
        if (finite && (!nounPlace || counted)) {
            return word.is(Fact.SPEAKER_NOUN) && !isBeforeVerb(before.tag()) ? Tag.NOUN : Tag.VERB;
        }
        boolean ofGroup = before.tag() == Tag.NOUN && before.word().is(Fact.COLLECTIVE) && !word.is(Form.NOUN_LIKE);
        if (word.is(Form.BASE) && (before.joinsNames() || ofGroup || mayTakeBase(before))) {
            return Tag.VERB;
        }
        boolean adverb =
                word.is(Fact.ENDS_LIKE_ADVERB) && word.lower().length() >= MIN_ADVERB && !word.is(Fact.SPEAKER_NOUN);
        return adverb ? Tag.ADVERB : isVerbByEnding(word, nounPlace) ? Tag.VERB : Tag.NOUN;
    }

    private static boolean isVerbByEnding(Word word, boolean nounPlace) {
        return !nounPlace && word.is(Fact.ENDS_LIKE_VERB) && !word.is(Fact.SPEAKER_NOUN);
    }

    private static boolean opensPhrase(Tag tag) {
        return switch (tag) {
            case DETERMINER, POSSESSIVE, QUANTIFIER, NUMBER -> true;
            default -> false;
        };
    }

    /** Whether a form that could be a verb is none here: a verb right before it, or no subject for it. */
    private boolean isNoun(Word word, boolean finite, Before before) {
        return word.is(Form.NOUN_LIKE) && (before.links() || !mayTakeNounLike(before))
                || before.tag() == Tag.VERB && finite && word.is(Fact.ENDS_LIKE_PAST);
    }

    /** {@code l'avocat plaide}, {@code a assuré}: a subject or, where participles look like nouns, an auxiliary. */
    private boolean isBeforeVerb(Tag tag) {
        return tag == Tag.PRONOUN || tag == Tag.NAME || tag == Tag.NOUN || headFirst && tag == Tag.AUXILIARY;
    }

    /** "attacks" is a verb after "he", "Poe" or a noun that can speak, and a noun after an adjective. */
    private boolean mayTakeNounLike(Before before) {
        return switch (before.tag()) {
            case TO, MODAL, NEGATION, PRONOUN, RELATIVE, NAME, CONJUNCTION, ADVERB, COMMA, SIGN -> true;
            case OBJECT_PRONOUN -> objectFirst;
            case AUXILIARY -> before.word().is(WordUse.DO);
            case NOUN -> before.word().is(Fact.SPEAKER_NOUN);
            case SUBORDINATOR -> before.word().is(WordUse.COMPLEMENTISER);
            default -> false;
        };
    }

    /**
     * A verb without ending stands after "to", auxiliaries, plural subjects and in coordination, not after "the plan".
     */
    private static boolean mayTakeBase(Before before) {
        return switch (before.tag()) {
            case TO, MODAL, NEGATION, PRONOUN, RELATIVE, CONJUNCTION, ADVERB, QUESTION -> true;
            case AUXILIARY -> before.word().is(WordUse.DO);
            case NOUN, NAME ->
                before.word().is(Fact.ENDS_LIKE_PLURAL) || before.word().is(WordUse.PLURAL);
            default -> false;
        };
    }
}
