package io.github.pullquote.parser.internal.credit;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Contribution;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.core.ContributorKind;
import io.github.pullquote.parser.internal.credit.PersonNames.Certainty;
import io.github.pullquote.parser.internal.credit.line.WordClasses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The contributors found so far. Those since the last phrase such as "By" are a group: a role, outlet or place after
 * several names is that of each that has none, but for those before a name that had its own. Made for one line.
 */
final class Roster {
    private final List<Contributor> found = new ArrayList<>();
    private Contribution contribution = Contribution.AUTHOR;
    private int groupStart;
    private int detailStart;
    private boolean isOpen;
    private Optional<String> role = Optional.empty();
    private Optional<String> affiliation = Optional.empty();
    private boolean hasSure;
    private boolean hasWeak;

    /**
     * Begins a group; a plain "by" right after another phrase says nothing new ({@code Translated into English by}).
     */
    void open(Contribution next, boolean isPlain) {
        contribution = isPlain && isOpen && isGroupEmpty() ? contribution : next;
        isOpen = true;
        groupStart = found.size();
        role = Optional.empty();
        affiliation = Optional.empty();
    }

    /** Returns whether nobody was named since the group began. */
    boolean isGroupEmpty() {
        return groupStart >= found.size();
    }

    /** Returns whether some name, role or body is beyond doubt. */
    boolean hasSure() {
        return hasSure;
    }

