package io.github.pullquote.parser.internal.resolve;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.SpeakerKind;
import io.github.pullquote.parser.internal.attribute.QuoteDraft;
import io.github.pullquote.parser.internal.attribute.Speech;
import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.NounPhrases;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.Words;
import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.structure.part.Part;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Resolves the mentions of an article's quotes, from the first to the last. Made for one article; not thread-safe. */
public final class SpeakerResolver {
    private static final ImmutableSet<String> FEMALE = ImmutableSet.of("she", "her", "elle");
    private static final ImmutableSet<String> MALE = ImmutableSet.of("he", "him", "his", "er", "il");
    private static final ImmutableSet<String> PLURAL = ImmutableSet.of("they", "we", "their", "our");

    private final Words words;
    private final Table givenNames;
    private final NameFinder nameFinder;
    private final Participants participants;
    private final Roles roles;
    private final Descriptions descriptions;
    private final Salience salience;
    private final ImmutableList<NameRun> runs;
    private final Map<Integer, Participant> turns = new HashMap<>();
    /** For the token of a pronoun the participants that it may mean as well. */
    private final Map<Integer, ImmutableList<Participant>> others = new HashMap<>();

    private int nextRun;
    private int seen;

    /** Makes a resolver for the words of one article. */
    public SpeakerResolver(Words words, Lexicon lexicon, Lexicons lexicons, RoleNouns roleNouns) {
        this.words = words;
        this.givenNames = lexicon.table("given-names");
        this.nameFinder = new NameFinder(lexicon, lexicons.any());
        this.participants = new Participants(lexicon);
        this.roles = new Roles(words, lexicon, roleNouns);
        this.salience = new Salience(words);
        this.descriptions = new Descriptions(words, lexicon, roleNouns, roles, participants, salience);
        this.runs = nameFinder.find(words);
    }

