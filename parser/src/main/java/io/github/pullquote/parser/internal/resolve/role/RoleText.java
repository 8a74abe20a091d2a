package io.github.pullquote.parser.internal.resolve.role;

import io.github.pullquote.core.internal.WhiteSpace;
import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.NounPhrases;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.WordUse;
import io.github.pullquote.parser.internal.lexicon.Trait;
import io.github.pullquote.parser.internal.resolve.name.LinkWords;
import io.github.pullquote.parser.internal.resolve.name.NameRun;
import io.github.pullquote.parser.internal.resolve.name.NameWords;
import io.github.pullquote.parser.internal.resolve.name.SpeakerLexicon;
import io.github.pullquote.parser.internal.resolve.name.SpeakerNouns;
import java.util.Locale;
import java.util.Optional;

/** Where a role, its field and its body begin and end. Shared by all readers of roles. */
final class RoleText {
    /** TaggedText of a role, and of the field that goes on with it: longer ones are clauses. */
    static final int MAX_ROLE = 8;

    /** Tokens of the name of a body before a role, genitives counted: two names, one the owner of the other. */
    static final int MAX_BODY_TOKENS = 2 * NameRun.MAX_PARTS;

    private final TaggedText words;
    private final NounPhrases phrases;
    private final SpeakerNouns nouns;
    private final NameWords nameWords;
    private final LinkWords links;

    RoleText(TaggedText words, SpeakerLexicon lexicon) {
        this.words = words;
        this.phrases = new NounPhrases(words);
        this.nouns = lexicon.nouns();
        this.nameWords = lexicon.names();
        this.links = lexicon.links();
    }

    /** Returns whether the word is a role: a calling or office, no relation. */
    boolean isRole(int i) {
        return nouns.isRole(words.lower(i)) && !nouns.isRelation(words.lower(i));
    }

    /** Returns whether the word tells a relation, which is no role: "mother". */
    boolean isRelation(int i) {
        return nouns.isRelation(words.lower(i));
    }

    boolean isDemonym(int i) {
        return nameWords.isDemonym(words.token(i).text());
    }

    /** Returns where a role begins, given its last word: "Danish shadow minister". */
    int roleFirst(int last) {
        int first = last;
        while (first > 0 && last - first < MAX_ROLE && sameSentence(first - 1, last) && isRolePart(first - 1)) {
            first--;
        }
        return first;
    }

    /** Returns where an office begins, given its last word, small or with a capital: "Vice President". */
    int officeFirst(int last) {
        int first = roleFirst(last);
        while (first > 0
                && last - first < MAX_ROLE
                && sameSentence(first - 1, last)
                && nameWords.isOfficePart(words.token(first - 1).text())) {
            first--;
        }
        return first;
    }

    /** {@code former US President}: steps back over the words that say when an office was held. */
    int withModifiers(int first) {
        int i = first;
        while (i > 0
                && first - i < MAX_ROLE
                && sameSentence(i - 1, first)
                && nameWords.isOfficeModifier(words.token(i - 1).text())) {
            i--;
        }
        return i;
    }

    private boolean isRolePart(int i) {
        boolean joined = words.tag(i + 1) == Tag.CONJUNCTION && isRole(i);
        return words.tag(i) == Tag.NOUN && (joined || !words.grammar().has(Trait.CAPITAL_NOUNS))
                || words.tag(i) == Tag.ADJECTIVE
                || words.tag(i) == Tag.GERUND && words.tag(i + 1) == Tag.NOUN
                || words.tag(i) == Tag.NAME && isDemonym(i)
                || words.tag(i) == Tag.CONJUNCTION && i > 0 && isRole(i - 1);
    }

