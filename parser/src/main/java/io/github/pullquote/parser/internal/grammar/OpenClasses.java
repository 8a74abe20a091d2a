package io.github.pullquote.parser.internal.grammar;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.grammar.VerbForms.Form;
import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.lexicon.Trait;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import java.util.function.Predicate;

/** Tags words of the open classes, verbs and nouns, which only the words before them tell apart. Immutable. */
final class OpenClasses {
    private static final ImmutableSet<Tag> BEFORE_NOUN =
            ImmutableSet.of(Tag.DETERMINER, Tag.POSSESSIVE, Tag.GENITIVE, Tag.QUANTIFIER, Tag.NUMBER, Tag.PREPOSITION);

    /** A word as short as "fly" or "only" is not told by its ending. */
    private static final int MIN_ADVERB = 5;

    private final VerbForms verbs;
    private final Predicate<String> speakerNouns;
    /** Nouns for many, which may take the verb of many: "the crew say". */
    private final ImmutableSet<String> groups;

    private final boolean headFirst;
    private final boolean markedInfinitives;
    private final Grammar grammar;

    OpenClasses(Lexicon lexicon, VerbForms verbs, Predicate<String> speakerNouns, Grammar grammar) {
        this.verbs = verbs;
        this.groups = lexicon.table(WordListName.COLLECTIVE_NOUNS).keys();
        this.speakerNouns = speakerNouns;
        this.grammar = grammar;
        this.headFirst = grammar.has(Trait.HEAD_FIRST);
        this.markedInfinitives = grammar.has(Trait.MARKED_INFINITIVES);
    }

    /**
     * The words before a word.
     *
     * @param word the one right before, in lower case; empty at the start of a sentence
     * @param tag its tag
     * @param joinsNames whether two names joined by "and" end there, which take a plural verb: "Poe and Rask call"
     * @param inverts whether a quote's comma stands there and a name follows: {@code “...,” states Poe}
     * @param links whether a noun right behind a preposition ends there, which is no subject: "to court records"
     * @param verbal whether an auxiliary stands there or who acts follows, so that a participle is a verb
     */
    record Before(String word, Tag tag, boolean joinsNames, boolean inverts, boolean links, boolean verbal) {}

    /** Returns whether a word in lower case is a finite verb, and not as often a noun. */
    boolean isPlainVerb(String word) {
        return verbs.isFinite(word) && !verbs.of(word).contains(Form.NOUN_LIKE) && !speakerNouns.test(word);
    }

    /** Returns whether a word in lower case is a participle and nothing else. */
    boolean isParticiple(String word) {
        return verbs.of(word).contains(Form.PARTICIPLE);
    }

    /** Returns the tag of a word in lower case: a verb, a gerund, an adverb or a noun. */
    Tag tag(String printed, Before before) {
        String word = grammar.withoutClitic(printed);
        ImmutableSet<Form> forms = verbs.of(word);
        if (forms.contains(Form.PARTICIPLE)) {
            return before.verbal() ? Tag.VERB : Tag.NOUN;
        }
        boolean agentless = grammar.is(before.word(), WordUse.CLAUSE_LEAD) && grammar.endsLikePast(word);
        boolean leads = headFirst && grammar.is(before.word(), WordUse.CLAUSE_LEAD);
        boolean nounPlace = BEFORE_NOUN.contains(before.tag())
                && !grammar.is(before.word(), WordUse.LONE_SUBJECT)
                && !agentless
                && !leads;
        if (forms.contains(Form.GERUND)) {
            return nounPlace && before.tag() != Tag.PREPOSITION ? Tag.NOUN : Tag.GERUND;
        }
        boolean finite = verbs.isFinite(word);
        if (before.inverts() && finite) {
            return Tag.VERB;
        }
        if (isNoun(word, forms, finite, before)) {
            return Tag.NOUN;
        }
        if (markedInfinitives && forms.contains(Form.BASE) && !opensPhrase(before.tag())) {
            return Tag.VERB;
        }
        boolean counted = before.tag() == Tag.QUANTIFIER || before.tag() == Tag.NUMBER;
        if (finite && (!nounPlace || counted)) {
            return speakerNouns.test(word) && !isBeforeVerb(before.tag()) ? Tag.NOUN : Tag.VERB;
        }
        boolean ofGroup = before.tag() == Tag.NOUN && groups.contains(before.word()) && !forms.contains(Form.NOUN_LIKE);
        if (forms.contains(Form.BASE) && (before.joinsNames() || ofGroup || mayTakeBase(before))) {
            return Tag.VERB;
        }
        boolean adverb = grammar.endsLikeAdverb(word) && word.length() >= MIN_ADVERB && !speakerNouns.test(word);
        return adverb ? Tag.ADVERB : isVerbByEnding(word, nounPlace) ? Tag.VERB : Tag.NOUN;
    }

    private boolean isVerbByEnding(String word, boolean nounPlace) {
        return !nounPlace && grammar.endsLikeVerb(word) && !speakerNouns.test(word);
    }

    private static boolean opensPhrase(Tag tag) {
        return switch (tag) {
            case DETERMINER, POSSESSIVE, QUANTIFIER, NUMBER -> true;
            default -> false;
        };
    }

    /** Whether a form that could be a verb is none here: a verb right before it, or no subject for it. */
    private boolean isNoun(String word, ImmutableSet<Form> forms, boolean finite, Before before) {
        return forms.contains(Form.NOUN_LIKE) && (before.links() || !mayTakeNounLike(before))
                || before.tag() == Tag.VERB && finite && grammar.endsLikePast(word);
    }

    /** {@code l'avocat plaide}, {@code a assuré}: a subject or, where participles look like nouns, an auxiliary. */
    private boolean isBeforeVerb(Tag tag) {
        return tag == Tag.PRONOUN || tag == Tag.NAME || tag == Tag.NOUN || headFirst && tag == Tag.AUXILIARY;
    }

    /** "attacks" is a verb after "he", "Poe" or a noun that can speak, and a noun after an adjective. */
    private boolean mayTakeNounLike(Before before) {
        return switch (before.tag()) {
            case TO, MODAL, NEGATION, PRONOUN, RELATIVE, NAME, CONJUNCTION, ADVERB, COMMA, SIGN -> true;
            case OBJECT_PRONOUN -> grammar.has(Trait.OBJECT_BEFORE_VERB);
            case AUXILIARY -> grammar.is(before.word(), WordUse.DO);
            case NOUN -> speakerNouns.test(before.word());
            case SUBORDINATOR -> grammar.is(before.word(), WordUse.COMPLEMENTISER);
            default -> false;
        };
    }

    /**
     * A verb without ending stands after "to", auxiliaries, plural subjects and in coordination, not after "the plan".
     */
    private boolean mayTakeBase(Before before) {
        return switch (before.tag()) {
            case TO, MODAL, NEGATION, PRONOUN, RELATIVE, CONJUNCTION, ADVERB, QUESTION -> true;
            case AUXILIARY -> grammar.is(before.word(), WordUse.DO);
            case NOUN, NAME -> grammar.endsLikePlural(before.word()) || grammar.is(before.word(), WordUse.PLURAL);
            default -> false;
        };
    }
}
