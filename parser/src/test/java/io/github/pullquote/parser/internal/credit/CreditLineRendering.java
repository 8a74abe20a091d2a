package io.github.pullquote.parser.internal.credit;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Contribution;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.core.ContributorKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Prints what a credit line says the way the specification does: a line a contributor, then the date. */
public final class CreditLineRendering {
    private CreditLineRendering() {}

    public static ImmutableList<String> of(Reading reading) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        reading.contributors().forEach(each -> lines.add(contributor(each)));
        if (reading.contributors().isEmpty()) {
            lines.add("nobody");
        }
        reading.published().ifPresent(date -> lines.add("published " + date));
        reading.modified().ifPresent(date -> lines.add("modified " + date));
        return lines.build();
    }

    private static String contributor(Contributor contributor) {
        List<String> details = new ArrayList<>();
        if (contributor.kind() != ContributorKind.PERSON) {
            details.add(word(contributor.kind()));
        }
        if (contributor.contribution() != Contribution.AUTHOR) {
            details.add(word(contributor.contribution()));
        }
        add(details, "role ", contributor.role());
        add(details, "of ", contributor.affiliation());
        add(details, "in ", contributor.place());
        add(details, "", contributor.email());
        add(details, "", contributor.handle());
        add(details, "", contributor.url());
        return contributor.name() + (details.isEmpty() ? "" : " (" + String.join("; ", details) + ")");
    }

    private static void add(List<String> details, String label, Optional<String> value) {
        value.ifPresent(text -> details.add(label + text));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
