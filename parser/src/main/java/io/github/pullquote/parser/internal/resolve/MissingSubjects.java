package io.github.pullquote.parser.internal.resolve;

import io.github.pullquote.core.SpeakerKind;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.resolve.name.Gender;
import java.util.Optional;

/**
 * Says who speaks where the verb has no subject: of {@code «...», dijo} the one who spoke last, or who has acted since;
 * of {@code «...», dijeron} the last group.
 */
final class MissingSubjects {
    private final TaggedText words;
    private final Salience salience;

    MissingSubjects(TaggedText words, Salience salience) {
        this.words = words;
        this.salience = salience;
    }

    /** Returns who is meant; empty when nobody has spoken or acted before. All up to the verb has been read. */
    Optional<Meant> meant(int verb, QuotedWords quoted) {
        boolean several = words.grammar().endsLikePluralVerb(words.lower(inflected(verb)));
        return salience.lastActing(
                        verb,
                        participant -> (several ? mayBeSeveral(participant) : mayBeOne(participant))
                                && quoted.against(participant, Gender.UNKNOWN) < Measures.NAMED_IN_QUOTE)
                .map(participant -> participant.hasSpoken() ? Meant.likely(participant) : Meant.perhaps(participant));
    }

    /** The auxiliary of the verb, which tells its number, or the verb. */
    private int inflected(int verb) {
        int i = verb - 1;
        while (words.tag(i) == Tag.ADVERB) {
            i--;
        }
        return words.tag(i) == Tag.AUXILIARY ? i : verb;
    }

    private static boolean mayBeOne(Participant participant) {
        boolean somebody = participant.isPerson() && participant.parts().size() > 1
                || participant.isSurePerson()
                || participant.kind() == SpeakerKind.ANONYMOUS;
        return !participant.isNarrator() && (somebody || participant.hasSpoken() && !isGroup(participant));
    }

    private static boolean mayBeSeveral(Participant participant) {
        return isGroup(participant) || participant.kind() == SpeakerKind.ORGANISATION;
    }

    private static boolean isGroup(Participant participant) {
        return participant.kind() == SpeakerKind.COLLECTIVE;
    }
}
