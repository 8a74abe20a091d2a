package io.github.pullquote.core;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Picks the authors among the contributors. */
final class Authors {
    private Authors() {}

    static ImmutableList<Contributor> of(ImmutableList<Byline> bylines) {
        Map<String, Contributor> byName = new LinkedHashMap<>();
        bylines.stream()
                .flatMap(byline -> byline.contributors().stream())
                .filter(contributor -> contributor.contribution() == Contribution.AUTHOR)
                .forEach(contributor -> byName.merge(contributor.name(), contributor, Authors::fuller));
        ImmutableList<Contributor> authors = ImmutableList.copyOf(byName.values());
        ImmutableList<Contributor> persons = authors.stream()
                .filter(contributor -> contributor.kind() == ContributorKind.PERSON)
                .collect(ImmutableList.toImmutableList());
        return persons.isEmpty() ? authors : persons;
    }

    /** Returns the entry that says more; a person rather than anything else, as such a name is not two things. */
    private static Contributor fuller(Contributor first, Contributor second) {
        boolean onlyFirst = first.kind() == ContributorKind.PERSON && second.kind() != ContributorKind.PERSON;
        boolean onlySecond = second.kind() == ContributorKind.PERSON && first.kind() != ContributorKind.PERSON;
        return onlySecond || (!onlyFirst && said(second) > said(first)) ? second : first;
    }

    private static long said(Contributor contributor) {
        return Stream.of(
                        contributor.role(),
                        contributor.affiliation(),
                        contributor.place(),
                        contributor.url(),
                        contributor.email(),
                        contributor.handle())
                .filter(Optional::isPresent)
                .count();
    }
}
