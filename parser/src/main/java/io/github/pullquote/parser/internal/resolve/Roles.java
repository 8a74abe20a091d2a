package io.github.pullquote.parser.internal.resolve;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.WhiteSpace;
import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.NounPhrases;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.Words;
import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.lexicon.Table;
import java.util.Optional;

/**
 * Reads role and affiliation beside a name: "Warriors forward Draymond Green", "Ann Poe, chief researcher at the
 * Institute", "the writer of the series, Ann Poe", "Ann Poe, who served as director of the EPA", "Sen. Poe (D-Ohio)".
 */
final class Roles {
    private static final ImmutableSet<String> LINKS = ImmutableSet.of("of", "at", "for", "with", "from", "in");
    private static final ImmutableSet<String> BE =
            ImmutableSet.of("is", "was", "has", "been", "serves", "served", "who", "as", "became", "currently", "then");
    private static final ImmutableSet<String> ROLE_ENDINGS =
            ImmutableSet.of("er", "or", "ist", "ian", "ant", "eur", "man", "woman");
    private static final ImmutableSet<String> NAMING = ImmutableSet.of("called", "named");
    private static final int MAX_ROLE = 8;
    private static final int MAX_COPULA = 4;

    private final Words words;
    private final NounPhrases phrases;
    private final RoleNouns roleNouns;
    private final Table bodyNouns;
    private final Table demonyms;
    private final Table titles;

    Roles(Words words, Lexicon lexicon, RoleNouns roleNouns) {
        this.words = words;
        this.phrases = new NounPhrases(words);
        this.roleNouns = roleNouns;
        this.bodyNouns = lexicon.table("organisation-nouns");
        this.demonyms = lexicon.table("demonyms");
        this.titles = lexicon.table("titles");
    }

    /**
     * What stands beside a name.
     *
     * @param role the role as printed, without article
     * @param affiliation the body as printed
     */
    record Description(Optional<String> role, Optional<String> affiliation) {
        static final Description NONE = new Description(Optional.empty(), Optional.empty());

        static Description affiliation(String name) {
            return new Description(Optional.empty(), Optional.of(name));
        }

        Description or(Description other) {
            return new Description(role.or(other::role), affiliation.or(other::affiliation));
        }
    }

    /** Returns what stands beside a name: before it first, then after it, then its title. */
    Description beside(NameRun run) {
        return before(run)
                .or(after(run.end()))
                .or(introduced(run))
                .or(title(run))
                .or(bracket(run.end()))
                .or(ofBody(run));
    }

    /** {@code [the] [Golden State Warriors] [star] forward NAME}, {@code a baker called NAME}. */
    private Description before(NameRun run) {
        int last = NAMING.contains(words.lower(run.first() - 1)) ? run.first() - 2 : run.first() - 1;
        if (!endsRole(last, run)) {
            return Description.NONE;
        }
        int first = roleFirst(last);
        int affiliationFirst = affiliationFirst(first);
        return new Description(
                Optional.of(text(first, last + 1)),
                affiliationFirst < first ? Optional.of(text(affiliationFirst, ownerEnd(first))) : Optional.empty());
    }

    /** A listed role in the singular, or a noun that ends as roles do ("communicator"), right before a full name. */
    private boolean endsRole(int last, NameRun run) {
        if (last < 0 || words.tag(last) != Tag.NOUN || !sameSentence(last, run.first())) {
            return false;
        }
        boolean unlisted = run.parts().size() > 1
                && Character.isLowerCase(words.token(last).text().charAt(0))
                && ROLE_ENDINGS.stream().anyMatch(words.lower(last)::endsWith);
        return isRole(last) || unlisted;
    }

    private boolean isRole(int i) {
        return roleNouns.isRole(words.lower(i));
    }

    private int roleFirst(int last) {
        int first = last;
        while (first > 0 && last - first < MAX_ROLE && sameSentence(first - 1, last) && isRolePart(first - 1)) {
            first--;
        }
        return first;
    }

    private boolean isRolePart(int i) {
        return words.tag(i) == Tag.NOUN
                || words.tag(i) == Tag.GERUND && words.tag(i + 1) == Tag.NOUN
                || words.tag(i) == Tag.NAME && demonyms.contains(words.token(i).text())
                || words.tag(i) == Tag.CONJUNCTION && i > 0 && isRole(i - 1);
    }