    /** Returns where the name of a body before a role begins; the role's first token when there is none. */
    int bodyFirst(int roleFirst) {
        int first = roleFirst;
        while (first > 0
                && roleFirst - first < MAX_BODY_TOKENS
                && sameSentence(first - 1, roleFirst)
                && (isBodyPart(first - 1) || isInsideBody(first - 1))) {
            first--;
        }
        return words.tag(first) == Tag.GENITIVE ? roleFirst : first;
    }

    /** {@code Party for the Orvain leader}, {@code Bureau of Mills spokesman}: small words behind a word of bodies. */
    private boolean isInsideBody(int i) {
        if (words.tag(i) == Tag.DETERMINER) {
            return isInsideBody(i - 1);
        }
        return i > 0
                && (links.linksBody(words.lower(i)) || words.is(i, WordUse.BENEFICIARY))
                && words.tag(i - 1) == Tag.NAME
                && nameWords.isBodyWord(words.token(i - 1).text());
    }

    boolean isBodyPart(int i) {
        return words.tag(i) == Tag.NAME
                || words.tag(i) == Tag.GENITIVE
                || words.tag(i) == Tag.NUMBER && words.tag(i - 1) == Tag.NAME;
    }

    /**
     * Returns the body between two tokens, without the genitive at its end and the nation before it; empty when there is
     * none. Places and nations are none: "Texas Governor".
     */
    Optional<String> body(int first, int end) {
        int ownerEnd = words.tag(end - 1) == Tag.GENITIVE ? end - 1 : end;
        int start = first;
        while (start < ownerEnd && isDemonym(start)) {
            start++;
        }
        Optional<String> town = ownerEnd == start + 1 && words.grammar().has(Trait.CAPITAL_NOUNS)
                ? nameWords.placeOfGenitive(words.token(start).text())
                : Optional.empty();
        if (town.isPresent()) {
            return town.filter(place -> nouns.isClubRole(words.lower(roleLast(ownerEnd))));
        }
        return start < ownerEnd && isBody(start, ownerEnd) ? Optional.of(text(start, ownerEnd)) : Optional.empty();
    }

    /** {@code NABU-Sprecher}: the part of a compound before its hyphen, when it is a body. */
    Optional<String> compoundBody(int role) {
        String word = words.token(role).text();
        int hyphen = word.lastIndexOf('-');
        String part = hyphen < 0 || !words.grammar().has(Trait.COMPOUND_NOUNS) ? "" : word.substring(0, hyphen);
        boolean body = !nameWords.isPlace(part)
                && (NameWords.isAcronym(part) || nameWords.isListedBody(part) || holdsInnerCapital(part));
        return body ? Optional.of(part) : Optional.empty();
    }

