package io.github.pullquote.parser.internal.resolve.name;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.BlockKind;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.lexicon.Trait;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds proper names: runs of capitalised words, with particles ("van der") inside and titles before. */
public final class NameFinder {
    /** Tokens of the titles before a name: the longest of the list has five, and three of them are the most seen. */
    static final int MAX_TITLE_TOKENS = 16;

    private final TaggedText words;
    private final NameWords nameWords;
    private final SpeakerNouns nouns;
    private final LinkWords links;

    /** Makes a finder for the words of one article. */
    public NameFinder(TaggedText words, SpeakerLexicon lexicon) {
        this.words = words;
        this.nameWords = lexicon.names();
        this.nouns = lexicon.nouns();
        this.links = lexicon.links();
    }

    /** Returns the names of the running text, in order; headlines in title case hold none that can be told. */
    public ImmutableList<NameRun> find(Watch watch) {
        ImmutableList.Builder<NameRun> runs = ImmutableList.builder();
        int i = 0;
        while (i < words.size()) {
            watch.step();
            Optional<NameRun> run = mayBegin(i) ? at(i, words.size()) : Optional.empty();
            if (run.isPresent()) {
                runs.add(run.get());
            }
            i = run.isPresent() ? run.get().end() : i + 1;
        }
        return runs.build();
    }

    private boolean mayBegin(int i) {
        return (words.tag(i) == Tag.NAME || words.tag(i) == Tag.TITLE) && !isHeadline(i);
    }

    private boolean isHeadline(int i) {
        return words.scan().blocks().get(words.blockOf(i)).kind() == BlockKind.HEADING;
    }

    /** Returns the name that begins at a token and ends before {@code limit}. */
    public Optional<NameRun> at(int first, int limit) {
        int afterTitle = afterTitle(first, limit);
        List<Integer> tokens = nameTokens(afterTitle, limit, afterTitle > first);
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        int nameEnd = tokens.size();
        while (nameEnd > 1 && nameWords.isSuffix(text(tokens.get(nameEnd - 1)))) {
            nameEnd--;
        }
        ImmutableList<String> suffixes = texts(tokens.subList(nameEnd, tokens.size()));
        boolean titled = afterTitle > first;
        int nameStart = titled ? 0 : nameStart(tokens.subList(0, nameEnd));
        int nameFirst = tokens.get(nameStart);
        return Optional.of(new NameRun(
                titled ? first : nameFirst,
                nameFirst,
                tokens.get(tokens.size() - 1) + 1,
                texts(tokens.subList(nameStart, nameEnd)),
                titled ? Optional.of(title(first, afterTitle)) : Optional.empty(),
                generation(suffixes),
                honours(suffixes)));
    }

    private Optional<String> generation(ImmutableList<String> suffixes) {
        return suffixes.isEmpty()
                ? Optional.empty()
                : suffixes.stream().filter(nameWords::isGeneration).findFirst();
    }

    private ImmutableList<String> honours(ImmutableList<String> suffixes) {
        return suffixes.isEmpty()
                ? suffixes
                : suffixes.stream()
                        .filter(suffix -> !nameWords.isGeneration(suffix))
                        .collect(ImmutableList.toImmutableList());
    }

    /** The tokens of a name; a nickname in brackets or marks inside of it is left out. */
    private List<Integer> nameTokens(int first, int limit, boolean titled) {
        List<Integer> tokens = new ArrayList<>();
        int i = first;
        if (titled && i < limit && nameWords.isParticle(text(i)) && leadsToName(i + 1, first, limit)) {
            tokens.add(i++);
        }
        while (i < limit && tokens.size() < NameRun.MAX_PARTS && belongs(i, first, limit)) {
            tokens.add(i);
            i = afterNickname(afterSuffixComma(i + 1, limit), limit);
        }
        return tokens;
    }

    /** {@code Luis Poe, Jr.}: only a generation goes on a name behind a comma. */
    private int afterSuffixComma(int i, int limit) {
        boolean generation = i + 1 < limit && words.tag(i) == Tag.COMMA && nameWords.isGeneration(text(i + 1));
        return generation ? i + 1 : i;
    }

    /** {@code William (Bill) Poe}, {@code Ann “Rusty” Poe}. */
    private int afterNickname(int i, int limit) {
        if (i + 3 >= limit || !opensNickname(i) || !words.token(i + 1).isCapitalised()) {
            return i;
        }
        int close = words.tag(i + 2) == Tag.NAME ? i + 3 : i + 2;
        boolean inside = close + 1 < limit && closesNickname(i, close);
        return inside && words.tag(close + 1) == Tag.NAME && words.sentenceOf(i) == words.sentenceOf(close + 1)
                ? close + 1
                : i;
    }

    private boolean opensNickname(int i) {
        return words.token(i).is('(') || words.tag(i) == Tag.MARK;
    }

    private boolean closesNickname(int open, int close) {
        return words.token(open).is('(') ? words.token(close).is(')') : words.tag(close) == Tag.MARK;
    }

    private String text(int i) {
        return words.token(i).text();
    }

    private int afterTitle(int first, int limit) {
        int i = first;
        while (i < limit && i - first < MAX_TITLE_TOKENS && words.tag(i) == Tag.TITLE && words.sameRegion(i, first)) {
            i++;
        }
        return i;
    }

