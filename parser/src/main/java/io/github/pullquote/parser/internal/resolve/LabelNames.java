package io.github.pullquote.parser.internal.resolve;

import io.github.pullquote.parser.internal.resolve.name.NameRun;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds whom a label in capitals means among the persons whose full names stand in the text: {@code BOS},
 * {@code McGUIRE}, {@code A.P.}
 */
final class LabelNames {
    private static final int MOST_PARTS = 6;

    private final Map<String, Participant> byLastName = new HashMap<>();
    private final Map<String, Participant> byInitials = new HashMap<>();

    /** Reads the names of a text; all of them have been met. */
    LabelNames(List<NameRun> runs, Participants participants, Watch watch) {
        for (NameRun run : runs) {
            watch.step();
            if (run.parts().size() > 1 && run.parts().size() <= MOST_PARTS) {
                participants.find(run).filter(Participant::isPerson).ifPresent(participant -> {
                    byLastName.putIfAbsent(upper(run.last()), participant);
                    byInitials.putIfAbsent(initials(run), participant);
                });
            }
        }
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT).replace('’', '\'');
    }

    private static String initials(NameRun run) {
        StringBuilder initials = new StringBuilder();
        run.parts().forEach(part -> initials.appendCodePoint(part.codePointAt(0)));
        return upper(initials.toString());
    }

    /** Returns the one whom a label means that is printed in capitals. */
    Optional<Participant> known(NameRun label) {
        boolean capitals = label.last().chars().filter(Character::isUpperCase).count() > 1;
        if (!capitals) {
            return Optional.empty();
        }
        Optional<Participant> last = Optional.ofNullable(byLastName.get(upper(label.last())))
                .filter(participant -> hasFirst(participant, label) || endsIn(participant.parts(), label.parts()));
        return last.isPresent() || label.parts().size() > 1
                ? last
                : Optional.ofNullable(byInitials.get(label.last().replace(".", "")));
    }

    /** {@code DE LA CRUZ}. */
    private static boolean endsIn(List<String> name, List<String> label) {
        int from = name.size() - label.size();
        return from >= 0
                && upper(String.join(" ", name.subList(from, name.size()))).equals(upper(String.join(" ", label)));
    }

    private static boolean hasFirst(Participant participant, NameRun label) {
        return upper(participant.parts().get(0)).equals(upper(label.parts().get(0)));
    }
}
