package io.github.pullquote.parser.internal.metadata.author;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.pullquote.core.Contribution;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.core.ContributorKind;
import io.github.pullquote.parser.internal.metadata.author.BylineLine.Proof;
import io.github.pullquote.parser.internal.metadata.markup.Candidate;
import io.github.pullquote.parser.internal.metadata.markup.MetadataRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Makes one list of those whom the metadata and the printed bylines name.
 *
 * <table>
 * <caption>Who is an author, and what is known of them</caption>
 * <tr><th>metadata</th><th>bylines</th><th>authors</th></tr>
 * <tr><td>persons</td><td>some of them</td><td>those in the bylines</td></tr>
 * <tr><td>persons</td><td>none of them</td><td>those in the metadata</td></tr>
 * <tr><td>no person</td><td>persons</td><td>those in the first bylines</td></tr>
 * <tr><td>bodies or staff</td><td>no person</td><td>those in the metadata</td></tr>
 * </table>
 *
 * <p>Spelling and address come from the metadata; order, role, affiliation, place and contribution from the byline.
 */
final class BylineMerger {
    private static final int WIDEST_GAP = 4;
    private static final int MOST_BELOW = 8;
    /** Where systems note of themselves who put the story in. */
    private static final ImmutableSet<MetadataRule> NOTED = Sets.immutableEnumSet(
            MetadataRule.AUTHOR_JSON_LD,
            MetadataRule.AUTHOR_WEB_PAGE,
            MetadataRule.AUTHOR_LABEL,
            MetadataRule.AUTHOR_META_AUTHOR);

    /** No article has more authors; longer lists are of something else, and each name is compared with all others. */
    private static final int MOST_AUTHORS = 50;

    private final Optional<MetadataRule> rule;
    private final ImmutableList<Contributor> known;
    private final ImmutableList<BylineLine> lines;
    private final int headline;
    private final Supplier<Optional<Candidate<ImmutableList<Contributor>>>> traces;

    private BylineMerger(
            Optional<Candidate<ImmutableList<Contributor>>> metadata,
            ImmutableList<BylineLine> lines,
            int headline,
            Supplier<Optional<Candidate<ImmutableList<Contributor>>>> traces) {
        this.traces = traces;
        this.headline = headline;
        this.rule = metadata.map(Candidate::rule);
        this.known = metadata.map(Candidate::value).orElse(ImmutableList.of());
        this.lines = lines;
    }

    static Bylines merge(
            Optional<Candidate<ImmutableList<Contributor>>> metadata,
            ImmutableList<BylineLine> lines,
            int headline,
            Supplier<Optional<Candidate<ImmutableList<Contributor>>>> traces) {
        return new BylineMerger(metadata, lines, headline, traces).merge();
    }

    private Bylines merge() {
        boolean named = known.stream().anyMatch(each -> isAuthor(each) && !UserNames.isUserName(each.name()));
        return named && !isShort() ? confirmed() : found();
    }

    /**
     * Returns whether the metadata know first names or initials only, and a line near the headline names someone in
     * full.
     */
    private boolean isShort() {
        return known.stream().noneMatch(each -> isAuthor(each) && isFullName(each))
                && lines.stream()
                        .anyMatch(line -> line.isNear()
                                && line.proof() == Proof.PHRASE
                                && !isConfirmed(line)
                                && namesInFull(line));
    }

    /**
     * The metadata name persons. Lines far from the headline are no proof against them: they may name one of several.
     */
    private Bylines confirmed() {
        for (List<BylineLine> group : groups()) {
            if (group.stream().anyMatch(line -> line.isNear() && isConfirmed(line))) {
                return printed(kept(group), rule).orElseGet(this::unprinted);
            }
        }
        return contradicted().orElseGet(this::unprinted);
    }

