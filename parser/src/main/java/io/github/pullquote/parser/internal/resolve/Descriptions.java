package io.github.pullquote.parser.internal.resolve;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.SpeakerKind;
import io.github.pullquote.core.internal.WhiteSpace;
import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.NounPhrases;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.lexicon.Trait;
import io.github.pullquote.parser.internal.resolve.name.Gender;
import io.github.pullquote.parser.internal.resolve.name.SpeakerLexicon;
import io.github.pullquote.parser.internal.resolve.role.Roles;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Mentions without a name: "the senator" is somebody met before under that role, "the zoo" a body whose name ends so,
 * "the spokeswoman" one described before; else somebody or something new.
 */
final class Descriptions {
    private final TaggedText words;
    private final SpeakerLexicon lexicon;
    private final NounPhrases phrases;
    private final MentionKinds kinds;
    private final Roles roles;
    private final Participants participants;
    private final Salience salience;
    /** A mention is read once, however many quotes it speaks. */
    private final Map<NounPhrase, Participant> byMention = new HashMap<>();

    private final Map<String, Participant> byText = new HashMap<>();
    private final Map<String, Participant> byHead = new HashMap<>();

    Descriptions(TaggedText words, SpeakerLexicon lexicon, Roles roles, Participants participants, Salience salience) {
        this.words = words;
        this.lexicon = lexicon;
        this.phrases = new NounPhrases(words);
        this.kinds = new MentionKinds(words, lexicon);
        this.roles = roles;
        this.participants = participants;
        this.salience = salience;
    }

    /**
     * Returns the participant of a described mention. One who is known under that noun, or brought in by "a", is certain;
     * the one who spoke last is only likely to be meant, and so is somebody new behind "the".
     */
    Meant meant(NounPhrase mention) {
        int headToken = kinds.head(mention);
        String head = words.lower(headToken);
        boolean definite = isDefinite(mention)
                && (words.tag(headToken) == Tag.NOUN || lexicon.nouns().isRole(head));
        if (!definite) {
            return Meant.certainly(described(mention, head));
        }
        if (kinds.isSeveral(mention)) {
            return Meant.likely(described(mention, head));
        }
        Optional<Participant> aged = isAge(headToken) ? aged(mention) : Optional.empty();
        if (aged.isPresent()) {
            return Meant.likely(aged.get());
        }
        Optional<Participant> known = known(mention, head);
        Optional<Participant> lastHeard =
                known.isPresent() ? Optional.empty() : lastHeard(mention, head).or(() -> alsoCalled(mention, head));
        // What somebody is called tells the role of one whose name came without it.
        known.or(() -> lastHeard)
                .filter(Participant::isPerson)
                .ifPresent(person -> person.learn(roles.inside(mention)));
        return known.map(Meant::certainly)
                .or(() -> lastHeard.map(Meant::likely))
                .orElseGet(() -> Meant.likely(described(mention, head)));
    }

    /** {@code die 61-Jährige}: an age that stands for somebody. */
    private boolean isAge(int head) {
        String word = words.token(head).text();
        return Character.isDigit(word.charAt(0)) && word.indexOf('-') > 0;
    }

    /** Whoever of that gender a reader has in mind. */
    private Optional<Participant> aged(NounPhrase mention) {
        return salience.persons(mention.first(), kinds.gender(mention), QuotedWords.NONE).stream()
                .filter(Participant::isPerson)
                .findFirst();
    }

    /**
     * {@code the expert}, {@code the company}: a noun that stands beside no name means the person who spoke last, if it may
     * be said of anybody, or the body that the article is about.
     */
    private Optional<Participant> lastHeard(NounPhrase mention, String head) {
        if (holdsOther(mention)) {
            return Optional.empty();
        }
        Optional<Participant> body =
                lexicon.nouns().isBody(head) && !holdsName(mention) ? participants.mainBody() : Optional.empty();
        boolean anybody = (lexicon.nouns().isPerson(head) || isFromThere(mention, head))
                && !lexicon.nouns().isUnnamed(head)
                && !lexicon.names().isOffice(head);
        return body.isPresent() || !anybody
                ? body
                : salience.last(participant -> mayBeCalled(participant, gender(mention, head)));
    }

    /** Spanish {@code el también presidente del club}: one more office of somebody who was heard before. */
    private Optional<Participant> alsoCalled(NounPhrase mention, String head) {
        return words.tag(mention.first() + 1) == Tag.ADVERB && words.grammar().has(Trait.HEAD_FIRST)
                ? salience.last(participant -> mayBeCalled(participant, gender(mention, head)))
                : Optional.empty();
    }

    /** Spanish {@code el uruguayo}: nothing but where somebody is from. */
    private boolean isFromThere(NounPhrase mention, String head) {
        return mention.end() - mention.first() == 2 && lexicon.names().isDemonym(head);
    }

    /** {@code the mother of Ann Poe}, {@code the council's clerk}: somebody else. */
    private boolean holdsOther(NounPhrase mention) {
        for (int i = mention.first() + 1; i < mention.end(); i++) {
            boolean other = words.tag(i) == Tag.NAME
                            && !lexicon.names().isNoPerson(words.token(i).text())
                    || words.tag(i) == Tag.GENITIVE
                    || words.tag(i) == Tag.POSSESSIVE
                    || words.tag(i) == Tag.PREPOSITION;
            if (other) {
                return true;
            }
        }
        return false;
    }

