package io.github.pullquote.parser.internal.resolve;

import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.WordUse;
import io.github.pullquote.parser.internal.lexicon.Trait;
import io.github.pullquote.parser.internal.resolve.name.Gender;
import io.github.pullquote.parser.internal.resolve.name.NameRun;
import io.github.pullquote.parser.internal.resolve.name.NameWords;
import io.github.pullquote.parser.internal.resolve.name.Pronouns;
import io.github.pullquote.parser.internal.resolve.name.SpeakerLexicon;
import io.github.pullquote.parser.internal.resolve.name.SpeakerNouns;
import io.github.pullquote.parser.internal.resolve.role.Roles;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads full names first, so that a last name in the first paragraph finds the full one in the second. */
final class Introductions {
    private final TaggedText words;
    private final boolean verbSecond;
    private final Pronouns pronouns;
    private final NameWords nameWords;
    private final SpeakerNouns nouns;
    private final Roles roles;
    private final Participants participants;

    Introductions(TaggedText words, SpeakerLexicon lexicon, Roles roles, Participants participants) {
        this.words = words;
        this.verbSecond = words.grammar().has(Trait.VERB_SECOND);
        this.pronouns = lexicon.pronouns();
        this.nameWords = lexicon.names();
        this.nouns = lexicon.nouns();
        this.roles = roles;
        this.participants = participants;
    }

    /** Meets everybody with a full name or a title, and learns what stands beside all names. */
    void read(List<NameRun> runs, Watch watch) {
        for (NameRun run : runs) {
            watch.step();
            if (run.parts().size() > 1 || run.title().isPresent() || participants.isListedBody(run)) {
                Participant participant = participants.meet(run);
                learn(participant, roles.beside(run));
                participant.named();
                observe(run, participant);
                shortName(run).ifPresent(shortName -> participants.alias(participant, shortName));
            }
        }
        for (NameRun run : runs) {
            watch.step();
            if (run.parts().size() == 1 && run.title().isEmpty() && !participants.isListedBody(run)) {
                Roles.Description description = roles.beside(run);
                Optional<Participant> known = participants.find(run);
                // "striker Poe": a family name alone, of whom the text tells no other.
                Optional<Participant> met =
                        known.isEmpty() && verbSecond && description.role().isPresent()
                                ? Optional.of(participants.meet(run))
                                : known;
                met.ifPresent(participant -> {
                    participant.named();
                    if (participant.isPerson()) {
                        learn(participant, description);
                    }
                });
            }
        }
    }

    /** A role tells the gender too, where the noun has one: "Sprecherin", "actress". */
    private void learn(Participant participant, Roles.Description description) {
        participant.learn(description);
        description
                .role()
                .map(role -> role.substring(role.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))
                .flatMap(nouns::gender)
                .ifPresent(participant::learn);
    }

    /** {@code Orvain Poe, 39,} is a person, {@code Orvain Poe and his sister} a man. */
    private void observe(NameRun run, Participant participant) {
        if (words.tag(run.end()) == Tag.COMMA
                && words.tag(run.end() + 1) == Tag.NUMBER
                && words.tag(run.end() + 2) == Tag.COMMA
                && participant.isPerson()) {
            participant.makeSure();
        }
        ownerBehind(run).ifPresent(possessive -> {
            Gender gender = pronouns.gender(words.lower(possessive));
            if (isWithKin(possessive)) {
                participant.tell(gender);
            } else {
                participant.learn(gender);
            }
        });
    }

    /** {@code Simone Poe came with his sister}: company of his own kin tells more than the given name. */
    private boolean isWithKin(int possessive) {
        return words.is(possessive - 1, WordUse.ACCOMPANIMENT) && nouns.isRelation(words.lower(possessive + 1));
    }

    /** The first "his" or "her" behind a person's name in its sentence, when no other name stands between. */
    private OptionalInt ownerBehind(NameRun run) {
        int end = words.sentence(words.sentenceOf(run.first())).end();
        for (int i = run.end(); i < Math.min(end, run.end() + Measures.MAX_OWNER); i++) {
            if (words.tag(i) == Tag.POSSESSIVE) {
                return OptionalInt.of(i);
            }
            if (words.tag(i) == Tag.TITLE
                    || nameWords.isGivenName(words.token(i).text())) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** {@code Environmental Protection Agency (EPA)}. */
    private Optional<String> shortName(NameRun run) {
        int bracket = run.end();
        boolean named = bracket + 2 < words.size()
                && words.token(bracket).is('(')
                && words.token(bracket + 2).is(')')
                && words.token(bracket + 1).text().chars().allMatch(Character::isUpperCase);
        return named ? Optional.of(words.token(bracket + 1).text()) : Optional.empty();
    }
}
