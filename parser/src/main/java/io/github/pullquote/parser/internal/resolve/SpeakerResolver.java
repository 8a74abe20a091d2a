package io.github.pullquote.parser.internal.resolve;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.attribute.QuoteDraft;
import io.github.pullquote.parser.internal.attribute.Speech;
import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.resolve.name.NameEvidence;
import io.github.pullquote.parser.internal.resolve.name.NameFinder;
import io.github.pullquote.parser.internal.resolve.name.NameRun;
import io.github.pullquote.parser.internal.resolve.name.Pronouns;
import io.github.pullquote.parser.internal.resolve.name.SpeakerLexicon;
import io.github.pullquote.parser.internal.resolve.role.Roles;
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
    private final TaggedText words;
    private final List<QuoteDraft> quotes;
    private final Watch watch;
    private final ImmutableList<NameRun> runs;
    private final Participants participants;
    private final Roles roles;
    private final Introductions introductions;
    private final MentionNames mentionNames;
    private final Descriptions descriptions;
    private final Pronouns spokenOf;
    private final PronounResolver pronouns;
    private final MissingSubjects missingSubjects;
    private final Salience salience;
    private final MentionReading reading;
    private final SpeakerList list;
    /** For the first token of a family name the others whom it may mean. */
    private final Map<Integer, ImmutableList<Participant>> namesakes = new HashMap<>();

    private final TurnSpeakers turns;
    private final Narrator narrator;
    private final List<String> authors;

    /** Makes a resolver for the quotes of one article by these authors. */
    public SpeakerResolver(Speech speech, SpeakerLexicon lexicon, List<String> authors, Watch watch) {
        this.words = speech.words();
        this.quotes = speech.quotes();
        this.watch = watch;
        NameFinder nameFinder = new NameFinder(words, lexicon);
        this.runs = nameFinder.find(watch);
        this.participants = new Participants(lexicon.names(), NameEvidence.of(words, runs));
        this.roles = new Roles(words, lexicon);
        this.introductions = new Introductions(words, lexicon, roles, participants);
        this.mentionNames = new MentionNames(words, lexicon.names(), nameFinder);
        this.salience = new Salience(words);
        this.descriptions = new Descriptions(words, lexicon, roles, participants, salience);
        this.spokenOf = lexicon.pronouns();
        this.pronouns = new PronounResolver(words, lexicon.pronouns(), salience);
        this.missingSubjects = new MissingSubjects(words, salience);
        this.reading = new MentionReading(words, runs, participants, descriptions, salience);
        this.narrator = new Narrator(words, lexicon.links(), participants);
        this.authors = authors;
        this.list = new SpeakerList(words, participants, watch);
        Interviewee interviewee = new Interviewee(words, nameFinder, lexicon.names(), participants, authors, watch);
        this.turns =
                new TurnSpeakers(words, lexicon.names(), participants, mentionNames, interviewee, authors, list, watch);
    }

    /** Returns the speakers, and for each quote the one who speaks. */
    public Resolved resolve(List<Part> parts) {
        introductions.read(runs, watch);
        turns.read(parts, runs);
        narrator.find(runs, authors).ifPresent(pronouns::narratedBy);
        List<Optional<Meant>> speakers = resolveQuotes();
        resolveNested(speakers);
        return list.resolved(speakers, alternatives());
    }

    /** Mentions are resolved in the order of the text, which need not be that of the quotes. */
    private List<Optional<Meant>> resolveQuotes() {
        List<Optional<Meant>> speakers = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < quotes.size(); i++) {
            speakers.add(turns.of(quotes.get(i)).map(Meant::certainly));
            if (quotes.get(i).place().isPresent() && !turns.isTurn(quotes.get(i))) {
                order.add(i);
            }
        }
        order.sort(Comparator.comparingInt(i -> quotes.get(i).place().orElseThrow()));
        for (int i : order) {
            watch.step();
            QuotedWords quoted = QuotedWords.of(quotes.get(i), words, spokenOf);
            if (quotes.get(i).mention().isPresent()) {
                Meant meant = resolve(mention(i), quoted);
                list.speaks(meant.participant(), mention(i));
                speakers.set(i, Optional.of(meant));
            } else {
                speakers.set(i, resolve(quotes.get(i).place().orElseThrow(), quoted));
            }
        }
        return speakers;
    }

    private Optional<Meant> resolve(int verb, QuotedWords quoted) {
        reading.upTo(verb, watch);
        Optional<Meant> meant = missingSubjects.meant(verb, quoted);
        meant.map(Meant::participant).ifPresent(participant -> {
            salience.speaks(verb, participant);
            list.speaks(participant);
        });
        return meant;
    }

    private NounPhrase mention(int quote) {
        return quotes.get(quote).mention().orElseThrow();
    }

    private Meant resolve(NounPhrase mention, QuotedWords quoted) {
        reading.upTo(mention.first(), watch);
        Meant meant = meant(mention, quoted);
        salience.speaks(mention.first(), meant.participant());
        return meant;
    }

    private Meant meant(NounPhrase mention, QuotedWords quoted) {
        return pronouns.personal(mention, quoted)
                .or(() -> relative(mention, quoted))
                .or(() -> ofTurn(mention).map(Meant::certainly))
                .or(() -> mentionNames.of(mention).map(this::meet))
                .or(() -> pronouns.unexplained(mention))
                .orElseGet(() -> descriptions.meant(mention));
    }

    private Optional<Meant> relative(NounPhrase mention, QuotedWords quoted) {
        return pronouns.isRelative(mention)
                ? pronouns.antecedent(mention)
                        .map(phrase -> meant(phrase, quoted))
                        .or(() -> pronouns.unexplained(mention))
                : Optional.empty();
    }

    private Optional<Participant> ofTurn(NounPhrase mention) {
        return pronouns.isNarrator(mention) ? turns.inBlock(words.blockOf(mention.first())) : Optional.empty();
    }

    private Meant meet(NameRun run) {
        Participant participant = participants.meet(run);
        participant.learn(roles.beside(run));
        ImmutableList<Participant> rivals =
                participants.rivals(run, participant, words.backBySentences(run.first(), Measures.RIVAL_SENTENCES));
        if (!rivals.isEmpty()) {
            namesakes.put(run.first(), rivals);
        }
        boolean full = participant.parts().size() > 1 || run.title().isPresent();
        return full ? Meant.certainly(participant) : Meant.likely(participant);
    }

    /** "I" inside a quote is the one who says the quote. */
    private void resolveNested(List<Optional<Meant>> speakers) {
        for (int i = 0; i < speakers.size(); i++) {
            watch.step();
            QuoteDraft draft = quotes.get(i);
            if (draft.nestedIn().isPresent()
                    && draft.mention().filter(pronouns::isNarrator).isPresent()) {
                Optional<Meant> outer = speakers.get(draft.nestedIn().getAsInt());
                if (outer.isPresent()) {
                    list.speaks(outer.get().participant(), mention(i));
                    speakers.set(i, outer);
                }
            }
        }
    }

    private List<ImmutableList<Participant>> alternatives() {
        return quotes.stream()
                .map(quote -> quote.mention().map(this::alternatives).orElse(ImmutableList.of()))
                .toList();
    }

    private ImmutableList<Participant> alternatives(NounPhrase mention) {
        ImmutableList<Participant> others = pronouns.alternatives(mention);
        return others.isEmpty() ? namesakes.getOrDefault(mention.first(), ImmutableList.of()) : others;
    }
}
