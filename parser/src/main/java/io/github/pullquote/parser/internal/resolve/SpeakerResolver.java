package io.github.pullquote.parser.internal.resolve;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.SpeakerKind;
import io.github.pullquote.core.WhiteSpace;
import io.github.pullquote.parser.internal.attribute.QuoteDraft;
import io.github.pullquote.parser.internal.attribute.Speech;
import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.Words;
import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.lexicon.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Resolves the mentions of an article's quotes, from the first to the last. Made for one article; not thread-safe. */
public final class SpeakerResolver {
    private static final ImmutableSet<String> FEMALE = ImmutableSet.of("she", "her");
    private static final ImmutableSet<String> MALE = ImmutableSet.of("he", "him");
    private static final ImmutableSet<String> PLURAL = ImmutableSet.of("they", "we");

    private final Words words;
    private final Lexicon lexicon;
    private final Table particles;
    private final NameFinder nameFinder;
    private final Cast cast;
    private final Roles roles;
    private final ImmutableList<NameRun> runs;
    private final List<Sighting> sightings = new ArrayList<>();
    private final Map<String, Figure> described = new HashMap<>();
    private int nextRun;

    private record Sighting(int token, Figure figure) {}

    /** Makes a resolver for the words of one article. */
    public SpeakerResolver(Words words, Lexicon lexicon, Lexicons lexicons) {
        this.words = words;
        this.lexicon = lexicon;
        this.particles = lexicons.any().table("name-particles");
        this.nameFinder = new NameFinder(lexicons.any());
        this.cast = new Cast(lexicon);
        this.roles = new Roles(words, lexicon);
        this.runs = nameFinder.find(words);
    }