    /** {@code BioNTech}, {@code BfN}: small letters before a capital. */
    private static boolean holdsInnerCapital(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isBody(int first, int end) {
        String name = text(first, end);
        if (nameWords.isPlace(name) || nameWords.isDemonym(name)) {
            return nameWords.isPlace(name) && nouns.isClubRole(words.lower(roleLast(end)));
        }
        if (nameWords.isOfficePart(name)) {
            return false;
        }
        if (end - first > 1 || nameWords.isListedBody(name) || NameWords.isAcronym(name)) {
            return !allPlaces(first, end);
        }
        // A lone word that opens its sentence may have its capital from there; "University" alone does not tell which.
        boolean opens = words.sentence(words.sentenceOf(first)).first() == first && !words.hasInsideCapital(name);
        return !opens && !nameWords.isBodyWord(name) || words.tag(end) == Tag.GENITIVE;
    }

    /** The last word of the role that begins at a token. */
    private int roleLast(int first) {
        int last = first;
        while (last + 1 < words.size() && words.tag(last + 1) == Tag.NOUN) {
            last++;
        }
        return last;
    }

    /** Returns the last of the nouns that go on a role up to a limit: {@code ministre russe}. */
    int roleLast(int role, int limit) {
        int last = role;
        while (last + 1 < limit && words.tag(last + 1) == Tag.NOUN) {
            last++;
        }
        return last;
    }

    /** {@code state attorney}, {@code police officer}: no particular body. */
    private boolean isField(int i) {
        String word = words.token(i).text();
        return nameWords.isMereField(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }

    private boolean allPlaces(int first, int end) {
        for (int i = first; i < end; i++) {
            if (words.tag(i) != Tag.CONJUNCTION
                    && !nameWords.isPlace(words.token(i).text())
                    && !isDemonym(i)) {
                return false;
            }
        }
        return true;
    }

    /** {@code Orvain fisheries bureau spokesman}: the body whose noun stands before the last word of a role. */
    Optional<String> bodyInside(int first, int last) {
        for (int i = last - 1; i >= first; i--) {
            if (nouns.isBody(words.lower(i)) && !nouns.isRole(words.lower(i)) && !isField(i)) {
                int name = bodyFirst(first);
                return Optional.of(text(words.tag(first - 1) == Tag.GENITIVE ? first : name, i + 1));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns where the field of a role ends: "director of reef recovery", "head of games research"; a field with a capital
     * belongs to the role when the body follows: "dean of the School of Law at Orvain University".
     */
    int fieldEnd(int roleEnd, int limit) {
        int first = roleEnd + 1;
        // Where nouns have capitals a noun behind the link may be the body.
        if (first >= limit || words.grammar().has(Trait.CAPITAL_NOUNS) || !links.linksRole(words.lower(roleEnd))) {
            return roleEnd;
        }
        int i = first;
        while (i < limit && i - first < MAX_ROLE && words.tag(i) == Tag.NOUN) {
            i++;
        }
        if (i > first) {
            return i;
        }
        int end = links.linksBody(words.lower(roleEnd))
                ? phrases.after(first, limit).map(NounPhrase::end).orElse(roleEnd)
                : roleEnd;
        return end > first && opensBody(end, limit) ? end : roleEnd;
    }

    /** A name behind "at" or the like, but for "of", which goes on the name before it. */
    private boolean opensBody(int link, int limit) {
        return link + 1 < limit
                && links.linksRole(words.lower(link))
                && !links.linksBody(words.lower(link))
                && (words.tag(link + 1) == Tag.NAME || words.tag(link + 2) == Tag.NAME);
    }

    /** Returns the body behind a role: "at the Institute", "for the council"; a place is none: "spokesman in Oslo". */
    Optional<String> linkedBody(int link, int limit) {
        if (link >= limit || !links.linksRole(words.lower(link))) {
            return Optional.empty();
        }
        return phrases.after(link + 1, limit)
                .filter(phrase -> holdsName(phrase) || nouns.isBody(words.lower(phrase.end() - 1)))
                .map(this::lastName)
                .flatMap(phrase -> bodyPhrase(phrase.first(), phrase.end()));
    }

    /** Returns the stretch as a body; empty when it is a place or nation. */
    Optional<String> bodyPhrase(int first, int end) {
        int name = words.tag(first) == Tag.DETERMINER ? first + 1 : first;
        return allPlaces(name, end) ? Optional.empty() : Optional.of(text(first, end));
    }

    /** {@code the think-tank Orvain House}: the name behind the noun that says what it is. */
    NounPhrase lastName(NounPhrase phrase) {
        NounPhrase name = phrases.lastName(phrase);
        int noun = name.first() - 1;
        return noun > phrase.first() && nouns.isBody(words.lower(noun)) ? name : phrase;
    }

    boolean holdsName(NounPhrase phrase) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            if (words.tag(i) == Tag.NAME) {
                return true;
            }
        }
        return false;
    }

    boolean sameSentence(int i, int k) {
        return i >= 0 && words.sentenceOf(i) == words.sentenceOf(k) && words.sameRegion(i, k);
    }

    String text(int first, int end) {
        return WhiteSpace.onOneLine(words.scan()
                .source()
                .substring(words.token(first).start(), words.token(end - 1).end()));
    }
}
