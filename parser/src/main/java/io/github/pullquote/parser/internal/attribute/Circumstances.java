package io.github.pullquote.parser.internal.attribute;

import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.attribute.clause.Clause;
import io.github.pullquote.parser.internal.attribute.quotation.Found;
import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.NounPhrases;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.VerbFrame;
import io.github.pullquote.parser.internal.grammar.WordUse;
import java.util.Optional;

/**
 * Reads what a reporting clause says besides speaker and cue: "Poe told <b>reporters</b> <b>in a statement</b> <b>on
 * Tuesday</b>" has addressee, medium and occasion. Only phrases right behind the clause count.
 */
final class Circumstances {
    /** Addressee, medium, place and time: no clause has more. */
    private static final int MAX_PHRASES = 4;

    private final TaggedText words;
    private final NounPhrases phrases;

    Circumstances(TaggedText words, NounPhrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /**
     * What was found.
     *
     * @param addressee to whom it was said
     * @param medium the means, with its preposition
     * @param occasion when or where, with its preposition
     */
    record Found(Optional<Span> addressee, Optional<Span> medium, Optional<Span> occasion) {
        static final Found NOTHING = new Found(Optional.empty(), Optional.empty(), Optional.empty());
    }

    Found of(Clause clause) {
        int sentenceEnd = words.sentence(words.sentenceOf(clause.cue().first())).end();
        int i = clause.end();
        Optional<Span> addressee = Optional.empty();
        if (words.grammar().takes(clause.cue().word().lemma(), VerbFrame.ADDRESSEE)) {
            int end = words.tag(i) == Tag.OBJECT_PRONOUN
                    ? i + 1
                    : phrases.after(i, sentenceEnd).map(NounPhrase::end).orElse(i);
            if (end > i && words.tag(end) != Tag.VERB) {
                addressee = Optional.of(words.span(i, end));
                i = end;
            }
        }
        return adverbials(addressee, i, sentenceEnd);
    }

    private Found adverbials(Optional<Span> addressee, int from, int limit) {
        Found found = new Found(addressee, Optional.empty(), Optional.empty());
        int i = from;
        for (int k = 0; k < MAX_PHRASES && i < limit; k++) {
            int end = phraseEnd(i, limit);
            if (end == i || !words.sameRegion(i, Math.max(from - 1, 0))) {
                break;
            }
            found = with(found, i, end);
            i = end;
        }
        return found;
    }

    /**
     * The end of an adverbial that begins here: "Tuesday", "on Tuesday", "in a statement"; the start if there is none.
     */
    private int phraseEnd(int first, int limit) {
        int i = first;
        boolean link = words.tag(i) == Tag.PREPOSITION;
        if (link) {
            i = words.tag(i + 1) == Tag.TIME
                    ? i + 1
                    : phrases.after(i + 1, limit).map(NounPhrase::end).orElse(first);
        }
        int nameEnd = i;
        while (i < limit && (words.tag(i) == Tag.TIME || words.tag(i) == Tag.NUMBER && i > nameEnd)) {
            i++;
        }
        return i;
    }

    private Found with(Found found, int first, int end) {
        Optional<Span> span = Optional.of(words.span(first, end));
        if (found.medium().isEmpty() && words.is(first, WordUse.MEDIUM_LINK) && holdsMedium(first, end)) {
            return new Found(found.addressee(), span, found.occasion());
        }
        boolean occasion = words.tag(first) == Tag.TIME || words.is(first, WordUse.OCCASION_LINK);
        return found.occasion().isEmpty() && occasion ? new Found(found.addressee(), found.medium(), span) : found;
    }

    private boolean holdsMedium(int first, int end) {
        for (int i = first; i < end; i++) {
            if (words.grammar().isMedium(words.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
