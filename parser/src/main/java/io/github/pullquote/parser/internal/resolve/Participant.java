package io.github.pullquote.parser.internal.resolve;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.SpeakerKind;
import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.resolve.name.Gender;
import io.github.pullquote.parser.internal.resolve.name.NameRun;
import io.github.pullquote.parser.internal.resolve.name.SpeakerNouns;
import io.github.pullquote.parser.internal.resolve.role.Roles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Somebody or something that is mentioned; becomes a speaker if it says something. Grows with each mention. */
final class Participant {
    private static final Splitter WORDS = Splitter.on(' ');
    private static final int FEW = 2;

    private ImmutableList<String> parts;
    private SpeakerKind kind;
    private Gender gender;
    private boolean genderTold;
    private Optional<String> role = Optional.empty();
    private ImmutableSet<String> roleWords = ImmutableSet.of();
    private Optional<String> affiliation = Optional.empty();
    private boolean sure;
    private boolean narrates;
    private int lastSeen;
    private int timesNamed;
    private Optional<String> generation = Optional.empty();
    // Most are named once or twice.
    private final List<NameRun> runs = new ArrayList<>(FEW);
    private final List<NounPhrase> spokenAs = new ArrayList<>(FEW);
    private Optional<NounPhrase> describedAs = Optional.empty();

    /** Makes a participant with a proper name. */
    Participant(ImmutableList<String> parts, boolean person, Gender gender) {
        this(parts, person ? SpeakerKind.PERSON : SpeakerKind.ORGANISATION, gender);
    }

    /** Makes a participant; {@code parts} is a single description where there is no name, and empty for a pronoun. */
    Participant(ImmutableList<String> parts, SpeakerKind kind, Gender gender) {
        this.parts = parts;
        this.kind = kind;
        this.gender = gender;
    }

    /** Makes the one who tells the story: the author, or "I" where nobody is known to be meant. */
    static Participant narrator(ImmutableList<String> name) {
        Participant narrator = new Participant(name, SpeakerKind.PERSON, Gender.UNKNOWN);
        narrator.narrates = true;
        return narrator;
    }

    /** Whether it is the one who tells the story, whom "he" or "she" never means. */
    boolean isNarrator() {
        return narrates;
    }

    ImmutableList<String> parts() {
        return parts;
    }

    Optional<String> name() {
        String suffix = generation.map(jr -> " " + jr).orElse("");
        return parts.isEmpty() ? Optional.empty() : Optional.of(NameRun.joined(parts) + suffix);
    }

    boolean isPerson() {
        return kind == SpeakerKind.PERSON;
    }

    /** Whether a given name, title or role leaves no doubt that it is a person. */
    boolean isSurePerson() {
        return isPerson() && sure;
    }

    void makeSure() {
        sure = true;
    }

    SpeakerKind kind() {
        return kind;
    }

    /** A name in capitals may look like that of a body until it opens a turn. */
    void makePerson() {
        kind = SpeakerKind.PERSON;
    }

    Gender gender() {
        return gender;
    }

    Optional<String> role() {
        return role;
    }

    Optional<String> affiliation() {
        return affiliation;
    }

    /** The token at which it was last in view; 0 before that. */
    int lastSeen() {
        return lastSeen;
    }

    /** Whether a word, in lower case, stands in the name. */
    boolean holds(String word) {
        return parts.stream().anyMatch(part -> part.toLowerCase(Locale.ROOT).equals(word));
    }

    /** Notes that the name stands in the text once more. */
    void named() {
        timesNamed++;
    }

    /** How often the name, or a short form of it, stands in the text. */
    int timesNamed() {
        return timesNamed;
    }

    ImmutableList<NameRun> runs() {
        return ImmutableList.copyOf(runs);
    }

    /** Notes the phrase by which the participant was brought in without a name. */
    Participant describedAs(NounPhrase phrase) {
        describedAs = Optional.of(phrase);
        return this;
    }

    /** The phrase by which the participant was brought in without a name. */
    Optional<NounPhrase> describedAs() {
        return describedAs;
    }

    /** Whether the participant says something: asked for each candidate of each pronoun. */
    boolean hasSpoken() {
        return !spokenAs.isEmpty();
    }

    /** The mentions under which the participant says something. */
    ImmutableList<NounPhrase> spokenAs() {
        return ImmutableList.copyOf(spokenAs);
    }

    void speaksAs(NounPhrase mention) {
        spokenAs.add(mention);
    }

    void seen(NameRun run) {
        runs.add(run);
        if (run.parts().size() > parts.size()) {
            // A lone family name says nothing of the gender, whatever given name is spelled like it.
            gender = parts.size() == 1 && !genderTold ? Gender.UNKNOWN : gender;
            parts = run.parts();
        }
        generation = generation.or(run::generation);
    }

    void seenAt(int token) {
        lastSeen = Math.max(lastSeen, token);
    }

    /** A pronoun or a given name tells the gender of somebody of whom nothing else tells it. */
    void learn(Gender told) {
        gender = gender.or(told);
    }

    /** A title, or what the sentence says of "her husband", tells the gender whatever the given name does. */
    void tell(Gender told) {
        if (told != Gender.UNKNOWN) {
            gender = told;
            genderTold = true;
        }
    }

    /** The first role and affiliation that the text gives are kept: they come with the introduction. */
    void learn(Roles.Description description) {
        sure |= description.role().isPresent();
        if (role.isEmpty() && description.role().isPresent()) {
            role = description.role();
            roleWords = ImmutableSet.copyOf(WORDS.split(description.role().get().toLowerCase(Locale.ROOT)));
        }
        affiliation = affiliation.or(description::affiliation);
    }

    /** The words of the role, in lower case. */
    ImmutableSet<String> roleWords() {
        return roleWords;
    }

    /** Returns whether a noun is in the role, or the last part of a compound in it: "Trainer" for "Chef-Trainer". */
    boolean hasRole(String noun, SpeakerNouns nouns) {
        return hasRoleWord(noun) || roleWords.stream().anyMatch(word -> nouns.isSameRole(word, noun));
    }

    /** Returns whether a word, in lower case, stands in the role. */
    boolean hasRoleWord(String word) {
        return roleWords.contains(word);
    }
}
