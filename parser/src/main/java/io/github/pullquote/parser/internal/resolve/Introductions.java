package io.github.pullquote.parser.internal.resolve;

import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.resolve.name.Gender;
import io.github.pullquote.parser.internal.resolve.name.NameRun;
import io.github.pullquote.parser.internal.resolve.name.NameWords;
import io.github.pullquote.parser.internal.resolve.name.Pronouns;
import io.github.pullquote.parser.internal.resolve.name.SpeakerLexicon;
import io.github.pullquote.parser.internal.resolve.role.Roles;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.List;
import java.util.Optional;

/** Reads full names first, so that a last name in the first paragraph finds the full one in the second. */
final class Introductions {
    private final TaggedText words;
    private final Pronouns pronouns;
    private final NameWords nameWords;
    private final Roles roles;
    private final Participants participants;

    Introductions(TaggedText words, SpeakerLexicon lexicon, Roles roles, Participants participants) {
        this.words = words;
        this.pronouns = lexicon.pronouns();
        this.nameWords = lexicon.names();
        this.roles = roles;
        this.participants = participants;
    }

    /** Meets everybody with a full name or a title, and learns what stands beside all names. */
    void read(List<NameRun> runs, Watch watch) {
        for (NameRun run : runs) {
            watch.step();
            if (run.parts().size() > 1 || run.title().isPresent() || participants.isListedBody(run)) {
                Participant participant = participants.meet(run);
                participant.learn(roles.beside(run));
                participant.named();
                observe(run, participant);
                shortName(run).ifPresent(shortName -> participants.alias(participant, shortName));
            }
        }
        for (NameRun run : runs) {
            watch.step();
            if (run.parts().size() == 1 && run.title().isEmpty() && !participants.isListedBody(run)) {
                participants.find(run).ifPresent(participant -> {
                    participant.named();
                    if (participant.isPerson()) {
                        participant.learn(roles.beside(run));
                    }
                });
            }
        }
    }

    /** {@code Orvain Poe, 39,} is a person, {@code Orvain Poe and his sister} a man. */
    private void observe(NameRun run, Participant participant) {
        if (words.tag(run.end()) == Tag.COMMA
                && words.tag(run.end() + 1) == Tag.NUMBER
                && words.tag(run.end() + 2) == Tag.COMMA
                && participant.isPerson()) {
            participant.makeSure();
        }
        if (participant.isPerson() && participant.gender() == Gender.UNKNOWN) {
            participant.learn(ownerBehind(run));
        }
    }

    /** The gender of the first "his" or "her" behind a name in its sentence, when no other name stands between. */
    private Gender ownerBehind(NameRun run) {
        int end = words.sentence(words.sentenceOf(run.first())).end();
        for (int i = run.end(); i < Math.min(end, run.end() + Measures.MAX_OWNER); i++) {
            if (words.tag(i) == Tag.POSSESSIVE) {
                return pronouns.gender(words.lower(i));
            }
            if (words.tag(i) == Tag.TITLE
                    || nameWords.isGivenName(words.token(i).text())) {
                return Gender.UNKNOWN;
            }
        }
        return Gender.UNKNOWN;
    }

    /** {@code Environmental Protection Agency (EPA)}. */
    private Optional<String> shortName(NameRun run) {
        int bracket = run.end();
        boolean named = bracket + 2 < words.size()
                && words.token(bracket).is('(')
                && words.token(bracket + 2).is(')')
                && words.token(bracket + 1).text().chars().allMatch(Character::isUpperCase);
        return named ? Optional.of(words.token(bracket + 1).text()) : Optional.empty();
    }
}
