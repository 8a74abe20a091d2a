package io.github.pullquote.parser.internal.attribute.rule;

import io.github.pullquote.core.Confidence;
import io.github.pullquote.parser.internal.attribute.clause.Clause;
import io.github.pullquote.parser.internal.attribute.clause.CueClass;
import io.github.pullquote.parser.internal.attribute.clause.CueHit;
import io.github.pullquote.parser.internal.attribute.quotation.Finding;
import io.github.pullquote.parser.internal.attribute.quotation.Form;
import io.github.pullquote.parser.internal.attribute.quotation.Quotation;
import io.github.pullquote.parser.internal.attribute.quotation.QuoteRule;
import io.github.pullquote.parser.internal.attribute.quotation.Trust;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.WordUse;
import io.github.pullquote.parser.internal.lexicon.Trait;
import io.github.pullquote.parser.internal.rule.RuleInfo;
import java.util.Optional;

/** {@code The “bad” plan failed, Poe said.} */
final class FrontedClause implements QuoteRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "quote.fronted-clause", "The marked words are part of a clause that a reporting clause closes.");

    /** A preposition, an article and an adjective may open the sentence before the marks. */
    private static final int MAX_OPENING = 3;

    private static final Trust TRUST = new Trust(Confidence.LIKELY, Confidence.WEAK);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Finding> tryMatch(Quotation quotation) {
        if (quotation.closesSentence()) {
            return Optional.empty();
        }
        int end = quotation.sentenceEnd();
        for (CueHit cue : quotation.cues().within(quotation.end(), end)) {
            Clause clause = quotation.clauses().of(cue);
            boolean closes = reports(quotation.words(), clause) && closesSentence(quotation, clause, end)
                    || closesBracket(quotation, clause);
            if (closes && quotation.isAround(cue.first())) {
                return Optional.of(Finding.Said.of(INFO, clause, TRUST).withForm(Form.DIRECT_WHEN_APART));
            }
        }
        return Optional.empty();
    }

    /** Spanish {@code dijo que es “malo”, según explicó Rol}: whether a clause that names somebody closes the sentence. */
    static boolean closes(Quotation quotation) {
        int end = quotation.sentenceEnd();
        return !quotation.closesSentence()
                && quotation.cues().within(quotation.end(), end).stream()
                        .filter(cue -> quotation.isAround(cue.first()))
                        .map(cue -> quotation.clauses().of(cue))
                        .anyMatch(clause -> clause.mention().isPresent()
                                && clause.isAside(quotation.words())
                                && reports(quotation.words(), clause)
                                && closesSentence(quotation, clause, end));
    }

    /** {@code Poth hat den Plan als „dünn“ bezeichnet}: who speaks stands before, the verb closes the same clause. */
    private static boolean closesBracket(Quotation quotation, Clause clause) {
        boolean around = quotation.grammar().has(Trait.VERB_SECOND)
                && isTelling(clause.cue().cueClass())
                && clause.mention()
                        .filter(mention -> mention.end() <= quotation.first())
                        .isPresent();
        if (opensWithPhrase(quotation)
                && clause.cue().first() == quotation.end()
                && clause.mention().isPresent()) {
            return isTelling(clause.cue().cueClass());
        }
        for (int i = quotation.end(); i < clause.cue().first() && around; i++) {
            around = switch (quotation.words().tag(i)) {
                case COMMA, SIGN, SUBORDINATOR, RELATIVE -> false;
                default -> true;
            };
        }
        return around;
    }

    /** {@code Von einer „Schande“ sprach Poth}, {@code Als „dünn“ bezeichnet Poth den Plan}. */
    private static boolean opensWithPhrase(Quotation quotation) {
        int first = quotation.sentenceStart();
        Tag tag = quotation.words().tag(first);
        boolean opener =
                tag == Tag.PREPOSITION || tag == Tag.ADVERB && quotation.words().is(first, WordUse.TIME_CLAUSE);
        return opener
                && quotation.first() - first <= MAX_OPENING
                && quotation.grammar().has(Trait.VERB_SECOND);
    }

    private static boolean isTelling(CueClass cueClass) {
        return cueClass == CueClass.SPEECH || cueClass == CueClass.JUDGEMENT || cueClass == CueClass.ACT;
    }

    private static boolean reports(TaggedText words, Clause clause) {
        boolean speech =
                clause.cue().cueClass() == CueClass.SPEECH || clause.cue().isPreposition();
        return speech
                && clause.mention()
                        .map(mention -> words.tag(mention.first()) != Tag.RELATIVE)
                        .orElse(clause.tellsSpeaker());
    }

    /** Whether a comma, perhaps with "as", stands before the clause and nothing but an adverbial after it. */
    private static boolean closesSentence(Quotation quotation, Clause clause, int end) {
        TaggedText words = quotation.words();
        int before = clause.isAside(words) ? clause.first() - 2 : clause.first() - 1;
        if (before < quotation.end() || words.tag(before) != Tag.COMMA) {
            return false;
        }
        return clause.end() >= end
                || switch (words.tag(clause.end())) {
                    case SIGN, COMMA, TIME, ADVERB, PREPOSITION -> true;
                    default -> clause.cue().isPreposition();
                };
    }
}
