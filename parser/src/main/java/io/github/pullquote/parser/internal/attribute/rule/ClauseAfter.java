package io.github.pullquote.parser.internal.attribute.rule;

import io.github.pullquote.core.Confidence;
import io.github.pullquote.parser.internal.attribute.clause.Clause;
import io.github.pullquote.parser.internal.attribute.clause.CueClass;
import io.github.pullquote.parser.internal.attribute.quotation.Finding;
import io.github.pullquote.parser.internal.attribute.quotation.Frame;
import io.github.pullquote.parser.internal.attribute.quotation.NearestClause;
import io.github.pullquote.parser.internal.attribute.quotation.Quotation;
import io.github.pullquote.parser.internal.attribute.quotation.QuoteRule;
import io.github.pullquote.parser.internal.attribute.quotation.Trust;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.VerbFrame;
import io.github.pullquote.parser.internal.grammar.WordUse;
import io.github.pullquote.parser.internal.lexicon.Trait;
import io.github.pullquote.parser.internal.rule.RuleInfo;
import java.util.Optional;

/** {@code “...,” Poe said}. */
final class ClauseAfter implements QuoteRule {
    private static final RuleInfo INFO =
            RuleInfo.of("quote.clause-after", "A reporting clause follows the quote: “...,” Poe said.");

    /** A clause right behind a direct quote names its speaker; behind marked words it may begin something new. */
    static final Trust TRUST = new Trust(Confidence.CERTAIN, Confidence.WEAK);

    /** Behind the cue up to its full stop: "in a statement on Tuesday" has at most so many tokens. */
    private static final int MAX_ADVERBIAL = 12;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Finding> tryMatch(Quotation quotation) {
        Frame frame = Frame.behind(quotation);
        if (!frame.attaches() || belongsToClauseBefore(quotation, frame) || isTerm(quotation)) {
            return Optional.empty();
        }
        return quotation.cues().within(frame.start(), frame.end()).stream()
                .map(cue -> quotation.clauses().of(cue))
                .filter(clause -> opensFrame(quotation, frame, clause))
                .filter(clause -> !goesOnSpeaking(quotation, clause))
                .findFirst()
                .map(clause -> Finding.Said.of(INFO, clause, TRUST));
    }

    /** Spanish {@code Desde la “cuenta de la casa”, Rol escribió}: an article governs the words, which open no sentence. */
    private static boolean isTerm(Quotation quotation) {
        return quotation.grammar().has(Trait.HEAD_FIRST)
                && !quotation.opensSentence()
                && quotation.isAround(quotation.first() - 1)
                && quotation.words().tag(quotation.first() - 1) == Tag.DETERMINER;
    }

    /** {@code Poe shouted “Never!” Rask laughed.}: the cue before has its quote; what follows is a new sentence. */
    private static boolean belongsToClauseBefore(Quotation quotation, Frame frame) {
        if (!quotation.endsSentence()) {
            return false;
        }
        boolean sign = quotation.first() > quotation.sentenceStart() && quotation.isBehindSign();
        boolean reported = sign
                && frame.opensNewSentence()
                && ClauseBefore.clause(quotation).isPresent();
        return reported || NearestClause.endsAtCue(quotation);
    }

    /** {@code Pré avait dit qu'elle partirait « si on le veut », elle a refusé}: the clause before has its quote. */
    private static boolean goesOnSpeaking(Quotation quotation, Clause clause) {
        return quotation.grammar().has(Trait.HEAD_FIRST)
                && clause.order() == Clause.Order.SUBJECT_FIRST
                && quotation.words().tag(clause.mention().orElseThrow().first()) == Tag.PRONOUN
                && !quotation.opensSentence()
                && NearestClause.before(quotation)
                        .filter(before -> before.cue().cueClass() == CueClass.SPEECH && before.tellsSpeaker())
                        .isPresent();
    }

    private static boolean opensFrame(Quotation quotation, Frame frame, Clause clause) {
        TaggedText words = quotation.words();
        if (clause.mention().isEmpty() || clause.cue().isPreposition()) {
            return false;
        }
        int first = clause.mention().get().first();
        if (words.tag(first) == Tag.RELATIVE) {
            return false;
        }
        if (first > frame.start() && isApposition(quotation, frame, first)) {
            return true;
        }
        return first >= frame.start()
                && first <= frame.afterAdverbs()
                && (frame.goesOnSentence() && !reportsElse(quotation, frame, clause)
                        || isWholeSentence(words, frame, clause));
    }

    /** {@code “We lost!” Poe said that it was gone.}: behind a finished quote the clause has content of its own. */
    private static boolean reportsElse(Quotation quotation, Frame frame, Clause clause) {
        if (!quotation.endsSentence() || frame.isParted()) {
            return false;
        }
        TaggedText words = quotation.words();
        int next = clause.cue().end();
        boolean bare = quotation.grammar().takes(clause.cue().word().lemma(), VerbFrame.ANY_CONTENT)
                && switch (words.tag(next)) {
                    case DETERMINER, POSSESSIVE, PRONOUN, NAME, QUANTIFIER -> true;
                    default -> false;
                };
        int limit = Math.min(frame.end(), next + MAX_ADVERBIAL);
        while (next < limit
                && !words.is(next, WordUse.COMPLEMENTISER)
                && !words.tag(next).isVerbal()) {
            next++;
        }
        return bare || next < limit && words.is(next, WordUse.COMPLEMENTISER);
    }

    /** {@code the vicar, Tobias Wren,}: the mention is the name behind the phrase that opens the clause. */
    private static boolean isApposition(Quotation quotation, Frame frame, int name) {
        return quotation
                .phrases()
                .after(frame.start(), frame.end())
                .filter(phrase -> phrase.end() + 1 == name && quotation.words().tag(phrase.end()) == Tag.COMMA)
                .isPresent();
    }

    /** {@code “We lost.” Poe said.}: a clause of its own that reports nothing else. */
    private static boolean isWholeSentence(TaggedText words, Frame frame, Clause clause) {
        int rest = frame.end() - clause.cue().end();
        boolean alone =
                rest <= 1 || rest <= MAX_ADVERBIAL && words.tag(clause.cue().end()) == Tag.PREPOSITION;
        return alone && frame.endsSentence() && clause.cue().cueClass() == CueClass.SPEECH;
    }
}
