package io.github.pullquote.parser.internal.resolve.role;

import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.NounPhrases;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.lexicon.Trait;
import io.github.pullquote.parser.internal.resolve.name.LinkWords;
import io.github.pullquote.parser.internal.resolve.name.NameRun;
import io.github.pullquote.parser.internal.resolve.name.NameWords;
import io.github.pullquote.parser.internal.resolve.name.SpeakerLexicon;
import java.util.Optional;

/** Reads role and body behind a name. */
final class RoleAfter {
    /** TaggedText between a name and its role: "who has been serving as". */
    private static final int MAX_COPULA = 4;

    /** TaggedText of a noun that is no listed role, yet stands alone between commas: "a retired miller". */
    private static final int MAX_CLOSED_NOUN = 4;

    /** Tokens after the opening bracket of "(D-Ohio)" up to the closing one: a state has at most two words. */
    private static final int MAX_PARTY_TOKENS = 2;

    /** Degrees and orders behind a name, each behind a comma. */
    private static final int MAX_HONOURS = 6;

    /** Letters of a degree that is not listed: "RDN". */
    private static final int MAX_DEGREE = 5;

    private final TaggedText words;
    private final NounPhrases phrases;
    private final LinkWords links;
    private final RoleText text;
    private final NameWords nameWords;

    RoleAfter(TaggedText words, SpeakerLexicon lexicon, RoleText text) {
        this.words = words;
        this.phrases = new NounPhrases(words);
        this.links = lexicon.links();
        this.text = text;
        this.nameWords = lexicon.names();
    }

    /** {@code NAME, [43,] [the] chief researcher at the Institute of X,} and {@code NAME, who served as ...}. */
    Roles.Description noun(NameRun run) {
        int end = run.end();
        if (end >= words.size() || !text.sameSentence(end, end - 1)) {
            return Roles.Description.NONE;
        }
        int limit = words.sentence(words.sentenceOf(end)).end();
        int honoursEnd = afterHonours(end, limit);
        boolean comma = words.tag(honoursEnd) == Tag.COMMA;
        int first = afterCopula(comma ? honoursEnd + 1 : honoursEnd, limit);
        return comma || first > honoursEnd ? phrase(afterAge(first), limit) : Roles.Description.NONE;
    }

    /** {@code Ann Poe, MD, MSc, a surgeon}: steps over degrees. */
    private int afterHonours(int end, int limit) {
        int i = end;
        while (i + 1 < limit
                && i - end < 2 * MAX_HONOURS
                && words.tag(i) == Tag.COMMA
                && !text.isRole(i + 1)
                && isDegree(words.token(i + 1).text())) {
            i += 2;
        }
        boolean joined = i > end && words.tag(i) == Tag.COMMA && words.tag(i + 1) == Tag.CONJUNCTION;
        return joined ? i + 1 : i;
    }

    private boolean isDegree(String word) {
        return nameWords.isSuffix(word) || NameWords.isAcronym(word) && word.length() <= MAX_DEGREE;
    }

    private int afterCopula(int from, int limit) {
        int i = from;
        while (i < limit && i - from < MAX_COPULA && links.isCopula(words.lower(i))) {
            i++;
        }
        return i;
    }

    private int afterAge(int i) {
        return words.tag(i) == Tag.NUMBER && words.tag(i + 1) == Tag.COMMA ? i + 2 : i;
    }

    private Roles.Description phrase(int first, int limit) {
        boolean determiner = first < limit && words.tag(first) == Tag.DETERMINER;
        boolean somebodyNew = determiner && links.bringsIn(words.lower(first));
        int noun = determiner ? first + 1 : first;
        int roleEnd = Math.max(roleEnd(noun, limit), somebodyNew ? closedNounEnd(noun, limit) : noun);
        return roleEnd == noun ? Roles.Description.NONE : described(noun, roleEnd, limit);
    }

    /** {@code Ann Poe, a retired miller,}: whatever the noun, between commas it says what she is. */
    private int closedNounEnd(int first, int limit) {
        int i = first;
        while (i < limit && i - first < MAX_CLOSED_NOUN && words.tag(i) == Tag.NOUN) {
            i++;
        }
        boolean closed =
                i < limit && (words.tag(i) == Tag.COMMA || words.token(i).is('.'));
        return closed && !text.isRelation(i - 1) ? i : first;
    }

    private int roleEnd(int first, int limit) {
        int end = first;
        // "trained baker": behind a comma what looks like a verb belongs to the noun.
        int from = first + 1 < limit && words.tag(first) == Tag.VERB && text.isRole(first + 1) ? first + 1 : first;
        for (int i = from; i < limit && i - first < RoleText.MAX_ROLE && isDescription(words.tag(i)); i++) {
            if (text.isRole(i)) {
                end = i + 1;
            }
        }
        return end;
    }

    private static boolean isDescription(Tag tag) {
        return tag == Tag.NOUN || tag == Tag.ADJECTIVE || tag == Tag.NAME || tag == Tag.GENITIVE;
    }

