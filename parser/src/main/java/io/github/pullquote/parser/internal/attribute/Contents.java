package io.github.pullquote.parser.internal.attribute;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.NounPhrases;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.Words;
import java.util.Optional;

/**
 * Finds the borders of reported content in the writer's own clause: from the cue to the end of the sentence, or from
 * the start of the sentence to the clause that closes it.
 */
final class Contents {
    private static final ImmutableSet<String> TURNS =
            ImmutableSet.of("but", "while", "though", "although", "which", "saying", "adding");
    private static final ImmutableSet<String> TAKES_ADDRESSEE =
            ImmutableSet.of("tell", "remind", "assure", "inform", "warn", "ask", "urge", "advise");

    private final Words words;
    private final NounPhrases phrases;

    Contents(Words words) {
        this.words = words;
        this.phrases = new NounPhrases(words);
    }

    /** Returns the token at which the content after a clause begins: addressees and adverbials are stepped over. */
    int afterClause(Clause clause, int limit) {
        int i = clause.end();
        if (TAKES_ADDRESSEE.contains(clause.cue().word().lemma())) {
            Optional<NounPhrase> addressee = words.tag(i) == Tag.OBJECT_PRONOUN
                    ? Optional.of(new NounPhrase(i, i + 1))
                    : phrases.after(i, limit);
            i = addressee
                    .filter(phrase -> isFollowedByContent(phrase.end(), limit))
                    .map(NounPhrase::end)
                    .orElse(i);
        }
        while (i < limit
                && (words.tag(i) == Tag.TIME
                        || words.tag(i) == Tag.COMMA
                        || words.token(i).is(':'))) {
            i++;
        }
        return i;
    }

    private boolean isFollowedByContent(int i, int limit) {
        return i < limit
                && switch (words.tag(i)) {
                    case SUBORDINATOR,
                            QUESTION,
                            TO,
                            PRONOUN,
                            DETERMINER,
                            POSSESSIVE,
                            NAME,
                            MARK,
                            TIME,
                            PREPOSITION,
                            COMMA -> true;
                    default -> false;
                };
    }

    /** Returns the token at which content that begins at {@code first} ends: the sentence, or a turn to something else. */
    int end(int first, int sentenceEnd) {
        for (int i = first + 1; i < sentenceEnd; i++) {
            boolean turn = words.token(i).is(';')
                    || words.tag(i) == Tag.COMMA && i + 1 < sentenceEnd && TURNS.contains(words.lower(i + 1));
            if (turn && words.sameRegion(i, first)) {
                return i;
            }
        }
        return sentenceEnd;
    }

    /** Returns the place of the content without a full stop or comma that stands outside of marks at its end. */
    Optional<Span> span(int first, int end) {
        int last = end;
        while (last > first && isEdge(last - 1)) {
            last--;
        }
        return last <= first ? Optional.empty() : Optional.of(words.span(first, last));
    }

    private boolean isEdge(int i) {
        return words.tag(i) == Tag.COMMA
                || words.tag(i) == Tag.CONJUNCTION
                || words.tag(i) == Tag.SIGN && ".;:—–-".contains(words.lower(i));
    }

    /** Returns whether a verb stands in the stretch. */
    boolean holdsVerb(int first, int end) {
        for (int i = first; i < end; i++) {
            if (words.tag(i).isVerbal()) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a quotation mark stands in the stretch. */
    boolean holdsMark(int first, int end) {
        for (int i = first; i < end; i++) {
            if (words.tag(i) == Tag.MARK) {
                return true;
            }
        }
        return false;
    }
}
