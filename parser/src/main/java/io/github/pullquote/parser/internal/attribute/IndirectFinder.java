package io.github.pullquote.parser.internal.attribute;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.Confidence;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.Words;
import io.github.pullquote.parser.internal.scan.Scan;
import java.util.Optional;

/** Finds reported speech without marks, where a plain reporting clause governs a clause. */
final class IndirectFinder {
    private static final ImmutableSet<CueClass> CLASSES =
            ImmutableSet.of(CueClass.SPEECH, CueClass.PREPOSITION, CueClass.EVIDENCE, CueClass.ACT);

    private final Words words;
    private final Clauses clauses;
    private final Contents contents;

    IndirectFinder(Words words, Clauses clauses) {
        this.words = words;
        this.clauses = clauses;
        this.contents = new Contents(words);
    }

    /**
     * What a cue reports.
     *
     * @param content the place of the reported clause
     * @param finding the clause and the rule
     */
    record Report(Span content, Finding finding) {}

    /** Returns what the cue reports in its sentence; empty when that is no clause, or is marked. */
    Optional<Report> report(CueHit cue) {
        Clause clause = clauses.of(cue);
        if (!CLASSES.contains(cue.cueClass()) || clause.mention().isEmpty() || words.regionOf(cue.first()) >= 0) {
            return Optional.empty();
        }
        Scan.Sentence sentence = words.sentence(words.sentenceOf(cue.first()));
        Optional<Report> fronted = fronted(clause, sentence);
        return fronted.isPresent() ? fronted : following(clause, sentence);
    }

    private Optional<Report> following(Clause clause, Scan.Sentence sentence) {
        int first = contents.afterClause(clause, sentence.end());
        if (first >= sentence.end() || !opensContent(clause, first, sentence.end())) {
            return Optional.empty();
        }
        int end = contents.end(first, sentence.end());
        AttributionRule rule = clause.cue().isPreposition() ? AttributionRule.ACCORDING : AttributionRule.INDIRECT;
        return report(clause, first, end, rule);
    }

    private boolean opensContent(Clause clause, int first, int end) {
        Tag tag = words.tag(first);
        if (clause.cue().isPreposition()) {
            return clause.first()
                            == words.sentence(words.sentenceOf(clause.first())).first()
                    && contents.holdsVerb(first, end);
        }
        return switch (tag) {
            case SUBORDINATOR -> !"as".equals(words.lower(first)) && !"when".equals(words.lower(first));
            case QUESTION, PRONOUN -> true;
            case TO -> clause.cue().cueClass() == CueClass.ACT;
            case DETERMINER, POSSESSIVE, NAME, NOUN, QUANTIFIER, TITLE, NUMBER ->
                clause.cue().cueClass() == CueClass.SPEECH && contents.holdsVerb(first + 1, end);
            default -> false;
        };
    }

    private Optional<Report> fronted(Clause clause, Scan.Sentence sentence) {
        int comma = clause.first() - 1;
        boolean closes = comma > sentence.first() && words.tag(comma) == Tag.COMMA && endsThere(clause, sentence);
        boolean speech =
                clause.cue().cueClass() == CueClass.SPEECH || clause.cue().isPreposition();
        if (!closes || !speech || !contents.holdsVerb(sentence.first(), comma)) {
            return Optional.empty();
        }
        AttributionRule rule =
                clause.cue().isPreposition() ? AttributionRule.ACCORDING : AttributionRule.INDIRECT_FRONTED;
        return report(clause, sentence.first(), comma, rule);
    }

    private boolean endsThere(Clause clause, Scan.Sentence sentence) {
        return clause.end() >= sentence.end()
                || switch (words.tag(clause.end())) {
                    case SIGN, TIME, PREPOSITION, ADVERB -> true;
                    case COMMA -> clause.order() == Clause.Order.CUE_FIRST;
                    default -> false;
                };
    }

    private Optional<Report> report(Clause clause, int first, int end, AttributionRule rule) {
        if (contents.holdsMark(first, end)) {
            return Optional.empty();
        }
        Confidence confidence = clause.order() == Clause.Order.SUBJECT_FIRST ? Confidence.CERTAIN : Confidence.LIKELY;
        return contents.span(first, end)
                .flatMap(span -> Finding.of(rule, clause, confidence).map(finding -> new Report(span, finding)));
    }
}