    /** Splits "Institute's chief researcher for oceans at the Academy" into the role and the body. */
    private Roles.Description described(int first, int roleEnd, int limit) {
        int split = first;
        while (split < roleEnd - 1 && text.isBodyPart(split) && !text.isDemonym(split)) {
            split++;
        }
        int fieldEnd = text.fieldEnd(roleEnd, limit);
        Optional<String> body = text.body(first, split);
        if (body.isEmpty()) {
            body = text.compoundBody(roleEnd - 1);
        }
        if (body.isEmpty()) {
            body = linkedBody(fieldEnd, limit);
        }
        return new Roles.Description(Optional.of(text.text(split, fieldEnd)), body);
    }

    /** {@code at the Institute}, also behind "on the conflict" or "and founder". */
    private Optional<String> linkedBody(int end, int limit) {
        Optional<String> body = text.linkedBody(end, limit);
        if (body.isEmpty()) {
            body = text.linkedBody(afterTopic(end, limit), limit);
        }
        return body.isPresent() ? body : text.linkedBody(afterSecondRole(end, limit), limit);
    }

    /** {@code an expert on the conflict at Orvain House}: steps over what the role is about, told in small letters. */
    private int afterTopic(int end, int limit) {
        int i = end;
        if (i < limit && words.tag(i) == Tag.PREPOSITION) {
            i++;
            while (i < limit
                    && i - end < RoleText.MAX_ROLE
                    && (words.tag(i) == Tag.DETERMINER || words.tag(i) == Tag.NOUN)) {
                i++;
            }
        }
        return i;
    }

    /** {@code a surgeon and founder of Orvain Health}: steps over the second role. */
    private int afterSecondRole(int end, int limit) {
        return end < limit && words.tag(end) == Tag.CONJUNCTION ? Math.max(end, roleEnd(end + 1, limit)) : end;
    }

    /** {@code NAME (D-Ohio)}: party and place, as newspapers of the United States print it. */
    Roles.Description party(NameRun run) {
        int open = run.end();
        if (words.tag(open) == Tag.COMMA && isParty(open + 1)) {
            return Roles.Description.affiliation(words.token(open + 1).text());
        }
        if (words.grammar().has(Trait.CAPITAL_NOUNS) && isPartyInBrackets(open)) {
            return Roles.Description.affiliation(words.token(open + 1).text());
        }
        boolean party = open + 2 < words.size()
                && words.token(open).is('(')
                && words.token(open + 1).text().indexOf('-') > 0
                && words.tag(open + 1) == Tag.NAME;
        int limit = Math.min(open + 2 + MAX_PARTY_TOKENS, words.size());
        for (int close = open + 2; party && close < limit; close++) {
            if (words.token(close).is(')')) {
                return Roles.Description.affiliation(words.scan()
                        .source()
                        .substring(
                                words.token(open + 1).start(),
                                words.token(close).start()));
            }
        }
        return Roles.Description.NONE;
    }

    /** {@code NAME (CDU)}: as newspapers in German print it. */
    private boolean isPartyInBrackets(int open) {
        if (open + 2 >= words.size()
                || !words.token(open).is('(')
                || !words.token(open + 2).is(')')) {
            return false;
        }
        String party = words.token(open + 1).text();
        return NameWords.isAcronym(party) || nameWords.isListedBody(party);
    }

    /** {@code NAME, D-Ohio,}: one capital, a hyphen and a capitalised place. */
    private boolean isParty(int i) {
        String text = i < words.size() ? words.token(i).text() : "";
        return text.length() > 2
                && text.charAt(1) == '-'
                && Character.isUpperCase(text.charAt(0))
                && Character.isUpperCase(text.charAt(2));
    }

    /** {@code NAME of EMC Research}, {@code NAME, of EMC Research}; a place is no body. */
    Roles.Description ofBody(NameRun run) {
        int link = words.tag(run.end()) == Tag.COMMA ? run.end() + 1 : run.end();
        boolean of = link + 1 < words.size()
                && text.sameSentence(link, run.first())
                && links.linksName(words.lower(link))
                && run.parts().size() > 1;
        if (!of) {
            return Roles.Description.NONE;
        }
        return phrases.after(link + 1, words.sentence(words.sentenceOf(link)).end())
                .filter(text::holdsName)
                .flatMap(phrase -> text.bodyPhrase(phrase.first(), beforeNextPerson(phrase)))
                .map(Roles.Description::affiliation)
                .orElse(Roles.Description.NONE);
    }

    /** {@code of MIT and Ben Rask of Yale}: the body ends before the next person. */
    private int beforeNextPerson(NounPhrase phrase) {
        for (int i = phrase.first() + 1; i + 1 < phrase.end(); i++) {
            boolean person = words.tag(i + 1) == Tag.NAME && words.tag(i + 2) == Tag.NAME;
            if (words.tag(i) == Tag.CONJUNCTION && person && links.linksName(words.lower(i + 3))) {
                return i;
            }
        }
        return phrase.end();
    }
}
