package io.github.pullquote.core;

import com.google.common.collect.ImmutableList;

/** Picks the authors among the contributors. */
final class Authors {
    private Authors() {}

    static ImmutableList<Contributor> of(ImmutableList<Byline> bylines) {
        ImmutableList<Contributor> authors = bylines.stream()
                .flatMap(byline -> byline.contributors().stream())
                .filter(contributor -> contributor.contribution() == Contribution.AUTHOR)
                .distinct()
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Contributor> persons = authors.stream()
                .filter(contributor -> contributor.kind() == ContributorKind.PERSON)
                .collect(ImmutableList.toImmutableList());
        return persons.isEmpty() ? authors : persons;
    }
}
