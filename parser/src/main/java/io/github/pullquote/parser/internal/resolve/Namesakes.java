package io.github.pullquote.parser.internal.resolve;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The participants that share a word of their names, in the order in which they came; only so many are kept. */
final class Namesakes {
    // Almost always one or two.
    private final List<Participant> members = new ArrayList<>(2);

    /** Adds a participant unless it is there; where there is no room, the one goes that was not seen for longest. */
    void add(Participant participant) {
        if (members.contains(participant)) {
            return;
        }
        if (members.size() == Measures.MAX_NAMESAKES) {
            members.remove(unseenForLongest());
        }
        members.add(participant);
    }

    private int unseenForLongest() {
        int found = 0;
        for (int i = 1; i < members.size(); i++) {
            if (members.get(i).lastSeen() < members.get(found).lastSeen()) {
                found = i;
            }
        }
        return found;
    }

    /** Returns the one seen last among those that fit; of several not yet seen the first. */
    Optional<Participant> latest(Predicate<Participant> fits) {
        Participant best = null;
        for (Participant member : members) {
            if ((best == null || member.lastSeen() > best.lastSeen()) && fits.test(member)) {
                best = member;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Returns those that fit, as far as a reader may be given others. */
    ImmutableList<Participant> all(Predicate<Participant> fits) {
        return members.stream().filter(fits).limit(Measures.MAX_ALTERNATIVES).collect(ImmutableList.toImmutableList());
    }
}
