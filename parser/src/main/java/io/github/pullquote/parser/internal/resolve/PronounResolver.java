package io.github.pullquote.parser.internal.resolve;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.SpeakerKind;
import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.NounPhrases;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.resolve.name.Gender;
import io.github.pullquote.parser.internal.resolve.name.Pronouns;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Says whom a pronoun means: "she" the likeliest woman, "they" the last group, "I" the one who tells the story. */
final class PronounResolver {
    private final TaggedText words;
    private final NounPhrases phrases;
    private final Pronouns pronouns;
    private final Salience salience;
    private final Map<String, Participant> narrators = new HashMap<>();
    private Optional<Participant> storyteller = Optional.empty();
    /** For the token of a pronoun the participants that it may mean as well. */
    private final Map<Integer, ImmutableList<Participant>> others = new HashMap<>();

    PronounResolver(TaggedText words, Pronouns pronouns, Salience salience) {
        this.words = words;
        this.phrases = new NounPhrases(words);
        this.pronouns = pronouns;
        this.salience = salience;
    }

    /** Returns whether the mention is "I". */
    boolean isNarrator(NounPhrase mention) {
        return isSingle(mention) && pronouns.isNarrator(words.lower(mention.first()));
    }

    /** Returns whether the mention is a lone "who". */
    boolean isRelative(NounPhrase mention) {
        return isSingle(mention) && words.tag(mention.first()) == Tag.RELATIVE;
    }

    /** Returns the phrase right before "who": {@code Ann Poe, who said}. */
    Optional<NounPhrase> antecedent(NounPhrase mention) {
        int relative = mention.first();
        int sentenceFirst = words.sentence(words.sentenceOf(relative)).first();
        int end = words.tag(relative - 1) == Tag.COMMA ? relative - 1 : relative;
        return phrases.before(end, sentenceFirst).filter(phrase -> words.tag(phrase.first()) != Tag.RELATIVE);
    }

    /** Returns whom "he", "she" or "they" means; empty for any other mention. */
    Optional<Meant> personal(NounPhrase mention, QuotedWords quoted) {
        String word = word(mention);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        if (pronouns.isPlural(word) || pronouns.isEither(word) && hasPluralVerb(mention.first())) {
            return Optional.of(
                    Meant.perhaps(salience.last(PronounResolver::isGroup).orElseGet(PronounResolver::somebody)));
        }
        Gender gender = pronouns.gender(word);
        return gender == Gender.UNKNOWN ? Optional.empty() : Optional.of(sure(person(mention.first(), gender, quoted)));
    }

    /** The verb right before or behind a pronoun tells whether it stands for several: {@code sagten sie}. */
    private boolean hasPluralVerb(int pronoun) {
        int verb =
                words.tag(pronoun - 1).isVerbal() && words.sameRegion(pronoun - 1, pronoun) ? pronoun - 1 : pronoun + 1;
        return words.tag(verb).isVerbal() && words.grammar().endsLikePluralVerb(words.lower(verb));
    }

    /** A full name that a pronoun finds is the right one; a lone word or a description often is not. */
    private static Meant sure(Participant participant) {
        return participant.isPerson() && participant.parts().size() > 1
                ? Meant.certainly(participant)
                : Meant.perhaps(participant);
    }

    /** The pronoun, which may have two words: {@code ce dernier}; empty for any longer mention. */
    private String word(NounPhrase mention) {
        int length = mention.end() - mention.first();
        String first = words.lower(mention.first());
        return length == 1 ? first : length == 2 ? first + " " + words.lower(mention.first() + 1) : "";
    }

    private static boolean isSingle(NounPhrase mention) {
        return mention.end() - mention.first() == 1;
    }

    private static boolean isGroup(Participant participant) {
        return !participant.isPerson() && participant.kind() != SpeakerKind.ANONYMOUS;
    }

    private Participant person(int token, Gender gender, QuotedWords quoted) {
        ImmutableList<Participant> persons = salience.persons(token, gender, quoted);
        if (persons.isEmpty()) {
            return new Participant(ImmutableList.of(), SpeakerKind.PERSON, gender);
        }
        persons.get(0).learn(gender);
        others.put(token, persons.subList(1, persons.size()));
        return persons.get(0);
    }

    /** Returns whom a pronoun stands for that nothing in the text explains; empty when the mention is no pronoun. */
    Optional<Meant> unexplained(NounPhrase mention) {
        Tag tag = words.tag(mention.first());
        if (tag != Tag.PRONOUN && tag != Tag.RELATIVE) {
            return Optional.empty();
        }
        boolean narrator = pronouns.isNarrator(words.lower(mention.first()));
        return Optional.of(narrator ? narrator(words.token(mention.first()).text()) : Meant.perhaps(somebody()));
    }

    /** Says who "I" is outside of quotes. */
    void narratedBy(Participant participant) {
        storyteller = Optional.of(participant);
    }

    private Meant narrator(String word) {
        return storyteller.map(Meant::likely).orElseGet(() -> Meant.perhaps(nameless(word)));
    }

    private Participant nameless(String word) {
        return narrators.computeIfAbsent(
                word.toUpperCase(Locale.ROOT), name -> Participant.narrator(ImmutableList.of(name)));
    }

    private static Participant somebody() {
        return new Participant(ImmutableList.of(), SpeakerKind.COLLECTIVE, Gender.UNKNOWN);
    }

    /** Returns the other persons whom the pronoun at the beginning of a mention may mean, likeliest first. */
    ImmutableList<Participant> alternatives(NounPhrase mention) {
        return others.getOrDefault(mention.first(), ImmutableList.of());
    }
}