    private int affiliationFirst(int roleFirst) {
        int first = roleFirst;
        while (first > 0 && sameSentence(first - 1, roleFirst) && isAffiliationPart(first - 1)) {
            first--;
        }
        return words.tag(first) == Tag.GENITIVE ? roleFirst : first;
    }

    private boolean isAffiliationPart(int i) {
        return words.tag(i) == Tag.NAME || words.tag(i) == Tag.GENITIVE;
    }

    private int ownerEnd(int end) {
        return words.tag(end - 1) == Tag.GENITIVE ? end - 1 : end;
    }

    /** {@code NAME, [the] chief researcher at the Institute of X,} and {@code NAME, who served as ...}. */
    private Description after(int end) {
        if (end >= words.size() || !sameSentence(end, end - 1)) {
            return Description.NONE;
        }
        int sentenceEnd = words.sentence(words.sentenceOf(end)).end();
        int first = afterCopula(words.tag(end) == Tag.COMMA ? end + 1 : end, sentenceEnd);
        if (words.tag(end) != Tag.COMMA && first == end) {
            return Description.NONE;
        }
        if (words.tag(first) == Tag.NUMBER && words.tag(first + 1) == Tag.COMMA) {
            first += 2;
        }
        boolean article = first < sentenceEnd && words.tag(first) == Tag.DETERMINER;
        boolean indefinite = article && words.lower(first).startsWith("a");
        if (article) {
            first++;
        }
        int roleEnd = Math.max(roleEnd(first, sentenceEnd), indefinite ? closedNoun(first, sentenceEnd) : first);
        return roleEnd == first ? Description.NONE : described(first, roleEnd, sentenceEnd);
    }

    /** {@code Ann Poe, a retired miller,}: whatever the noun, between commas it says what she is. */
    private int closedNoun(int first, int limit) {
        int i = first;
        while (i < limit && i - first < MAX_COPULA && words.tag(i) == Tag.NOUN) {
            i++;
        }
        return i < limit && (words.tag(i) == Tag.COMMA || words.token(i).is('.')) ? i : first;
    }

    private int afterCopula(int from, int limit) {
        int i = from;
        while (i < limit && i - from < MAX_COPULA && BE.contains(words.lower(i))) {
            i++;
        }
        return i;
    }

    private int roleEnd(int first, int limit) {
        int i = first;
        int end = first;
        while (i < limit && i - first < MAX_ROLE && isDescription(words.tag(i))) {
            i++;
            if (isRole(i - 1)) {
                end = i;
            }
        }
        return end;
    }

    private static boolean isDescription(Tag tag) {
        return tag == Tag.NOUN || tag == Tag.NAME || tag == Tag.GENITIVE;
    }

    /** Splits "Institute's chief researcher for oceans at the Academy" into the role and the body. */
    private Description described(int first, int roleEnd, int limit) {
        int split = first;
        while (split < roleEnd - 1
                && isAffiliationPart(split)
                && !demonyms.contains(words.token(split).text())) {
            split++;
        }
        int fieldEnd = fieldEnd(roleEnd, limit);
        Optional<String> role = Optional.of(text(split, fieldEnd));
        return split > first
                ? new Description(role, Optional.of(text(first, ownerEnd(split))))
                : new Description(role, linked(fieldEnd, limit));
    }

    /** "director of reef recovery", "head of games research": a field in lower case belongs to the role. */
    private int fieldEnd(int roleEnd, int limit) {
        if (roleEnd + 1 >= limit || !LINKS.contains(words.lower(roleEnd)) || words.tag(roleEnd + 1) != Tag.NOUN) {
            return roleEnd;
        }
        int i = roleEnd + 1;
        while (i < limit && words.tag(i) == Tag.NOUN) {
            i++;
        }
        return i;
    }

    private Optional<String> linked(int link, int limit) {
        if (link >= limit || !LINKS.contains(words.lower(link))) {
            return Optional.empty();
        }
        return phrases.after(link + 1, limit)
                .filter(phrase -> holdsName(phrase) || bodyNouns.contains(words.lower(phrase.end() - 1)))
                .map(phrase -> text(phrase.first(), phrase.end()));
    }

