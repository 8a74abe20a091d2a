package io.github.pullquote.parser.internal.attribute;

import io.github.pullquote.core.Cue;
import io.github.pullquote.core.Modality;
import io.github.pullquote.core.Passage;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.attribute.clause.Clause;
import io.github.pullquote.parser.internal.attribute.clause.Clauses;
import io.github.pullquote.parser.internal.attribute.clause.CueHit;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.WordUse;
import io.github.pullquote.parser.internal.text.SharedTexts;
import java.util.Optional;

/** Makes the cue of an attribution: its place, and whether the saying is stated as a fact. */
final class CueMaker {
    private final TaggedText words;
    private final Clauses clauses;
    private final SharedTexts texts = new SharedTexts();

    CueMaker(TaggedText words, Clauses clauses) {
        this.words = words;
        this.clauses = clauses;
    }

    Cue make(Clause clause) {
        CueHit hit = clause.cue();
        Modality modality = modality(clause);
        Span span = words.span(modality == Modality.NEGATED ? negatedFirst(hit) : hit.first(), hit.end());
        return Cue.builder()
                .passage(passage(span))
                .lemma(hit.word().lemma())
                .kind(hit.word().kind())
                .modality(modality)
                .particle(particle(hit))
                .build();
    }

    private Optional<Passage> particle(CueHit hit) {
        return hit.particle().stream()
                .mapToObj(token -> words.span(token, token + 1))
                .map(this::passage)
                .findFirst();
    }

    private Passage passage(Span span) {
        return new Passage(span, texts.share(words.scan().source().substring(span.start(), span.end())));
    }

    /** The first word of "did not say", "has never said", "declined to say": without its negation the cue says it. */
    private int negatedFirst(CueHit hit) {
        int first = clauses.groupStart(hit.first());
        if (words.tag(first - 1) == Tag.TO && words.is(first - 2, WordUse.REFUSAL)) {
            return first - 2;
        }
        while (words.tag(first) == Tag.ADVERB) {
            first++;
        }
        return first;
    }

    private Modality modality(Clause clause) {
        CueHit hit = clause.cue();
        int group = clauses.groupStart(hit.first());
        boolean hypothetical = false;
        for (int i = group; i < hit.first(); i++) {
            if (words.tag(i) == Tag.NEGATION) {
                return Modality.NEGATED;
            }
            hypothetical |= words.tag(i) == Tag.MODAL;
        }
        if (words.tag(group - 1) == Tag.TO) {
            return words.is(group - 2, WordUse.REFUSAL) ? Modality.NEGATED : Modality.HYPOTHETICAL;
        }
        int before = clause.first() - 1;
        return hypothetical || words.is(before, WordUse.CONDITION) ? Modality.HYPOTHETICAL : Modality.ASSERTED;
    }
}
