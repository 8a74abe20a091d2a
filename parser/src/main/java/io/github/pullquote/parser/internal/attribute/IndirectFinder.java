package io.github.pullquote.parser.internal.attribute;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.scan.Scan;
import java.util.Optional;

/** Finds reported speech without marks, where a plain reporting clause governs a clause. */
final class IndirectFinder {
    private static final ImmutableSet<CueClass> CLASSES = ImmutableSet.of(
            CueClass.SPEECH, CueClass.PREPOSITION, CueClass.EVIDENCE, CueClass.ACT, CueClass.PERCEPTION);

    private final TaggedText words;
    private final Cues cues;
    private final Clauses clauses;
    private final Contents contents;

    IndirectFinder(TaggedText words, Cues cues, Clauses clauses) {
        this.words = words;
        this.cues = cues;
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
        if (cue.isPreposition() && !clauses.canSpeak(clause.mention().get()) || leadsToCue(cue)) {
            return Optional.empty();
        }
        Scan.Sentence sentence = words.sentence(words.sentenceOf(cue.first()));
        Optional<Report> fronted = fronted(clause, sentence);
        return fronted.isPresent() ? fronted : following(clause, sentence);
    }

    /** {@code declined to say}: the saying is the cue, not the declining. */
    private boolean leadsToCue(CueHit cue) {
        return words.tag(cue.end()) == Tag.TO
                && cues.at(cue.end() + 1)
                        .filter(next -> next.cueClass() == CueClass.SPEECH)
                        .isPresent();
    }

    private Optional<Report> following(Clause clause, Scan.Sentence sentence) {
        int first = contents.afterClause(clause, sentence.end());
        if (first >= sentence.end() || !opensContent(clause, first, sentence)) {
            return Optional.empty();
        }
        int turn = contents.end(clause, first + 1, sentence.end(), -1);
        int end = words.tag(first) == Tag.QUESTION ? endOfQuestion(first, turn) : nextReport(clause, first, turn);
        AttributionRule rule = clause.cue().isPreposition() ? AttributionRule.ACCORDING : AttributionRule.INDIRECT;
        return report(clause, first, end, rule);
    }

    /** {@code did not say who should go, and nobody asked}: an indirect question is one clause. */
    private int endOfQuestion(int first, int end) {
        for (int i = first; i + 1 < end; i++) {
            if (words.tag(i) == Tag.COMMA && words.tag(i + 1) == Tag.CONJUNCTION) {
                return i;
            }
        }
        return end;
    }

    /** {@code Poe said it was lost, and Rask called it}: the next clause begins after the comma. */
    private int nextReport(Clause clause, int first, int end) {
        for (CueHit next : cues.within(first, end)) {
            Clause other = clauses.of(next);
            int and = other.first() - 1;
            boolean joined = and > first + 1 && words.tag(and) == Tag.CONJUNCTION && words.tag(and - 1) == Tag.COMMA;
            if (joined && !other.equals(clause) && other.order() == Clause.Order.SUBJECT_FIRST) {
                return and - 1;
            }
        }
        return end;
    }

    private boolean opensContent(Clause clause, int first, Scan.Sentence sentence) {
        boolean speech = clause.cue().cueClass() == CueClass.SPEECH;
        if (clause.cue().isPreposition()) {
            boolean content = words.tag(first) == Tag.PRONOUN || contents.holdsVerb(first, sentence.end());
            return clause.first() == sentence.first() && content;
        }
        return switch (words.tag(first)) {
            case SUBORDINATOR -> !"as".equals(words.lower(first)) && !"when".equals(words.lower(first));
            case QUESTION -> true;
            case PRONOUN -> contents.holdsVerb(first + 1, sentence.end());
            case TO -> clause.cue().cueClass() == CueClass.ACT;
            case DETERMINER, POSSESSIVE, NAME, NOUN, QUANTIFIER, TITLE, NUMBER ->
                speech && contents.holdsVerb(first + 1, comma(first, sentence.end()));
            default -> false;
        };
    }

    private int comma(int first, int end) {
        int i = first;
        while (i < end && words.tag(i) != Tag.COMMA) {
            i++;
        }
        return i;
    }

    private Optional<Report> fronted(Clause clause, Scan.Sentence sentence) {
        int last = clause.first() - 1;
        boolean preposition = clause.cue().isPreposition();
        boolean comma = words.tag(last) == Tag.COMMA;
        boolean closes = last > sentence.first() && (comma || preposition) && endsThere(clause, sentence);
        boolean speech = preposition || clause.cue().cueClass() == CueClass.SPEECH;
        if (!closes || !speech || !contents.holdsVerb(sentence.first(), last)) {
            return Optional.empty();
        }
        AttributionRule rule = preposition ? AttributionRule.ACCORDING : AttributionRule.INDIRECT_FRONTED;
        return report(clause, sentence.first(), last + 1, rule);
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
        return contents.span(first, end)
                .flatMap(span -> Finding.of(rule, clause).map(finding -> new Report(span, finding)));
    }
}