    private boolean holdsName(NounPhrase phrase) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            if (words.tag(i) == Tag.NAME) {
                return true;
            }
        }
        return false;
    }

    /** {@code [the] county's senior attorney, NAME,}. */
    private Description introduced(NameRun run) {
        int comma = run.first() - 1;
        if (comma < 1 || words.tag(comma) != Tag.COMMA || !sameSentence(comma, run.first())) {
            return Description.NONE;
        }
        int sentenceFirst = words.sentence(words.sentenceOf(comma)).first();
        Optional<NounPhrase> phrase = phrases.before(comma, sentenceFirst);
        boolean alone = phrase.isPresent() && words.tag(run.end()) != Tag.CONJUNCTION;
        return alone ? inside(phrase.get()) : Description.NONE;
    }

    /** {@code SpaceX President NAME}, {@code Sen. NAME}. */
    private Description title(NameRun run) {
        Optional<String> role = run.title()
                .filter(title -> "role".equals(titles.column(title, 2).orElse("role")));
        if (role.isEmpty()) {
            return Description.NONE;
        }
        int affiliationFirst = affiliationFirst(run.first());
        boolean body = affiliationFirst < run.first()
                && !demonyms.contains(words.token(run.first() - 1).text());
        return new Description(
                role, body ? Optional.of(text(affiliationFirst, ownerEnd(run.first()))) : Optional.empty());
    }

    /** {@code NAME (D-Ohio)}: party and place. */
    private Description bracket(int end) {
        boolean bracket = end + 2 < words.size()
                && words.token(end).is('(')
                && words.token(end + 1).text().indexOf('-') > 0
                && words.tag(end + 1) == Tag.NAME;
        for (int close = end + 2; bracket && close < Math.min(end + 4, words.size()); close++) {
            if (words.token(close).is(')')) {
                return Description.affiliation(words.scan()
                        .source()
                        .substring(
                                words.token(end + 1).start(), words.token(close).start()));
            }
        }
        return Description.NONE;
    }

    /** {@code NAME of EMC Research}. */
    private Description ofBody(NameRun run) {
        int link = run.end();
        boolean of = link + 1 < words.size()
                && "of".equals(words.lower(link))
                && run.parts().size() > 1;
        if (!of) {
            return Description.NONE;
        }
        return phrases.after(link + 1, words.sentence(words.sentenceOf(link)).end())
                .filter(this::holdsName)
                .map(phrase -> Description.affiliation(text(phrase.first(), beforeNextPerson(phrase))))
                .orElse(Description.NONE);
    }

    /** {@code of MIT and Ben Rask of Yale}: the body ends before the next person. */
    private int beforeNextPerson(NounPhrase phrase) {
        for (int i = phrase.first() + 1; i + 1 < phrase.end(); i++) {
            boolean person = words.tag(i + 1) == Tag.NAME && words.tag(i + 2) == Tag.NAME;
            if (words.tag(i) == Tag.CONJUNCTION && person && words.lower(i + 3).equals("of")) {
                return i;
            }
        }
        return phrase.end();
    }

    /** Returns what a phrase says of somebody without a name: {@code a spokeswoman for the council}. */
    Description inside(NounPhrase phrase) {
        for (int i = phrase.first(); i < phrase.end() && words.tag(i) != Tag.PREPOSITION; i++) {
            if (isRole(i) && words.tag(i) == Tag.NOUN && words.tag(i + 1) != Tag.NOUN) {
                int first = Math.max(roleFirst(i), phrase.first());
                int before = Math.max(affiliationFirst(first), phrase.first());
                int fieldEnd = Math.min(fieldEnd(i + 1, phrase.end()), phrase.end());
                Optional<String> owner =
                        before < first ? Optional.of(text(before, ownerEnd(first))) : linked(fieldEnd, phrase.end());
                return new Description(Optional.of(text(first, fieldEnd)), owner);
            }
        }
        return Description.NONE;
    }

    private boolean sameSentence(int i, int k) {
        return i >= 0 && words.sentenceOf(i) == words.sentenceOf(k) && words.sameRegion(i, k);
    }

    private String text(int first, int end) {
        return WhiteSpace.onOneLine(words.scan()
                .source()
                .substring(words.token(first).start(), words.token(end - 1).end()));
    }
}