    /** Who put the story in often did not write it: the line under the headline says who did. */
    private Optional<Bylines> contradicted() {
        boolean noted =
                rule.filter(NOTED::contains).isPresent() && lines.stream().noneMatch(this::isConfirmed);
        return noted
                ? groups().stream()
                        .limit(1)
                        .filter(group -> isUnderHeadline(group.get(0)))
                        .flatMap(group -> printed(group, Optional.of(MetadataRule.AUTHOR_BYLINE)).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static boolean namesInFull(BylineLine line) {
        return line.contributors().stream().anyMatch(each -> isAuthor(each) && isFullName(each));
    }

    private boolean isUnderHeadline(BylineLine line) {
        return line.isNear()
                && line.proof() == Proof.PHRASE
                && !line.isReview()
                && line.block() > headline
                && line.block() <= headline + MOST_BELOW
                && namesInFull(line);
    }

    /** They name no person. Lines far from the headline count where none near it names anyone. */
    private Bylines found() {
        List<List<BylineLine>> groups = groups();
        boolean near = groups.stream().flatMap(List::stream).anyMatch(line -> line.isNear() && namesAnyAuthor(line));
        return groups.stream()
                .filter(group -> group.stream().anyMatch(BylineMerger::namesAuthor)
                        && (!near || group.stream().anyMatch(BylineLine::isNear)))
                .map(group -> printed(group, Optional.of(MetadataRule.AUTHOR_BYLINE)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(this::traced);
    }

    private Bylines traced() {
        Optional<Candidate<ImmutableList<Contributor>>> traced = traces.get();
        return traced.filter(BylineMerger::isBetter)
                .map(BylineMerger::ofTraces)
                .or(this::printedBody)
                .or(() -> traced.filter(found -> known.isEmpty()).map(BylineMerger::ofTraces))
                .orElseGet(this::unprinted);
    }

    private static Bylines ofTraces(Candidate<ImmutableList<Contributor>> found) {
        return new Bylines(ImmutableList.of(), found.value(), Optional.of(found.rule()));
    }

    /** A body that a line near the headline names after a word such as "By" is surer than the one that the metadata name. */
    private Optional<Bylines> printedBody() {
        return groups().stream()
                .filter(group -> group.stream().anyMatch(this::namesBody))
                .flatMap(group -> printed(group, Optional.of(MetadataRule.AUTHOR_BYLINE)).stream())
                .findFirst();
    }

    private boolean namesBody(BylineLine line) {
        return line.isNear()
                && (line.proof() == Proof.PHRASE || known.isEmpty())
                && line.contributors().stream()
                        .anyMatch(each -> each.contribution() == Contribution.AUTHOR
                                && each.kind() == ContributorKind.ORGANISATION);
    }

    /** Names of accounts are no better than those of bodies. */
    private static boolean isBetter(Candidate<ImmutableList<Contributor>> traced) {
        return traced.rule() != MetadataRule.AUTHOR_ACCOUNT
                && traced.rule() != MetadataRule.AUTHOR_SITE
                && traced.value().stream().anyMatch(BylineMerger::isAuthor);
    }

    private Bylines unprinted() {
        return new Bylines(ImmutableList.of(), known, rule);
    }

    /** Cuts the lines where others stand between them; those after the headline come first. */
    private List<List<BylineLine>> groups() {
        List<List<BylineLine>> groups = new ArrayList<>();
        int last = Integer.MIN_VALUE / 2;
        for (BylineLine line : lines) {
            boolean apart = line.block() - last > WIDEST_GAP || (last < headline && line.block() > headline);
            if (apart) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(line);
            last = line.block();
        }
        groups.sort(Comparator.comparing(group -> group.get(0).block() < headline));
        return groups;
    }

    /** Beside confirmed lines, those count that go on with their list, and those that say what else their names did. */
    private List<BylineLine> kept(List<BylineLine> group) {
        List<BylineLine> kept = new ArrayList<>();
        boolean last = false;
        for (int i = 0; i < group.size(); i++) {
            BylineLine line = group.get(i);
            boolean follows = last && line.follows(group.get(i - 1));
            boolean leads = i + 1 < group.size() && group.get(i + 1).follows(line) && isConfirmed(group.get(i + 1));
            boolean other = line.proof() == Proof.PHRASE && !namesAnyAuthor(line);
            last = isConfirmed(line) || follows || leads || other;
            if (last) {
                kept.add(line);
            }
        }
        return kept;
    }

    private boolean isConfirmed(BylineLine line) {
        return line.contributors().stream()
                .anyMatch(each -> isAuthor(each) && find(each).isPresent());
    }

    private static boolean namesAuthor(BylineLine line) {
        return line.contributors().stream().anyMatch(BylineMerger::isAuthor);
    }

    private static boolean namesAnyAuthor(BylineLine line) {
        return line.contributors().stream().anyMatch(each -> each.contribution() == Contribution.AUTHOR);
    }

    /** Once a phrase such as "By" names an author, lines without one are of other things. */
    private Optional<Bylines> printed(List<BylineLine> group, Optional<MetadataRule> why) {
        boolean phrase = group.stream().anyMatch(line -> line.proof() == Proof.PHRASE && namesAuthor(line));
        boolean full = group.stream().anyMatch(BylineMerger::namesInFull);
        ImmutableList.Builder<PrintedByline> printed = ImmutableList.builder();
        List<Contributor> seen = new ArrayList<>();
        for (int i = 0; i < group.size() && seen.size() < MOST_AUTHORS; i++) {
            BylineLine line = group.get(i);
            boolean goesOn = i > 0 && line.follows(group.get(i - 1));
            if (!phrase || line.proof() == Proof.PHRASE || goesOn || isConfirmed(line)) {
                ImmutableList<Contributor> fresh = fresh(line, seen, full);
                seen.addAll(fresh);
                if (!fresh.isEmpty()) {
                    printed.add(new PrintedByline(line.block(), line.span(), fresh));
                }
            }
        }
        boolean named = seen.stream().anyMatch(each -> each.contribution() == Contribution.AUTHOR);
        return named ? Optional.of(new Bylines(printed.build(), ImmutableList.of(), why)) : Optional.empty();
    }

    /**
     * Returns those whom the line is first to name; single words do not count beside full names, if nothing bears them
     * out.
     */
    private ImmutableList<Contributor> fresh(BylineLine line, List<Contributor> seen, boolean full) {
        List<Contributor> fresh = new ArrayList<>();
        for (Contributor each : line.contributors()) {
            Contributor spelled = find(each).map(other -> both(each, other)).orElse(each);
            boolean repeated = Stream.concat(seen.stream(), fresh.stream())
                    .anyMatch(other -> NameMatch.same(other.name(), spelled.name()));
            if (!repeated && (!full || isFullName(spelled) || find(spelled).isPresent())) {
                fresh.add(spelled);
            }
        }
        return ImmutableList.copyOf(fresh);
    }

    private static boolean isFullName(Contributor contributor) {
        return !isAuthor(contributor)
                || contributor.name().indexOf(' ') > 0
                || Character.isIdeographic(contributor.name().codePointAt(0));
    }

    private Optional<Contributor> find(Contributor printed) {
        return known.stream()
                .filter(each ->
                        NameMatch.same(each.name(), printed.name()) || NameMatch.opens(printed.name(), each.name()))
                .findFirst();
    }

    private static Contributor both(Contributor printed, Contributor known) {
        Contributor.Builder both = Contributor.builder();
        both.from(printed);
        return both.name(NameMatch.isBetterSpelled(printed.name(), known.name()) ? printed.name() : known.name())
                .kind(known.kind())
                .role(printed.role().or(known::role))
                .affiliation(printed.affiliation().or(known::affiliation))
                .url(known.url().or(printed::url))
                .email(printed.email().or(known::email))
                .build();
    }

    private static boolean isAuthor(Contributor contributor) {
        return contributor.contribution() == Contribution.AUTHOR && contributor.kind() == ContributorKind.PERSON;
    }
}
