package io.github.pullquote.parser.internal.resolve;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.WhiteSpace;
import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.NounPhrases;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.Words;
import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.lexicon.Table;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads role and affiliation beside a name: "Warriors forward Draymond Green", "Ann Poe, chief researcher at the
 * Institute", "Sen. Poe".
 */
final class Roles {
    private static final ImmutableSet<String> LINKS = ImmutableSet.of("of", "at", "for", "with", "from", "in");
    private static final int MAX_ROLE = 8;

    private final Words words;
    private final NounPhrases phrases;
    private final ImmutableSet<String> roleNouns;
    private final Table demonyms;
    private final Table titles;

    Roles(Words words, Lexicon lexicon) {
        this.words = words;
        this.phrases = new NounPhrases(words);
        this.demonyms = lexicon.table("demonyms");
        this.titles = lexicon.table("titles");
        Set<String> nouns = new HashSet<>();
        Table table = lexicon.table("role-nouns");
        for (String singular : table.keys()) {
            nouns.add(singular);
            table.column(singular, 1).ifPresent(nouns::add);
        }
        this.roleNouns = ImmutableSet.copyOf(nouns);
    }

    /**
     * What stands beside a name.
     *
     * @param role the role as printed, without article
     * @param affiliation the body as printed
     */
    record Description(Optional<String> role, Optional<String> affiliation) {
        static final Description NONE = new Description(Optional.empty(), Optional.empty());
    }

    boolean isRole(String noun) {
        return roleNouns.contains(noun);
    }

    /** Returns what stands beside a name: before it first, then after the comma, then its title. */
    Description beside(NameRun run) {
        Description before = before(run.first());
        if (before.role().isPresent()) {
            return before;
        }
        Description after = after(run.end());
        if (after.role().isPresent()) {
            return after;
        }
        return run.title()
                .filter(title -> "role".equals(titles.column(title, 2).orElse("role")))
                .map(title -> new Description(Optional.of(title), Optional.empty()))
                .orElse(Description.NONE);
    }

    /** {@code [the] [Golden State Warriors] [star] forward NAME}. */
    private Description before(int name) {
        int last = name - 1;
        if (last < 0
                || words.tag(last) != Tag.NOUN
                || !roleNouns.contains(words.lower(last))
                || !sameSentence(last, name)) {
            return Description.NONE;
        }
        int first = last;
        while (first > 0 && last - first < MAX_ROLE && sameSentence(first - 1, name) && isRolePart(first - 1)) {
            first--;
        }
        int affiliationFirst = first;
        while (affiliationFirst > 0
                && sameSentence(affiliationFirst - 1, name)
                && isAffiliationPart(affiliationFirst - 1)) {
            affiliationFirst--;
        }
        return new Description(
                Optional.of(text(first, last + 1)),
                affiliationFirst < first ? Optional.of(text(affiliationFirst, ownerEnd(first))) : Optional.empty());
    }

    private boolean isRolePart(int i) {
        return words.tag(i) == Tag.NOUN
                || words.tag(i) == Tag.NAME && demonyms.contains(words.token(i).text());
    }

    private boolean isAffiliationPart(int i) {
        return words.tag(i) == Tag.NAME || words.tag(i) == Tag.GENITIVE;
    }

    private int ownerEnd(int end) {
        return words.tag(end - 1) == Tag.GENITIVE ? end - 1 : end;
    }

    /** {@code NAME, [the] chief researcher at the Institute of X,}. */
    private Description after(int end) {
        int first = end + 1;
        if (words.tag(end) != Tag.COMMA || end + 1 >= words.size() || !sameSentence(end, end + 1)) {
            return Description.NONE;
        }
        if (words.tag(first) == Tag.NUMBER && words.tag(first + 1) == Tag.COMMA) {
            first += 2;
        }
        int sentenceEnd = words.sentence(words.sentenceOf(end)).end();
        if (first < sentenceEnd && words.tag(first) == Tag.DETERMINER) {
            first++;
        }
        int roleEnd = roleEnd(first, sentenceEnd);
        if (roleEnd == first) {
            return Description.NONE;
        }
        boolean owner = words.tag(first) == Tag.NAME && words.tag(roleEnd - 1) == Tag.NOUN;
        return owner
                ? owned(first, roleEnd)
                : new Description(Optional.of(text(first, roleEnd)), linked(roleEnd, sentenceEnd));
    }

    private int roleEnd(int first, int limit) {
        int i = first;
        int end = first;
        while (i < limit
                && i - first < MAX_ROLE
                && (words.tag(i) == Tag.NOUN || words.tag(i) == Tag.NAME || words.tag(i) == Tag.GENITIVE)) {
            i++;
            if (roleNouns.contains(words.lower(i - 1))) {
                end = i;
            }
        }
        return end;
    }

    private Description owned(int first, int roleEnd) {
        int split = first;
        while (split < roleEnd && (words.tag(split) == Tag.NAME || words.tag(split) == Tag.GENITIVE)) {
            split++;
        }
        boolean demonym =
                split == first + 1 && demonyms.contains(words.token(first).text());
        return demonym
                ? new Description(Optional.of(text(first, roleEnd)), Optional.empty())
                : new Description(Optional.of(text(split, roleEnd)), Optional.of(text(first, ownerEnd(split))));
    }

    private Optional<String> linked(int roleEnd, int limit) {
        if (roleEnd >= limit || !LINKS.contains(words.lower(roleEnd))) {
            return Optional.empty();
        }
        return phrases.after(roleEnd + 1, limit).map(phrase -> text(phrase.first(), phrase.end()));
    }

    /** Returns what a phrase says of somebody without a name: {@code a spokeswoman for the council}. */
    Description inside(NounPhrase phrase) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            if (roleNouns.contains(words.lower(i)) && words.tag(i) == Tag.NOUN) {
                int first = i;
                while (first > phrase.first() && isRolePart(first - 1)) {
                    first--;
                }
                int before = first;
                while (before > phrase.first() && isAffiliationPart(before - 1)) {
                    before--;
                }
                Optional<String> owner = before < first ? Optional.of(text(before, ownerEnd(first))) : Optional.empty();
                return new Description(Optional.of(text(first, i + 1)), owner.isPresent() ? owner : rest(phrase, i));
            }
        }
        return Description.NONE;
    }

    private Optional<String> rest(NounPhrase phrase, int roleLast) {
        int link = roleLast + 1;
        return link + 1 < phrase.end() && LINKS.contains(words.lower(link))
                ? Optional.of(text(link + 1, phrase.end()))
                : Optional.empty();
    }

    private boolean sameSentence(int i, int k) {
        return words.sentenceOf(i) == words.sentenceOf(k) && words.sameRegion(i, k);
    }

    private String text(int first, int end) {
        return WhiteSpace.onOneLine(words.scan()
                .source()
                .substring(words.token(first).start(), words.token(end - 1).end()));
    }
}
