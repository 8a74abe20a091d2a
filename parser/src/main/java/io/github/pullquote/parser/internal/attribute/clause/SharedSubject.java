package io.github.pullquote.parser.internal.attribute.clause;

import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.NounPhrases;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.WordUse;
import io.github.pullquote.parser.internal.lexicon.Trait;
import java.util.Optional;

/** Tells whether a cue that is no finite verb has a subject of its own, or shares the one of an earlier verb. */
final class SharedSubject {
    private final TaggedText words;
    private final NounPhrases phrases;
    private final VerbGroup group;
    /** {@code la ville dort, la maire jugeant}: a participle may have a subject of its own. */
    private final boolean absolute;

    SharedSubject(TaggedText words, NounPhrases phrases, VerbGroup group) {
        this.words = words;
        this.phrases = phrases;
        this.group = group;
        this.absolute = words.grammar().has(Trait.HEAD_FIRST);
    }

    /** Whether the cue takes its subject from an earlier verb: "rose and said", "rose, saying", "by saying". */
    boolean isShared(CueHit cue, int start, int limit) {
        if (start <= limit) {
            return true;
        }
        Tag left = words.tag(start - 1);
        if (left == Tag.TO) {
            return !hasOwnInfinitiveSubject(start - 1, limit);
        }
        return left == Tag.CONJUNCTION || group.isParticiple(cue, start) && !hasOwnParticipleSubject(start, limit);
    }

    /** "footage of Poe saying", "a memo saying": not "issued a statement saying". */
    private boolean hasOwnParticipleSubject(int start, int limit) {
        Optional<NounPhrase> phrase =
                words.tag(start - 1) == Tag.COMMA ? Optional.empty() : phrases.before(start, limit);
        if (phrase.isEmpty()) {
            return false;
        }
        if (!accompanying(phrase.get()).equals(phrase.get())) {
            return true;
        }
        int before = phrase.get().first() - 1;
        boolean name = words.tag(phrase.get().end() - 1) == Tag.NAME;
        return before < limit
                || absolute
                        && words.tag(before) == Tag.COMMA
                        && (name || words.isSpeakerNoun(phrase.get().end() - 1))
                || words.is(before, WordUse.ACCOMPANIMENT)
                || name && words.tag(phrase.get().first()) != Tag.DETERMINER && words.tag(before) == Tag.PREPOSITION
                || holdsGenitive(phrase.get()) && name;
    }

    /** {@code concern with some analysts saying}: what stands behind "with" in the phrase, or all of it. */
    NounPhrase accompanying(NounPhrase phrase) {
        for (int i = phrase.end() - 2; i > phrase.first(); i--) {
            if (words.is(i, WordUse.ACCOMPANIMENT)) {
                return new NounPhrase(i + 1, phrase.end());
            }
        }
        return phrase;
    }

    private boolean holdsGenitive(NounPhrase phrase) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            if (words.is(i, WordUse.GENITIVE)) {
                return true;
            }
        }
        return false;
    }

    /** "for critics to say", "led aides to say". */
    private boolean hasOwnInfinitiveSubject(int to, int limit) {
        Tag left = words.tag(to - 1);
        boolean speaker = left == Tag.NAME || words.isSpeakerNoun(to - 1);
        Optional<NounPhrase> phrase = speaker ? phrases.before(to, limit) : Optional.empty();
        if (phrase.isEmpty() || phrase.get().first() <= limit) {
            return phrase.isPresent();
        }
        int before = phrase.get().first() - 1;
        return words.is(before, WordUse.BENEFICIARY)
                || words.tag(before) == Tag.VERB
                || words.tag(before) == Tag.GERUND;
    }
}
