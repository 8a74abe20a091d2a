package io.github.pullquote.parser.internal.grammar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.pullquote.parser.internal.grammar.Word.Fact;
import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.scan.Scan;
import io.github.pullquote.parser.internal.text.Memo;
import io.github.pullquote.parser.internal.text.Token;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The words of a language, each looked up in all lists at once, and seldom twice: the rules ask a dozen questions about
 * each token of a text. Thread-safe.
 */
final class Words {
    private static final ImmutableMap<String, Tag> TAGS = ImmutableMap.<String, Tag>builder()
            .put("determiner", Tag.DETERMINER)
            .put("quantifier", Tag.QUANTIFIER)
            .put("possessive", Tag.POSSESSIVE)
            .put("preposition", Tag.PREPOSITION)
            .put("conjunction", Tag.CONJUNCTION)
            .put("subordinator", Tag.SUBORDINATOR)
            .put("relative", Tag.RELATIVE)
            .put("question", Tag.QUESTION)
            .put("pronoun-subject", Tag.PRONOUN)
            .put("pronoun-object", Tag.OBJECT_PRONOUN)
            .put("pronoun-other", Tag.PRONOUN)
            .put("auxiliary", Tag.AUXILIARY)
            .put("modal", Tag.MODAL)
            .put("negation", Tag.NEGATION)
            .put("adverb", Tag.ADVERB)
            .put("particle", Tag.ADVERB)
            .buildOrThrow();

    private final ImmutableMap<Fact, Predicate<String>> ofPrinted;
    private final ImmutableMap<Fact, Predicate<String>> ofLower;
    private final Grammar grammar;
    private final VerbForms verbs;
    private final Table functionWords;
    private final Memo<Word> memo = new Memo<>(this::read);

    Words(
            Lexicon lexicon,
            Grammar grammar,
            VerbForms verbs,
            Offices offices,
            Predicate<String> speakerNouns,
            Predicate<String> opensAdverb) {
        this.grammar = grammar;
        this.verbs = verbs;
        this.functionWords = lexicon.table(WordListName.FUNCTION_WORDS);
        this.ofPrinted = ImmutableMap.of(
                Fact.TIME, lexicon.table(WordListName.TIME_WORDS)::contains,
                Fact.ROLE, lexicon.table(WordListName.ROLE_NOUNS)::contains,
                Fact.GIVEN_NAME, grammar::isGivenName,
                Fact.OPENS_OFFICE, offices::mayBegin,
                Fact.OFFICE_MODIFIER, offices::isModifier);
        this.ofLower = ImmutableMap.of(
                Fact.FUNCTION_WORD, functionWords::contains,
                Fact.SPEAKER_NOUN, speakerNouns,
                Fact.COLLECTIVE, lexicon.table(WordListName.COLLECTIVE_NOUNS)::contains,
                Fact.OPENS_ADVERB, opensAdverb,
                Fact.FINITE_VERB, verbs::isFinite,
                Fact.ENDS_LIKE_ADJECTIVE, grammar::isInflected,
                Fact.ENDS_LIKE_ADVERB, grammar::endsLikeAdverb,
                Fact.ENDS_LIKE_PAST, grammar::endsLikePast,
                Fact.ENDS_LIKE_PLURAL, grammar::endsLikePlural,
                Fact.ENDS_LIKE_VERB, grammar::endsLikeVerb);
    }

    /** Returns what the lists say of each token. */
    ImmutableList<Word> of(Scan scan) {
        ImmutableList.Builder<Word> words =
                ImmutableList.builderWithExpectedSize(scan.tokens().size());
        for (Token token : scan.tokens()) {
            words.add(memo.get(token.text()));
        }
        return words.build();
    }

    /** Returns a verb without the pronoun that hangs on it; others as they are. */
    Word withoutClitic(Word word) {
        String verb = grammar.withoutClitic(word.lower());
        return verb.length() < word.lower().length() ? memo.get(verb) : word;
    }

    private Word read(String printed) {
        String lower = Token.lower(printed);
        EnumSet<Fact> facts = EnumSet.noneOf(Fact.class);
        addTrue(facts, ofPrinted, printed);
        addTrue(facts, ofLower, lower);
        return new Word(
                lower,
                Word.bits(facts),
                Word.bits(grammar.uses(lower)),
                Word.bits(verbs.of(lower)),
                functionWords.column(lower, 1).map(Words::function));
    }

    private static Word.Function function(String classes) {
        return new Word.Function(classes, TAGS.getOrDefault(Table.firstForm(classes), Tag.ADVERB));
    }

    private static void addTrue(Set<Fact> facts, ImmutableMap<Fact, Predicate<String>> questions, String word) {
        questions.forEach((fact, question) -> {
            if (question.test(word)) {
                facts.add(fact);
            }
        });
    }
}