    /** Returns the speakers, and for each quote the one who speaks. */
    public Resolved resolve(Speech speech, Iterable<Part> parts, Watch watch) {
        introduce();
        SpeakerList list = new SpeakerList(words);
        resolveTurns(parts, list);
        List<Optional<Participant>> speakers = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < speech.quotes().size(); i++) {
            speakers.add(Optional.empty());
            if (speech.quotes().get(i).mention().isPresent()) {
                order.add(i);
            }
        }
        order.sort(Comparator.comparingInt(i -> mention(speech, i).first()));
        for (int i : order) {
            watch.step();
            Participant participant = resolve(mention(speech, i));
            list.speaks(participant, mention(speech, i));
            speakers.set(i, Optional.of(participant));
        }
        resolveNested(speech, speakers, list);
        return list.resolved(speakers, alternatives(speech));
    }

    private List<ImmutableList<Participant>> alternatives(Speech speech) {
        return speech.quotes().stream()
                .map(quote -> quote.mention()
                        .map(mention -> others.getOrDefault(mention.first(), ImmutableList.of()))
                        .orElse(ImmutableList.of()))
                .toList();
    }

    /** "I" inside a quote is the one who says the quote. */
    private void resolveNested(Speech speech, List<Optional<Participant>> speakers, SpeakerList list) {
        for (int i = 0; i < speakers.size(); i++) {
            QuoteDraft draft = speech.quotes().get(i);
            boolean self = draft.mention()
                    .filter(m -> "i".equals(words.lower(m.first())))
                    .isPresent();
            if (self && draft.nestedIn().isPresent()) {
                Optional<Participant> outer = speakers.get(draft.nestedIn().getAsInt());
                if (outer.isPresent()) {
                    list.speaks(outer.get(), draft.mention().orElseThrow());
                    speakers.set(i, outer);
                }
            }
        }
    }

    /** The label of a turn names the one who speaks in all of its blocks. */
    private void resolveTurns(Iterable<Part> parts, SpeakerList list) {
        for (Part part : parts) {
            part.label().ifPresent(label -> {
                int first = words.firstAt(label.start());
                NounPhrase mention = new NounPhrase(first, Math.max(first + 1, words.firstAt(label.end())));
                runEndingAt(mention, mention.end())
                        .filter(run -> run.name().length() > 1)
                        .map(participants::meetSpeaker)
                        .ifPresent(participant -> {
                            list.turn(label, participant, mention);
                            for (int block = part.first(); block <= part.last(); block++) {
                                turns.put(block, participant);
                            }
                        });
            });
        }
    }

    private static NounPhrase mention(Speech speech, int quote) {
        QuoteDraft draft = speech.quotes().get(quote);
        return draft.mention().orElseThrow();
    }

    /** Reads full names first, so that a last name in the first paragraph finds the full one in the second. */
    private void introduce() {
        for (NameRun run : runs) {
            if (run.parts().size() > 1) {
                Participant participant = participants.meet(run);
                participant.learn(roles.beside(run));
                shortName(run).ifPresent(shortName -> participants.alias(participant, shortName));
            }
        }
        for (NameRun run : runs) {
            if (run.parts().size() == 1) {
                participants.find(run).filter(Participant::isPerson).ifPresent(participant -> participant.learn(roles.beside(run)));
            }
        }
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

    private Participant resolve(NounPhrase mention) {
        seeNames(mention.first());
        Participant participant = participant(mention);
        salience.speaks(mention.first(), participant);
        return participant;
    }

    private Participant participant(NounPhrase mention) {
        String first = words.lower(mention.first());
        boolean single = mention.end() - mention.first() == 1;
        if (single && (FEMALE.contains(first) || MALE.contains(first))) {
            return pronoun(mention.first(), FEMALE.contains(first) ? Gender.FEMALE : Gender.MALE);
        }
        if (single && words.tag(mention.first()) == Tag.RELATIVE) {
            return antecedent(mention.first()).map(this::participant).orElseGet(() -> descriptions.pronoun(mention));
        }
        if (single && PLURAL.contains(first)) {
            return salience.last(SpeakerResolver::isGroup).orElseGet(() -> descriptions.pronoun(mention));
        }
        Participant speaking = turns.get(words.blockOf(mention.first()));
        if (single && "i".equals(first) && speaking != null) {
            return speaking;
        }
        return named(mention).or(() -> apposed(mention)).orElseGet(() -> descriptions.participant(mention));
    }

    /** {@code Ann Poe, who said}: the phrase right before. */
    private Optional<NounPhrase> antecedent(int relative) {
        int sentenceFirst = words.sentence(words.sentenceOf(relative)).first();
        int end = words.tag(relative - 1) == Tag.COMMA ? relative - 1 : relative;
        return new NounPhrases(words)
                .before(end, sentenceFirst)
                .filter(phrase -> words.tag(phrase.first()) != Tag.RELATIVE);
    }

    private static boolean isGroup(Participant participant) {
        return !participant.isPerson() && participant.kind() != SpeakerKind.ANONYMOUS;
    }

    private Participant pronoun(int token, Gender gender) {
        ImmutableList<Participant> persons = salience.persons(token, gender);
        if (persons.isEmpty()) {
            return new Participant(ImmutableList.of(), SpeakerKind.PERSON, gender);
        }
        persons.get(0).learn(gender);
        others.put(token, persons.subList(1, persons.size()));
        return persons.get(0);
    }

    private void seeSubject(int noun) {
        descriptions.subject(noun).ifPresent(participant -> salience.subject(noun, participant));
    }

    /** Sees the names and the described subjects ("the neighbours met") up to a token. */
    private void seeNames(int before) {
        for (; seen < before; seen++) {
            if (words.regionOf(seen) < 0) {
                while (nextRun < runs.size() && runs.get(nextRun).first() < seen) {
                    nextRun++;
                }
                if (nextRun < runs.size() && runs.get(nextRun).first() == seen) {
                    NameRun run = runs.get(nextRun);
                    participants.find(run).ifPresent(participant -> salience.name(run, participant));
                } else if (words.isSpeakerNoun(seen) && words.tag(seen + 1).isVerbal()) {
                    seeSubject(seen);
                }
            }
        }
    }

    /** {@code one of the councillors, Hanne Ruud,}: the name in apposition. */
    private Optional<Participant> apposed(NounPhrase mention) {
        int comma = mention.end();
        boolean apart =
                words.tag(comma) == Tag.COMMA && comma + 1 < words.size() && words.sameRegion(comma, mention.first());
        return apart
                ? nameFinder
                        .at(
                                words,
                                comma + 1,
                                words.sentence(words.sentenceOf(comma)).end())
                        .filter(run -> run.parts().size() > 1 && hasGivenName(run))
                        .filter(run -> words.tag(run.end()) == Tag.COMMA || words.tag(run.end()) == Tag.SIGN)
                        .map(this::meet)
                : Optional.empty();
    }

    /** A phrase stands for the person's name at its head ("Ann Poe of EMC Research"), or the name at its end. */
    private Optional<Participant> named(NounPhrase mention) {
        int headEnd = headEnd(mention);
        if (joinsNames(mention)) {
            return Optional.empty();
        }
        Optional<NameRun> head = runEndingAt(mention, headEnd);
        Optional<NameRun> last = headEnd == mention.end() ? head : runEndingAt(mention, mention.end());
        return head.filter(this::hasGivenName)
                .or(() -> last.filter(this::hasGivenName))
                .or(() -> head.filter(run -> run.title().isPresent() || headEnd == mention.end()))
                .map(this::meet);
    }

    /** {@code Ann Poe and Ben Rask}: both of them, not one. */
    private boolean joinsNames(NounPhrase mention) {
        for (int i = mention.first() + 1; i + 1 < headEnd(mention); i++) {
            if (words.tag(i) == Tag.CONJUNCTION
                    && words.tag(i - 1) == Tag.NAME
                    && words.tag(i + 1).isNominal()) {
                return true;
            }
        }
        return false;
    }

    private boolean hasGivenName(NameRun run) {
        return givenNames.contains(run.parts().get(0));
    }

    private int headEnd(NounPhrase mention) {
        int end = mention.first();
        while (end < mention.end() && words.tag(end) != Tag.PREPOSITION) {
            end++;
        }
        return end;
    }

    private Optional<NameRun> runEndingAt(NounPhrase mention, int end) {
        int first = end;
        while (first > mention.first() && isNamePart(first - 1)) {
            first--;
        }
        while (first < end && words.tag(first) != Tag.NAME && words.tag(first) != Tag.TITLE) {
            first++;
        }
        return first == end || words.tag(end - 1) != Tag.NAME ? Optional.empty() : nameFinder.at(words, first, end);
    }

    private boolean isNamePart(int i) {
        boolean particle = nameFinder.isParticle(words.token(i).text());
        boolean linked = words.tag(i + 1) == Tag.NAME || nameFinder.isParticle(words.lower(i + 1));
        return words.tag(i) == Tag.NAME || words.tag(i) == Tag.TITLE || particle && linked;
    }

    private Participant meet(NameRun run) {
        Participant participant = participants.meet(run);
        participant.learn(roles.beside(run));
        return participant;
    }
}
