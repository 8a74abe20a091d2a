package io.github.pullquote.parser.internal.attribute.rule;

import io.github.pullquote.parser.internal.attribute.clause.Clause;
import io.github.pullquote.parser.internal.attribute.clause.CueClass;
import io.github.pullquote.parser.internal.attribute.clause.CueHit;
import io.github.pullquote.parser.internal.attribute.quotation.Finding;
import io.github.pullquote.parser.internal.attribute.quotation.Quotation;
import io.github.pullquote.parser.internal.attribute.quotation.QuoteRule;
import io.github.pullquote.parser.internal.attribute.quotation.Trust;
import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.WordUse;
import io.github.pullquote.parser.internal.lexicon.Trait;
import io.github.pullquote.parser.internal.rule.RuleInfo;
import java.util.Optional;

/** {@code Poe: “...”}, {@code More from Poe: “...”}: a name and a colon, no verb. */
final class NameAndColon implements QuoteRule {
    private static final RuleInfo INFO = RuleInfo.of("quote.colon", "A name and a colon stand before the quote.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Finding> tryMatch(Quotation quotation) {
        int colon = quotation.first() - 1;
        if (!quotation.isAround(colon)
                || quotation.opensSentence()
                || !quotation.words().token(colon).is(':')
                || !isVerbless(quotation, colon)) {
            return Optional.empty();
        }
        return opening(quotation, colon)
                .or(() -> quotation.phrases().before(colon, quotation.sentenceStart()))
                .map(phrase -> described(quotation, phrase))
                .filter(name -> mayBeSubject(quotation, name) && !isNeuter(quotation.words(), name))
                .map(name -> new Clause(
                        CueHit.unlisted(quotation.words(), colon, CueClass.SPEECH),
                        Optional.of(name),
                        Clause.Order.SUBJECT_FIRST))
                .map(clause -> Finding.Said.of(INFO, clause, Trust.WEAK));
    }

    /** {@code Ina Poth, Leiterin des Amts: „...“}: the name that opens the sentence, where a description follows. */
    private static Optional<NounPhrase> opening(Quotation quotation, int colon) {
        TaggedText words = quotation.words();
        boolean verbSecond = words.grammar().has(Trait.VERB_SECOND);
        Optional<NounPhrase> subject = verbSecond
                ? quotation.clauses().firstSubject(quotation.sentenceStart(), colon, found -> true)
                : Optional.empty();
        return subject.or(() -> quotation
                .phrases()
                .after(quotation.sentenceStart(), colon)
                .filter(phrase -> words.tag(phrase.end()) == Tag.COMMA && words.tag(phrase.end() - 1) == Tag.NAME)
                .filter(phrase ->
                        verbSecond || words.tag(phrase.first()) == Tag.NAME && phrase.end() - phrase.first() > 1));
    }

    /** {@code Ann Poe, 34, a baker: “...”}: the name that opens the sentence, when what stands before the colon has none. */
    private static NounPhrase described(Quotation quotation, NounPhrase last) {
        TaggedText words = quotation.words();
        return words.tag(last.end() - 1) == Tag.NAME
                ? last
                : quotation
                        .phrases()
                        .after(quotation.sentenceStart(), last.first())
                        .filter(name -> words.tag(name.end() - 1) == Tag.NAME && words.tag(name.end()) == Tag.COMMA)
                        .orElse(last);
    }

    /** {@code Ana Pré est plus nuancée :}: where adjectives follow their noun, what stands before a colon must speak. */
    private static boolean mayBeSubject(Quotation quotation, NounPhrase phrase) {
        return !quotation.grammar().has(Trait.HEAD_FIRST) || quotation.clauses().canSpeak(phrase);
    }

    /** {@code Im Brief heißt es:}: a pronoun for something does not speak. */
    private static boolean isNeuter(TaggedText words, NounPhrase phrase) {
        return words.tag(phrase.first()) == Tag.PRONOUN && words.is(phrase.first(), WordUse.NEUTER_PRONOUN);
    }

    /** No verb tells anything else before the colon; "is" may link the name with what is said. */
    private static boolean isVerbless(Quotation quotation, int colon) {
        for (int i = quotation.sentenceStart(); i < colon; i++) {
            Tag tag = quotation.words().tag(i);
            if (tag == Tag.GERUND || tag.isVerbal() && !quotation.words().is(i, WordUse.COPULA)) {
                return false;
            }
        }
        return true;
    }
}
