package io.github.pullquote.parser.internal.attribute.clause;

import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.NounPhrases;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.WordUse;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the subject in or behind the field before a verb that stands second, by the kind of its clause. */
final class FieldSubjects {
    private final TaggedText words;
    private final NounPhrases phrases;
    private final Nominative nominative;
    private final Predicate<NounPhrase> canSpeak;

    FieldSubjects(TaggedText words, NounPhrases phrases, Nominative nominative, Predicate<NounPhrase> canSpeak) {
        this.words = words;
        this.phrases = phrases;
        this.nominative = nominative;
        this.canSpeak = canSpeak;
    }

    /** Returns the one who speaks in {@code „...“, so der Sprecher und erklärte}: the speaker without a verb before "and". */
    Optional<NounPhrase> lead(Field field, int end) {
        for (int i = field.limit(); i < field.first(); i++) {
            if (words.is(i, WordUse.SPEAKER_LEAD)) {
                return phrases.after(i + 1, end);
            }
        }
        return nominative.at(
                new Field(field.limit(), field.first() - 1, field.limit()).opener(words), field.first() - 1);
    }

    /** Returns the subject where a comma stands before the verb: {@code Poth, Leiter des Amts, sagte} has its subject before, {@code Als er ging, sagte Poth} behind. */
    Optional<NounPhrase> behindComma(Field field, int end) {
        Optional<NounPhrase> behind = nominative.behind(field.verb(), end).map(this::withName);
        int opener = new Field(field.limit(), field.verb(), field.limit()).opener(words);
        int first = words.tag(opener) == Tag.ADVERB ? opener + 1 : opener;
        Optional<NounPhrase> opening = nominative.at(first, field.verb());
        boolean apposed = opening.filter(canSpeak).isPresent()
                && !holdsVerb(opening.get().end(), field.verb())
                && isParted(opening.get().end());
        return apposed ? opening : behind.or(() -> opening);
    }

    private boolean isParted(int i) {
        return words.tag(i) == Tag.COMMA
                || words.token(i).is('(')
                || words.tag(i) == Tag.PREPOSITION
                || words.tag(i) == Tag.CONJUNCTION && words.isSpeakerNoun(i + 1)
                || words.is(i, WordUse.GENITIVE_ARTICLE);
    }

    /** A verb before the first comma makes the words a clause rather than a name with its description. */
    private boolean holdsVerb(int first, int end) {
        for (int i = first; i < end && words.tag(i) != Tag.COMMA; i++) {
            if (words.tag(i).isVerbal()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the subject of a subordinate clause: {@code wie die Polizei am Montag mitteilte}, {@code Poth, der sagte}. */
    Optional<NounPhrase> ofSubordinate(Field field) {
        int opener = field.opener(words);
        Optional<NounPhrase> inside = nominative.within(opener + 1, field.verb());
        if (words.tag(opener) != Tag.RELATIVE || words.is(opener, WordUse.OBLIQUE)) {
            return inside;
        }
        boolean object = inside.filter(phrase -> phrase.first() == opener + 1)
                .filter(canSpeak)
                .isPresent();
        return object ? inside : Optional.of(new NounPhrase(opener, opener + 1));
    }

    /** Returns the subject of a main clause: before its verb, or behind it when something else stands first. */
    Optional<NounPhrase> ofMain(Field field, int end) {
        int first = field.opener(words);
        while (first < field.verb() && words.tag(first) == Tag.ADVERB) {
            first++;
        }
        Optional<NounPhrase> before = nominative.at(first, field.verb());
        Optional<NounPhrase> behind = nominative.behind(field.verb(), end).map(this::withName);
        boolean object = behind.filter(phrase -> phrase.first() == field.verb() + 1)
                .filter(phrase -> words.is(phrase.first(), WordUse.NOMINATIVE))
                .isPresent();
        if (before.filter(canSpeak).isPresent() && !isNeuter(before.get()) && !object) {
            return before.map(this::withName);
        }
        if (behind.isEmpty() && before.isEmpty()) {
            return particleName(first, field.verb());
        }
        return object
                        || behind.isPresent()
                                && (before.isEmpty() || isNeuter(before.get()) || canSpeak.test(behind.get()))
                ? behind
                : before;
    }

    /** {@code Von der Aue sagte}: a name whose particle looks like a preposition where a sentence begins. */
    private Optional<NounPhrase> particleName(int first, int verb) {
        int name = first + 1;
        while (name < verb && words.tag(name) == Tag.DETERMINER) {
            name++;
        }
        boolean names = name < verb && words.tag(name) == Tag.NAME && words.tag(verb - 1) == Tag.NAME;
        return names
                        && words.tag(first) == Tag.PREPOSITION
                        && words.token(first).isCapitalised()
                ? Optional.of(new NounPhrase(first, verb))
                : Optional.empty();
    }

    /** Returns whether the phrase is "it" or "that". */
    boolean isNeuter(NounPhrase phrase) {
        return phrase.end() == phrase.first() + 1 && words.is(phrase.first(), WordUse.NEUTER_PRONOUN);
    }

    /** Returns the name behind a phrase that describes somebody, or the phrase. */
    NounPhrase withName(NounPhrase phrase) {
        return phrases.appositionOr(
                phrase, words.sentence(words.sentenceOf(phrase.first())).end());
    }
}
