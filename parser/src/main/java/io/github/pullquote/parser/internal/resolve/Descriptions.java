package io.github.pullquote.parser.internal.resolve;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.SpeakerKind;
import io.github.pullquote.core.WhiteSpace;
import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.NounPhrases;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.Words;
import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.lexicon.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Mentions without a name: "the senator" is somebody met before under that role, "the zoo" a body whose name ends so,
 * "the spokeswoman" one described before; else somebody or something new.
 */
final class Descriptions {
    private static final ImmutableSet<String> ARTICLES = ImmutableSet.of("the", "a", "an");

    private final Words words;
    private final Lexicon lexicon;
    private final RoleNouns roleNouns;
    private final Roles roles;
    private final Participants participants;
    private final Salience salience;
    private final NounPhrases phrases;
    private final Map<String, Participant> byText = new HashMap<>();
    private final Map<String, Participant> byHead = new HashMap<>();

    Descriptions(Words words, Lexicon lexicon, RoleNouns roleNouns, Roles roles, Participants participants, Salience salience) {
        this.words = words;
        this.phrases = new NounPhrases(words);
        this.lexicon = lexicon;
        this.roleNouns = roleNouns;
        this.roles = roles;
        this.participants = participants;
        this.salience = salience;
    }

    /** Returns the participant of a pronoun that stands for nobody named; "I" is the writer or the one who tells the story. */
    Participant pronoun(NounPhrase mention) {
        boolean narrator = "i".equals(words.lower(mention.first()));
        return narrator
                ? byText.computeIfAbsent(
                        "I", key -> new Participant(ImmutableList.of("I"), SpeakerKind.PERSON, Gender.UNKNOWN))
                : new Participant(ImmutableList.of(), SpeakerKind.COLLECTIVE, Gender.UNKNOWN);
    }

    /** Returns the participant of a described mention. */
    Participant participant(NounPhrase mention) {
        Tag tag = words.tag(mention.first());
        if (tag == Tag.PRONOUN || tag == Tag.RELATIVE) {
            return pronoun(mention);
        }
        int headToken = head(mention);
        String head = words.lower(headToken);
        boolean definite = "the".equals(words.lower(mention.first())) && words.tag(headToken) == Tag.NOUN;
        Optional<Participant> known = definite ? known(head) : Optional.empty();
        return known.orElseGet(() -> described(mention, head));
    }

    /** Returns the person or group that a noun describes, when it is a role: "a young man", "the neighbours". */
    Optional<Participant> subject(int noun) {
        String word = words.lower(noun);
        boolean group = roleNouns.isPlural(word);
        Optional<Gender> gender = roleNouns.gender(word);
        if (!group && gender.isEmpty()) {
            return Optional.empty();
        }
        int first = words.sentence(words.sentenceOf(noun)).first();
        return phrases.before(noun + 1, first).map(phrase -> {
            Participant participant = participant(phrase);
            gender.ifPresent(participant::learn);
            return participant;
        });
    }

    private Optional<Participant> known(String head) {
        Optional<Participant> byRole = salience.last(participant -> participant.isPerson()
                && participant.role().map(role -> hasWord(role, head)).orElse(false));
        return byRole.or(() -> participants.bodyNamed(head)).or(() -> Optional.ofNullable(byHead.get(head)));
    }

    private static boolean hasWord(String role, String head) {
        return (" " + role.toLowerCase(Locale.ROOT) + " ").contains(" " + head + " ");
    }

    private Participant described(NounPhrase mention, String head) {
        int first = mention.first();
        boolean article = ARTICLES.contains(words.lower(first)) && mention.end() > first + 1;
        String key = text(article ? first + 1 : first, mention.end()).toLowerCase(Locale.ROOT);
        Participant participant = byText.computeIfAbsent(key, k -> newParticipant(mention));
        byHead.put(head, participant);
        return participant;
    }

    private Participant newParticipant(NounPhrase mention) {
        ImmutableList<String> name = ImmutableList.of(text(mention.first(), mention.end()));
        Participant participant = new Participant(name, kind(mention), Gender.UNKNOWN);
        if (participant.kind() == SpeakerKind.ANONYMOUS) {
            participant.learn(roles.inside(mention));
        }
        return participant;
    }

    private String text(int first, int end) {
        return WhiteSpace.onOneLine(words.scan()
                .source()
                .substring(words.token(first).start(), words.token(end - 1).end()));
    }

    /** The head is the last noun before a preposition. */
    private int head(NounPhrase phrase) {
        int head = phrase.first();
        for (int i = phrase.first(); i < phrase.end() && words.tag(i) != Tag.PREPOSITION; i++) {
            if (words.tag(i).isHead()) {
                head = i;
            }
        }
        return head;
    }

    private SpeakerKind kind(NounPhrase mention) {
        int headToken = head(mention);
        String head = words.lower(headToken);
        if (joins(mention.first(), headToken)) {
            return SpeakerKind.COLLECTIVE;
        }
        if (isListed("document-nouns", head)) {
            return SpeakerKind.DOCUMENT;
        }
        if (roleNouns.contains(head)) {
            return SpeakerKind.ANONYMOUS;
        }
        if (isListed("organisation-nouns", head) || words.tag(headToken) == Tag.NAME) {
            return SpeakerKind.ORGANISATION;
        }
        boolean plural =
                lexicon.table("collective-nouns").contains(head) || head.endsWith("s") || "people".equals(head);
        return plural ? SpeakerKind.COLLECTIVE : SpeakerKind.ANONYMOUS;
    }

    /** {@code Ann Poe and her brother}: more than one. */
    private boolean joins(int first, int head) {
        for (int i = first + 1; i < head; i++) {
            if (words.tag(i) == Tag.CONJUNCTION && words.tag(i - 1).isHead()) {
                return true;
            }
        }
        return false;
    }

    private boolean isListed(String list, String noun) {
        Table table = lexicon.table(list);
        return table.contains(noun) || noun.endsWith("s") && table.contains(noun.substring(0, noun.length() - 1));
    }
}