    private ImmutableList<String> texts(List<Integer> tokens) {
        ImmutableList.Builder<String> texts = ImmutableList.builderWithExpectedSize(tokens.size());
        for (int token : tokens) {
            texts.add(text(token));
        }
        return texts.build();
    }

    private String title(int first, int end) {
        return words.scan()
                .source()
                .substring(words.token(first).start(), words.token(end - 1).end());
    }

    /**
     * In "British Airways Captain Ann Poe" the name begins at the given name: words before it that are no person's are a
     * body, a place or an office. Unknown words are a part of the name: "Dalo Karim Ramo"; where no offices are listed for
     * the language, or its nouns have capitals, they are taken for one.
     */
    private int nameStart(List<Integer> tokens) {
        int last = tokens.size() - 1;
        if (last > 1 && !nameWords.knowsOffices() && nouns.isRole(words.lower(tokens.get(0)))) {
            return 1;
        }
        boolean fieldOfOffice = isFieldOfOffice(tokens.get(0));
        for (int i = last - 1; i > 0; i--) {
            boolean given = nameWords.isGivenName(text(tokens.get(i))) && last - i < NameRun.MAX_PERSON_PARTS;
            boolean office = fieldOfOffice
                    || isBehindBody(tokens.get(0))
                    || !nameWords.knowsOffices()
                    || nameWords.isNoPerson(text(tokens.get(i - 1)));
            if (given && office && !nameWords.isGivenName(text(tokens.get(i - 1)))) {
                return i;
            }
        }
        return 0;
    }

    /** {@code dijo a El Faro Ana Rol}: where family names never stand first, what an article brings in is a body. */
    private boolean isBehindBody(int first) {
        Tag before = words.tag(first - 1);
        return words.grammar().has(Trait.HEAD_FIRST)
                && (before == Tag.DETERMINER || before == Tag.PREPOSITION)
                && !nameWords.isGivenName(text(first));
    }

    /** {@code Vice President of Sales Ann Poe}: what stands behind "of" begins with the field. */
    private boolean isFieldOfOffice(int first) {
        int link = first - 1;
        while (link > 0
                && first - link < NameRun.MAX_PARTS
                && (words.tag(link) == Tag.NAME || words.tag(link) == Tag.CONJUNCTION)) {
            link--;
        }
        return link > 0
                && words.tag(link) == Tag.PREPOSITION
                && (nameWords.isTitle(text(link - 1)) || words.isSpeakerNoun(link - 1));
    }

    private boolean belongs(int i, int first, int limit) {
        if (words.sentenceOf(i) != words.sentenceOf(first) || !words.sameRegion(i, first)) {
            return false;
        }
        return words.tag(i) == Tag.NAME
                || i > first && i + 1 < limit && (isBodyLink(i) || isInsideBody(first, i))
                || i > first
                        && nameWords.isParticle(words.token(i).text())
                        && leadsToName(i + 1, first, limit)
                        && !joinsPersons(first, i)
                        && !isOrigin(i, first);
    }

    /** {@code Ana Rol y Juan Paz}: "y" inside of a name stands between two family names alone. */
    private boolean joinsPersons(int first, int and) {
        return words.tag(and) == Tag.CONJUNCTION
                && (!nameWords.isGivenName(text(first))
                        || nameWords.isGivenName(text(and + 1))
                        || words.tag(and + 2) == Tag.NAME);
    }

    /** {@code Ina Poth von der Orvainer Klinik}: behind a family name the particle tells where somebody is from. */
    private boolean isOrigin(int i, int first) {
        return words.grammar().has(Trait.VERB_SECOND)
                && i - first > 1
                && links.linksName(words.lower(i))
                && !nameWords.isGivenName(text(i - 1));
    }

    /** {@code de la Cruz}: particles up to a name. */
    private boolean leadsToName(int from, int first, int limit) {
        int i = from;
        while (i < limit
                && i - first < NameRun.MAX_PARTS
                && words.tag(i) != Tag.NAME
                && nameWords.isParticle(words.token(i).text())) {
            i++;
        }
        return i < limit && words.tag(i) == Tag.NAME;
    }

    /** {@code the Records and Archives Agency}, {@code Department of Health and Works}: one body, its name joined. */
    private boolean isInsideBody(int first, int and) {
        if (words.tag(and) != Tag.CONJUNCTION || words.tag(and + 1) != Tag.NAME) {
            return false;
        }
        boolean linked = false;
        for (int i = first; i < and; i++) {
            linked |= words.tag(i) == Tag.PREPOSITION;
            if (nameWords.isGivenName(text(i)) || words.tag(i) == Tag.CONJUNCTION) {
                return false;
            }
        }
        return linked || words.tag(first - 1) == Tag.DETERMINER && endsInBodyWord(and + 1);
    }

    /** Whether the last of the capitalised words from a token on shows a body, and none before "and" did. */
    private boolean endsInBodyWord(int from) {
        int end = from;
        while (end - from < NameRun.MAX_PARTS && words.tag(end) == Tag.NAME) {
            end++;
        }
        return nameWords.isBodyWord(text(end - 1)) && !nameWords.isBodyWord(text(from - 2));
    }

    /** {@code University of Sydney}: "of" after a word that shows an organisation. */
    private boolean isBodyLink(int i) {
        return links.linksBody(words.lower(i))
                && words.tag(i + 1) == Tag.NAME
                && nameWords.isBodyWord(words.token(i - 1).text());
    }
}
