package io.github.pullquote.parser.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.pullquote.core.Attribution;
import io.github.pullquote.core.Passage;
import io.github.pullquote.core.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The facts of a row about who said the quote. */
final class AttributionFacts {
    private static final int LONGEST_MENTION = 20;
    private static final String RELATIVE = " who ";
    private static final ImmutableList<String> LINKS = ImmutableList.of("of", "at", "for", "on", "in", "from", "with");
    private static final ImmutableList<String> OWNERS = ImmutableList.of(" ", "’s ", "'s ");

    private final GoldObject row;
    private final Optional<Attribution> attribution;
    private final Optional<Speaker> speaker;

    AttributionFacts(GoldObject row, Optional<Attribution> attribution) {
        this.row = row;
        this.attribution = attribution;
        this.speaker = attribution.flatMap(Attribution::speaker);
    }

    Stream<Fact> facts() {
        Optional<String> said = row.text("speaker");
        if (said.isEmpty()) {
            return row.text("canonical").isPresent() ? unmentioned() : nobody();
        }
        return Stream.concat(somebody(said.get()), description());
    }

    /** The verb has no subject, and the text before tells who is meant. */
    private Stream<Fact> unmentioned() {
        String name = Lenient.named(row.text("canonical").orElseThrow());
        String cue = row.text("cue").orElseThrow();
        return Stream.of(
                new Fact(
                        "no mention",
                        () -> assertThat(attribution.flatMap(Attribution::mention))
                                .isEmpty()),
                new Fact(
                        "name",
                        () -> assertThat(attribution.map(AttributionFacts::named))
                                .hasValue(name)),
                new Fact("cue", () -> assertThat(cues()).contains(lower(cue))));
    }

    private Stream<Fact> nobody() {
        return QuoteMatcher.kinds(row).size() > 1
                ? Stream.empty()
                : Stream.of(
                        new Fact("nobody says it", () -> assertThat(attribution).isEmpty()));
    }

    private Stream<Fact> somebody(String said) {
        String name = Lenient.named(row.text("canonical").orElse(said));
        ImmutableList<String> names = ImmutableList.of(name, withoutRelative(name));
        Stream<Fact> cue = row.text("cue").stream()
                .map(word -> word + row.text("particle").map(p -> " " + p).orElse(""))
                .map(words -> new Fact("cue", () -> assertThat(cues()).contains(lower(words))));
        Stream<Fact> who = Stream.of(
                new Fact("mention", () -> mention(said)),
                new Fact(
                        "name",
                        () -> assertThat(attribution.map(AttributionFacts::named))
                                .get()
                                .isIn(names)));
        return Stream.concat(who, cue);
    }

    private Stream<Fact> description() {
        Stream<Fact> role = row.text("role").stream()
                .map(text -> new Fact("role", () -> assertThat(roles()).contains(Lenient.named(text))));
        Stream<Fact> affiliation = row.text("affiliation").stream()
                .map(text -> new Fact(
                        "affiliation",
                        () -> assertThat(speaker.flatMap(Speaker::affiliation).map(Lenient::named))
                                .contains(Lenient.named(text))));
        return Stream.concat(role, affiliation);
    }

    /** A relative pronoun is right, too; whom it stands for, the name tells. */
    private void mention(String said) {
        ImmutableList<String> words = attribution.flatMap(Attribution::mention).stream()
                .flatMap(mention -> Lenient.words(mention.text()).stream())
                .collect(ImmutableList.toImmutableList());
        assertThat(words)
                .containsAnyOf(last(said), last(withoutRelative(said)), RELATIVE.trim())
                .hasSizeLessThanOrEqualTo(LONGEST_MENTION);
    }

    private static String last(String words) {
        return Iterables.getLast(Lenient.words(words));
    }

    /** Returns a description without the relative clause that ends it: it may be left out. */
    private static String withoutRelative(String description) {
        int relative = description.indexOf(RELATIVE);
        return relative < 0 ? description : description.substring(0, relative);
    }

    /** A pronoun that stands for nobody in the text has no name but itself. */
    private static String named(Attribution attribution) {
        return Lenient.named(attribution
                .speaker()
                .flatMap(Speaker::name)
                .or(() -> attribution.mention().map(Passage::text))
                .orElse(""));
    }

    /** The role alone, and with the body that it is told apart from: the fact file may have both in one. */
    private ImmutableList<String> roles() {
        String role = speaker.flatMap(Speaker::role).map(Lenient::named).orElse("");
        Optional<String> body = speaker.flatMap(Speaker::affiliation).map(AttributionFacts::lower);
        ImmutableList.Builder<String> roles = ImmutableList.builder();
        roles.add(role);
        body.ifPresent(name -> {
            LINKS.forEach(link -> roles.add(role + " " + link + " " + name));
            OWNERS.forEach(owner -> roles.add(Lenient.named(name) + owner + role));
        });
        return roles.build();
    }

    /** The cue with its particle, and without its last words: what stands behind the verb may count or not. */
    private ImmutableList<String> cues() {
        List<String> words = new ArrayList<>();
        attribution.flatMap(Attribution::cue).ifPresent(cue -> {
            words.addAll(Splitter.on(' ').splitToList(lower(cue.passage().text())));
            cue.particle().ifPresent(particle -> words.add(lower(particle.text())));
        });
        return IntStream.rangeClosed(1, words.size())
                .mapToObj(end -> String.join(" ", words.subList(0, end)))
                .collect(ImmutableList.toImmutableList());
    }

    private static String lower(String text) {
        return Lenient.spaced(text).toLowerCase(Locale.ROOT);
    }
}
