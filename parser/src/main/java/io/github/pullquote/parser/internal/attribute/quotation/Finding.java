package io.github.pullquote.parser.internal.attribute.quotation;

import io.github.pullquote.core.Confidence;
import io.github.pullquote.core.QuoteKind;
import io.github.pullquote.parser.internal.attribute.clause.Clause;
import io.github.pullquote.parser.internal.attribute.clause.CueClass;
import io.github.pullquote.parser.internal.rule.RuleInfo;
import java.util.Optional;

/** What a rule found for marked words: who says them, that nobody knows who, that nobody does, or that
 * nobody can tell. */
public sealed interface Finding {
    /** Returns the rule. */
    RuleInfo rule();

    /** Returns the reporting clause; empty when nobody says the words, or nobody knows who. */
    default Optional<Clause> reporting() {
        return Optional.empty();
    }

    /** Returns how sure it is for a quote of this kind. */
    default Confidence confidence(QuoteKind kind) {
        return Confidence.WEAK;
    }

    /**
     * A clause tells who says the words.
     *
     * @param rule the rule
     * @param clause the reporting clause
     * @param tie how the clause belongs to the words
     * @param form when the words are a direct quote
     * @param trust how sure it is
     */
    record Said(RuleInfo rule, Clause clause, Tie tie, Form form, Trust trust) implements Finding {
        /** Returns that a clause reports the words themselves. */
        public static Said of(RuleInfo rule, Clause clause, Trust trust) {
            return new Said(rule, clause, Tie.OWN, Form.DIRECT_IN_SENTENCE, trust);
        }

        /** Returns that whoever speaks or acts in a clause nearby says the words too. */
        public static Said takenOver(RuleInfo rule, Clause clause) {
            boolean reports = clause.cue().cueClass() != CueClass.UNLISTED;
            return new Said(rule, clause, reports ? Tie.TAKEN_OVER : Tie.SPEAKER_ONLY, Form.DIRECT, Trust.WEAK);
        }

        /** Returns the same for words of another form. */
        public Said withForm(Form other) {
            return new Said(rule, clause, tie, other, trust);
        }

        /** Returns the same with another tie. */
        public Said withTie(Tie other) {
            return new Said(rule, clause, other, form, trust);
        }

        @Override
        public Optional<Clause> reporting() {
            return Optional.of(clause);
        }

        @Override
        public Confidence confidence(QuoteKind kind) {
            return trust.of(kind);
        }

        /** Returns whether the clause reports these words alone. */
        public boolean isOwn() {
            return tie == Tie.OWN || tie == Tie.LABEL;
        }

        /** Returns whether the verb of the clause is a cue of these words, rather than only showing who speaks. */
        public boolean reports() {
            return isOwn() || tie != Tie.SPEAKER_ONLY && clause.cue().cueClass() != CueClass.UNLISTED;
        }
    }

    /**
     * Somebody says the words, and the text does not tell who.
     *
     * @param rule the rule
     */
    record Unattributed(RuleInfo rule) implements Finding {}

    /**
     * Nobody can tell whether the words are speech.
     *
     * @param rule the rule, which is the reason
     */
    record Undecided(RuleInfo rule) implements Finding {}

    /**
     * Nobody is reported to say the words.
     *
     * @param rule the rule, which is the reason
     */
    record NoSpeech(RuleInfo rule) implements Finding {}
}