    /** Returns the speakers, and for each quote the one who speaks. */
    public Resolved resolve(Speech speech) {
        introduce();
        SpeakerList list = new SpeakerList(words);
        List<Optional<Figure>> speakers = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < speech.quotes().size(); i++) {
            speakers.add(Optional.empty());
            if (speech.quotes().get(i).mention().isPresent()) {
                order.add(i);
            }
        }
        order.sort(Comparator.comparingInt(i -> mention(speech, i).first()));
        for (int i : order) {
            Figure figure = resolve(mention(speech, i));
            list.speaks(figure, mention(speech, i));
            speakers.set(i, Optional.of(figure));
        }
        return list.resolved(speakers);
    }

    private static NounPhrase mention(Speech speech, int quote) {
        QuoteDraft draft = speech.quotes().get(quote);
        return draft.mention().orElseThrow();
    }

    /** Reads full names first, so that a last name in the first paragraph finds the full one in the second. */
    private void introduce() {
        for (NameRun run : runs) {
            if (run.parts().size() > 1) {
                cast.meet(run).learn(roles.beside(run));
            }
        }
    }

    private Figure resolve(NounPhrase mention) {
        seeNames(mention.first());
        String first = words.lower(mention.first());
        boolean single = mention.end() - mention.first() == 1;
        Figure figure;
        if (single && (FEMALE.contains(first) || MALE.contains(first))) {
            figure = pronoun(FEMALE.contains(first) ? Gender.FEMALE : Gender.MALE);
        } else if (single && words.tag(mention.first()) == Tag.RELATIVE) {
            figure = lastSighting().orElseGet(() -> describe(mention));
        } else if (single && PLURAL.contains(first)) {
            figure = lastGroup().orElseGet(() -> describe(mention));
        } else {
            figure = named(mention).orElseGet(() -> describe(mention));
        }
        see(mention.first(), figure);
        return figure;
    }

    private void seeNames(int before) {
        while (nextRun < runs.size() && runs.get(nextRun).first() < before) {
            NameRun run = runs.get(nextRun++);
            cast.find(run).ifPresent(figure -> see(run.first(), figure));
        }
    }

    private void see(int token, Figure figure) {
        figure.seenAt(token);
        sightings.add(new Sighting(token, figure));
    }

    /** The person seen last whose gender fits. */
    private Figure pronoun(Gender gender) {
        for (int i = sightings.size() - 1; i >= 0; i--) {
            Figure figure = sightings.get(i).figure();
            if ((figure.isPerson() || figure.kind() == SpeakerKind.ANONYMOUS)
                    && figure.gender().fits(gender)) {
                figure.learn(gender);
                return figure;
            }
        }
        return new Figure(ImmutableList.of(), SpeakerKind.PERSON, gender);
    }

    private Optional<Figure> lastSighting() {
        return sightings.isEmpty()
                ? Optional.empty()
                : Optional.of(sightings.get(sightings.size() - 1).figure());
    }

    private Optional<Figure> lastGroup() {
        for (int i = sightings.size() - 1; i >= 0; i--) {
            Figure figure = sightings.get(i).figure();
            if (!figure.isPerson() && figure.kind() != SpeakerKind.ANONYMOUS) {
                return Optional.of(figure);
            }
        }
        return Optional.empty();
    }

    /** A phrase that ends in a name stands for it. */
    private Optional<Figure> named(NounPhrase mention) {
        if (words.tag(mention.end() - 1) != Tag.NAME) {
            return Optional.empty();
        }
        int first = mention.end() - 1;
        while (first > mention.first()
                && (words.tag(first - 1) == Tag.NAME
                        || words.tag(first - 1) == Tag.TITLE
                        || isParticle(first - 1, mention))) {
            first--;
        }
        if (first > mention.first() && words.tag(first - 1) == Tag.PREPOSITION) {
            return Optional.empty();
        }
        return nameFinder.at(words, first, mention.end()).map(this::meet);
    }

    private boolean isParticle(int i, NounPhrase mention) {
        return i > mention.first()
                && words.tag(i - 1) == Tag.NAME
                && particles.contains(words.token(i).text());
    }

    private Figure meet(NameRun run) {
        Figure figure = cast.meet(run);
        figure.learn(roles.beside(run));
        return figure;
    }

    /** A phrase without a name: somebody met before under the same words or role, or somebody new. */
    private Figure describe(NounPhrase mention) {
        String text = WhiteSpace.onOneLine(words.scan()
                .source()
                .substring(
                        words.token(mention.first()).start(),
                        words.token(mention.end() - 1).end()));
        if (words.tag(mention.first()) == Tag.PRONOUN || words.tag(mention.first()) == Tag.RELATIVE) {
            return new Figure(ImmutableList.of(), SpeakerKind.COLLECTIVE, Gender.UNKNOWN);
        }
        if ("the".equals(words.lower(mention.first()))) {
            Optional<Figure> known = byRole(mention);
            if (known.isPresent()) {
                return known.get();
            }
        }
        String key = text.toLowerCase(Locale.ROOT).replaceFirst("^(the|a|an) ", "");
        return described.computeIfAbsent(key, k -> newFigure(mention, text));
    }

    private Figure newFigure(NounPhrase mention, String text) {
        Figure figure = new Figure(ImmutableList.of(text), kind(mention), Gender.UNKNOWN);
        if (figure.kind() == SpeakerKind.ANONYMOUS) {
            figure.learn(roles.inside(mention));
        }
        return figure;
    }

    /** "the senator": the person seen last whose role or title has that word. */
    private Optional<Figure> byRole(NounPhrase mention) {
        String head = words.lower(head(mention));
        for (int i = sightings.size() - 1; i >= 0; i--) {
            Figure figure = sightings.get(i).figure();
            if (figure.isPerson()
                    && figure.role().map(role -> hasWord(role, head)).orElse(false)) {
                return Optional.of(figure);
            }
        }
        return Optional.empty();
    }

    private static boolean hasWord(String role, String head) {
        String lower = " " + role.toLowerCase(Locale.ROOT) + " ";
        return lower.contains(" " + head + " ");
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
        String head = words.lower(head(mention));
        if (isListed("document-nouns", head)) {
            return SpeakerKind.DOCUMENT;
        }
        if (lexicon.table("role-nouns").contains(head)) {
            return SpeakerKind.ANONYMOUS;
        }
        if (isListed("organisation-nouns", head) || words.tag(head(mention)) == Tag.NAME) {
            return SpeakerKind.ORGANISATION;
        }
        boolean plural = roles.isRole(head) || lexicon.table("collective-nouns").contains(head) || head.endsWith("s");
        return plural ? SpeakerKind.COLLECTIVE : SpeakerKind.ANONYMOUS;
    }

    private boolean isListed(String list, String noun) {
        Table table = lexicon.table(list);
        return table.contains(noun) || noun.endsWith("s") && table.contains(noun.substring(0, noun.length() - 1));
    }
}
