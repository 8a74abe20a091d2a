package io.github.pullquote.parser.internal.attribute.rule;

import io.github.pullquote.parser.internal.attribute.clause.Clause;
import io.github.pullquote.parser.internal.attribute.quotation.Finding;
import io.github.pullquote.parser.internal.attribute.quotation.Quotation;
import io.github.pullquote.parser.internal.attribute.quotation.QuoteRule;
import io.github.pullquote.parser.internal.attribute.quotation.SentenceSpeaker;
import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.WordUse;
import io.github.pullquote.parser.internal.lexicon.Trait;
import io.github.pullquote.parser.internal.rule.RuleInfo;
import io.github.pullquote.parser.internal.scan.Scan;
import java.util.Optional;

/**
 * Dutch newspapers print what somebody says without a clause, in a text about that one: the last person who acts before the
 * quote says it, or where nobody does, the one who acts right behind it.
 */
final class Topic implements QuoteRule {
    private static final RuleInfo INFO =
            RuleInfo.of("quote.topic", "The text around the quote is about the person who says it.");

    /** So many sentences are looked back at, in this paragraph and the two before it. */
    private static final int SENTENCES = 8;

    private static final int BLOCKS = 2;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Finding> tryMatch(Quotation quotation) {
        boolean alone = quotation.grammar().has(Trait.TOPIC_CARRY) && quotation.isWhole() && quotation.opensSentence();
        return alone
                ? before(quotation).or(() -> behind(quotation)).map(clause -> Finding.Said.takenOver(INFO, clause))
                : Optional.empty();
    }

    private static Optional<Clause> before(Quotation quotation) {
        TaggedText words = quotation.words();
        int own = words.sentenceOf(quotation.first());
        for (int s = own - 1; s >= 0 && own - s <= SENTENCES; s--) {
            Scan.Sentence sentence = words.sentence(s);
            if (sentence.block() < quotation.firstBlock() - BLOCKS) {
                return Optional.empty();
            }
            Optional<Clause> clause = quotation.isAround(sentence.end() - 1)
                    ? SentenceSpeaker.personIn(quotation, sentence.end() - 1)
                    : Optional.empty();
            if (clause.isPresent()) {
                return clause;
            }
        }
        return Optional.empty();
    }

    private static Optional<Clause> behind(Quotation quotation) {
        TaggedText words = quotation.words();
        int next = quotation.end();
        if (next >= words.size() || words.blockOf(next) != quotation.lastBlock() || !quotation.isAround(next)) {
            return Optional.empty();
        }
        return quotation
                .clauses()
                .firstSubject(next, words.sentence(words.sentenceOf(next)).end(), subject -> isPerson(words, subject))
                .map(subject -> SentenceSpeaker.bySubject(words, subject));
    }

    private static boolean isPerson(TaggedText words, NounPhrase subject) {
        return words.tag(subject.end() - 1) == Tag.NAME || words.is(subject.first(), WordUse.SPEAKING_PRONOUN);
    }
}