    /** Returns whether some name needs a phrase such as "By". */
    boolean hasWeak() {
        return hasWeak;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    Contribution contribution() {
        return contribution;
    }

    /** Lets the group begin at the contributor with that index. */
    void startGroupAt(int index) {
        groupStart = index;
    }

    /** Gives details to those from the index on and to nobody before; details that stand beside a name confirm it. */
    void detail(int from, Runnable details) {
        int old = groupStart;
        groupStart = from;
        details.run();
        groupStart = old;
        hasSure = true;
    }

    /** Takes note of a role that the group has, which confirms its names. */
    void confirmGroup() {
        hasSure |= hasPersonInGroup();
    }

    /** Returns the index of the first contributor of the group. */
    int groupStart() {
        return groupStart;
    }

    /** The body that was named last supplied the picture of the person who comes next: {@code AP/Ann Poe}. */
    void makeLastBodyAnAffiliation() {
        if (found.size() == groupStart + 1 && found.get(groupStart).kind() == ContributorKind.ORGANISATION) {
            affiliation = Optional.of(found.remove(groupStart).name());
        }
    }

    boolean hasPerson() {
        return found.stream().anyMatch(each -> each.kind() == ContributorKind.PERSON);
    }

    boolean hasPersonInGroup() {
        return found.subList(groupStart, found.size()).stream().anyMatch(each -> each.kind() == ContributorKind.PERSON);
    }

    /**
     * Returns whether the group is of words that may be places: no name of three syllables with a known family name.
     */
    boolean groupMayBePlaces(WordClasses classes) {
        return !isGroupEmpty()
                && found.subList(groupStart, found.size()).stream()
                        .noneMatch(each -> each.name().length() == 3 && classes.isFamilyName(each.name()));
    }

    /** Forgets the group, which turned out to be places; returns where in the line its first name stands. */
    int dropGroup(String line) {
        int start = line.indexOf(found.get(groupStart).name());
        found.subList(groupStart, found.size()).clear();
        return start;
    }

    void clear() {
        hasSure = false;
        hasWeak = false;
        found.clear();
        groupStart = 0;
        detailStart = 0;
    }

    /** Adds one who is named with that certainty. */
    void add(String name, ContributorKind kind, Certainty certainty) {
        hasSure |= certainty == Certainty.SURE;
        hasWeak |= certainty.compareTo(Certainty.LIKELY) < 0;
        if (!isGroupEmpty() && hasDetails(found.get(found.size() - 1))) {
            detailStart = found.size();
        }
        Contributor.Builder next = Contributor.builder();
        next.name(name).kind(kind).contribution(contribution);
        if (kind == ContributorKind.PERSON) {
            next.role(role).affiliation(affiliation);
            role = Optional.empty();
            affiliation = Optional.empty();
        }
        found.add(next.build());
    }

    private static boolean hasDetails(Contributor contributor) {
        return contributor.role().isPresent()
                || contributor.affiliation().isPresent()
                || contributor.place().isPresent();
    }

    /** Keeps a role and outlet that stand before the name they belong to. */
    void announce(Optional<String> nextRole, Optional<String> nextAffiliation) {
        role = nextRole;
        affiliation = nextAffiliation.or(() -> affiliation);
    }

    /** Returns whether a role was announced and nobody was named since. */
    boolean isAnnounced() {
        return role.isPresent();
    }

    void role(String text) {
        fill(text, Contributor::role, builder -> builder.role(text));
    }

    void affiliation(String text) {
        fill(text, Contributor::affiliation, builder -> builder.affiliation(text));
    }

    /** Adds one more outlet to the last contributor's: {@code POOL / EPA}. */
    void furtherAffiliation(String text) {
        changeLast((last, builder) -> builder.affiliation(
                last.affiliation().map(first -> first + " / " + text).orElse(text)));
    }

    /** Returns whether the last one of the group is a person with a given and a family name. */
    boolean lastIsFullName() {
        return hasPersonInGroup()
                && found.get(found.size() - 1).kind() == ContributorKind.PERSON
                && found.get(found.size() - 1).name().indexOf(' ') > 0;
    }

    boolean lastIsBody() {
        return !isGroupEmpty() && found.get(found.size() - 1).kind() == ContributorKind.ORGANISATION;
    }

    /** Returns whether nobody but single words, none beyond doubt, was named. */
    boolean isLoneWord() {
        return !hasSure && found.stream().allMatch(each -> each.name().indexOf(' ') < 0);
    }

    boolean lastIsInCapitals() {
        return !found.isEmpty() && isShouted(found.get(found.size() - 1).name());
    }

    boolean lastHasRole() {
        return !found.isEmpty() && found.get(found.size() - 1).role().isPresent();
    }

    boolean lastHasAffiliation() {
        return !found.isEmpty() && found.get(found.size() - 1).affiliation().isPresent();
    }

    void place(String text) {
        fill(text, Contributor::place, builder -> builder.place(text));
    }

    void email(String text) {
        changeLast((last, builder) -> builder.email(last.email().orElse(text)));
    }

    void handle(String text) {
        changeLast((last, builder) -> builder.handle(last.handle().orElse(text)));
    }

    void url(String text) {
        changeLast((last, builder) -> builder.url(last.url().orElse(text)));
    }

    /** Gives a contribution to the group: the phrase came after the names. */
    void sayOfGroup(Contribution what, int from) {
        for (int i = from; i < found.size(); i++) {
            found.set(i, copy(found.get(i)).contribution(what).build());
        }
    }

    int size() {
        return found.size();
    }

    private void fill(
            String text, Function<Contributor, Optional<String>> field, Consumer<Contributor.Builder> change) {
        if (text.isEmpty()) {
            return;
        }
        for (int i = Math.max(groupStart, detailStart); i < found.size(); i++) {
            if (field.apply(found.get(i)).isEmpty() && found.get(i).kind() == ContributorKind.PERSON) {
                Contributor.Builder builder = copy(found.get(i));
                change.accept(builder);
                found.set(i, builder.build());
            }
        }
    }

    private void changeLast(BiConsumer<Contributor, Contributor.Builder> change) {
        if (!found.isEmpty()) {
            Contributor last = found.get(found.size() - 1);
            Contributor.Builder builder = copy(last);
            change.accept(last, builder);
            found.set(found.size() - 1, builder.build());
        }
    }

    /** Returns the contributors; one that is named twice with the same contribution is given once. */
    ImmutableList<Contributor> contributors() {
        Map<String, Contributor> distinct = new HashMap<>();
        List<String> order = new ArrayList<>();
        for (Contributor each : found) {
            String key = each.name().toLowerCase(Locale.ROOT) + '\n' + each.contribution();
            if (distinct.merge(key, each, Roster::both) == each) {
                order.add(key);
            }
        }
        return order.stream().map(distinct::get).collect(ImmutableList.toImmutableList());
    }

    private static Contributor both(Contributor first, Contributor second) {
        Contributor.Builder builder = copy(first);
        return builder.name(isShouted(first.name()) ? second.name() : first.name())
                .role(first.role().or(second::role))
                .affiliation(first.affiliation().or(second::affiliation))
                .place(first.place().or(second::place))
                .email(first.email().or(second::email))
                .handle(first.handle().or(second::handle))
                .build();
    }

    private static boolean isShouted(String name) {
        return name.chars().noneMatch(Character::isLowerCase);
    }

    private static Contributor.Builder copy(Contributor contributor) {
        Contributor.Builder builder = Contributor.builder();
        builder.from(contributor);
        return builder;
    }
}
