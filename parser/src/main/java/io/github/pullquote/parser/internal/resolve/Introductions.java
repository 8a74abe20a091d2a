package io.github.pullquote.parser.internal.resolve;

import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.List;
import java.util.Optional;

/** Reads full names first, so that a last name in the first paragraph finds the full one in the second. */
final class Introductions {
    private final TaggedText words;
    private final Roles roles;
    private final Participants participants;

    Introductions(TaggedText words, Roles roles, Participants participants) {
        this.words = words;
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
                shortName(run).ifPresent(shortName -> participants.alias(participant, shortName));
            }
        }
        for (NameRun run : runs) {
            watch.step();
            if (run.parts().size() == 1 && run.title().isEmpty() && !participants.isListedBody(run)) {
                participants
                        .find(run)
                        .filter(Participant::isPerson)
                        .ifPresent(participant -> participant.learn(roles.beside(run)));
            }
        }
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