    /** {@code the Danish government}: the name tells which. */
    private boolean holdsName(NounPhrase mention) {
        for (int i = mention.first(); i < mention.end(); i++) {
            if (words.tag(i) == Tag.NAME) {
                return true;
            }
        }
        return false;
    }

    private boolean mayBeCalled(Participant participant, Gender gender) {
        return participant.isSurePerson()
                && participant.hasSpoken()
                && participant.gender().fits(gender);
    }

    /** By its article, or by one that is part of the preposition before: Spanish {@code a juicio del alcalde}. */
    private boolean isDefinite(NounPhrase mention) {
        return lexicon.links().isDefinite(words.lower(mention.first()))
                || lexicon.links().isDefinite(words.lower(mention.first() - 1));
    }

    /** The gender that the noun tells, or the article before it. */
    private Gender gender(NounPhrase mention, String head) {
        return lexicon.nouns()
                .gender(head)
                .orElseGet(() -> lexicon.links()
                        .articleGender(words.lower(mention.first()))
                        .or(lexicon.links().articleGender(words.lower(mention.first() - 1))));
    }

    /** Returns the person or group that a noun describes, when it is a role: "a young man", "the neighbours". */
    Optional<Participant> subject(int noun) {
        String word = words.lower(noun);
        Optional<Gender> gender = lexicon.nouns().gender(word);
        if (gender.isEmpty() && !lexicon.nouns().isPlural(word)) {
            return Optional.empty();
        }
        int sentenceFirst = words.sentence(words.sentenceOf(noun)).first();
        Optional<Participant> subject = phrases.before(noun + 1, sentenceFirst)
                .filter(phrase -> !words.grammar().has(Trait.HEAD_FIRST) || kinds.head(phrase) == noun)
                .map(phrase -> meant(phrase).participant());
        subject.filter(participant -> participant.kind() != SpeakerKind.COLLECTIVE)
                .ifPresent(participant -> gender.ifPresent(participant::learn));
        return subject;
    }

    private Optional<Participant> known(NounPhrase mention, String head) {
        Gender gender = gender(mention, head);
        Predicate<Participant> fits = participant ->
                participant.isPerson() && participant.gender().fits(gender) && isOfTheSame(participant, mention);
        return salience.last(participant -> fits.test(participant) && participant.hasRole(head, lexicon.nouns()))
                .or(() -> participants.onlyOneCalled(head).filter(fits))
                .or(() -> ofClass(head, fits))
                .or(() -> participants.bodyNamed(head).filter(body -> isOf(body, mention, head)))
                .or(() -> Optional.ofNullable(byHead.get(head)));
    }

    /** Spanish {@code el mandatario}: the president who was seen last, or else the only one of the article. */
    private Optional<Participant> ofClass(String head, Predicate<Participant> fits) {
        List<String> roles = lexicon.nouns().rolesCalled(head);
        Predicate<Participant> called =
                participant -> fits.test(participant) && roles.stream().anyMatch(participant::hasRoleWord);
        return roles.isEmpty() ? Optional.empty() : salience.last(called).or(() -> participants.onlyOne(called));
    }

    /** {@code le président du Pré} is not the "président russe": of what, the role says too, if it says anything. */
    private boolean isOfTheSame(Participant participant, NounPhrase mention) {
        if (!words.grammar().has(Trait.HEAD_FIRST) || isPlainlyCalled(participant)) {
            return true;
        }
        for (int i = mention.first() + 1; i < mention.end(); i++) {
            if (words.tag(i) == Tag.NAME
                    && !participant.hasRoleWord(words.lower(i))
                    && !isOf(participant, words.token(i).text())) {
                return false;
            }
        }
        return true;
    }

    /** By one word, and nothing tells of what: "maire". */
    private static boolean isPlainlyCalled(Participant participant) {
        return participant.roleWords().size() < 2 && participant.affiliation().isEmpty();
    }

    private static boolean isOf(Participant participant, String name) {
        return participant.affiliation().filter(body -> body.contains(name)).isPresent();
    }

    /** {@code the state survey} is not the "Orvain Survey": what stands before the noun stands in the name, too. */
    private boolean isOf(Participant body, NounPhrase mention, String head) {
        for (int i = mention.first() + 1; i < mention.end() && !words.lower(i).equals(head); i++) {
            if (words.tag(i) == Tag.NOUN && !body.holds(words.lower(i))) {
                return false;
            }
        }
        return true;
    }

    private Participant described(NounPhrase mention, String head) {
        Participant participant = byMention.computeIfAbsent(
                mention, m -> byText.computeIfAbsent(withoutArticle(m), text -> newParticipant(m)));
        byHead.put(head, participant);
        return participant;
    }

    private String withoutArticle(NounPhrase mention) {
        int first = mention.first();
        boolean article = lexicon.links().isArticle(words.lower(first)) && mention.end() > first + 1;
        return text(article ? first + 1 : first, mention.end()).toLowerCase(Locale.ROOT);
    }

    private Participant newParticipant(NounPhrase mention) {
        ImmutableList<String> name = ImmutableList.of(text(mention.first(), mention.end()));
        Participant participant = new Participant(name, kinds.kind(mention), Gender.UNKNOWN).describedAs(mention);
        if (participant.kind() == SpeakerKind.ANONYMOUS) {
            participant.learn(roles.inside(mention));
        } else if (participant.kind() == SpeakerKind.DOCUMENT) {
            participant.learn(roles.author(mention));
        }
        return participant;
    }

    private String text(int first, int end) {
        return WhiteSpace.onOneLine(words.scan()
                .source()
                .substring(words.token(first).start(), words.token(end - 1).end()));
    }
}
