package io.github.pullquote.parser.internal.resolve;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.resolve.name.NameRun;
import io.github.pullquote.parser.internal.resolve.name.NameWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads names in capitals in usual case: labels and credits print "ANN POE", and some houses begin a story with "ANN Poe".
 * Immutable.
 */
final class UsualCase {
    /** A name in capitals without a known given name has longer words than these: "BBC NEWS" is none. */
    private static final int ACRONYM = 3;

    private final NameWords nameWords;

    UsualCase(NameWords nameWords) {
        this.nameWords = nameWords;
    }

    /** Returns the name in usual case; a lone word in capitals is left as it is, as it may be an acronym. */
    NameRun of(NameRun run) {
        String first = run.parts().get(0);
        if (run.parts().size() == 1 || !NameWords.isAcronym(first)) {
            return run;
        }
        boolean given = nameWords.isGivenName(of(first));
        boolean all = run.parts().stream().allMatch(NameWords::isAcronym);
        if (all && (given || run.parts().stream().allMatch(part -> part.length() > ACRONYM))) {
            return run.named(of(run.parts()));
        }
        return given && !NameWords.isAcronym(run.last())
                ? run.named(ImmutableList.<String>builder()
                        .add(of(first))
                        .addAll(run.parts().subList(1, run.parts().size()))
                        .build())
                : run;
    }

    /** Returns the name in usual case under which one in capitals may be known; empty for any other. */
    Optional<NameRun> found(NameRun run) {
        if (!NameWords.isAcronym(run.parts().get(0))) {
            return Optional.empty();
        }
        boolean lone = run.parts().size() == 1 && run.last().length() > ACRONYM;
        NameRun usual = lone ? run.named(of(run.parts())) : of(run);
        return usual.parts().equals(run.parts()) ? Optional.empty() : Optional.of(usual);
    }

    private static ImmutableList<String> of(List<String> words) {
        return words.stream().map(UsualCase::of).collect(ImmutableList.toImmutableList());
    }

    private static String of(String word) {
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
