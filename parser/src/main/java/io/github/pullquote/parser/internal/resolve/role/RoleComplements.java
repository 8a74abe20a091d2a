package io.github.pullquote.parser.internal.resolve.role;

import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.WordUse;
import io.github.pullquote.parser.internal.resolve.name.LinkWords;
import io.github.pullquote.parser.internal.resolve.name.NameWords;
import io.github.pullquote.parser.internal.resolve.name.SpeakerLexicon;
import io.github.pullquote.parser.internal.resolve.name.SpeakerNouns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Splits a role and what hangs on it into role and body: Spanish {@code consejero de Educación de la Junta de Oster} into
 * "consejero de Educación" and "Junta de Oster".
 */
final class RoleComplements {
    /** Adjectives behind the noun of a role: "secretario general adjunto". */
    private static final int MAX_ADJECTIVES = 3;

    private static final int MAX_COMPLEMENTS = 4;

    private final TaggedText words;
    private final RoleText text;
    private final LinkWords links;
    private final NameWords names;
    private final SpeakerNouns nouns;

    private record Complement(int first, int end) {}

    RoleComplements(TaggedText words, SpeakerLexicon lexicon, RoleText text) {
        this.words = words;
        this.text = text;
        this.links = lexicon.links();
        this.names = lexicon.names();
        this.nouns = lexicon.nouns();
    }

    /** Returns role and body of a role that begins at a token; what hangs on it ends before another. */
    Roles.Description describe(int role, int limit) {
        int end = role + 1;
        while (end < limit && end - role <= MAX_ADJECTIVES && words.tag(end) == Tag.NOUN) {
            end++;
        }
        List<Complement> complements = complements(end, limit);
        int body = body(complements, names.isOfficeHead(words.lower(role)));
        int fields = body < 0 ? complements.size() : body;
        int roleEnd = fields == 0 ? end : complements.get(fields - 1).end();
        Optional<String> name = body < 0
                ? Optional.empty()
                : Optional.of(text.text(
                        complements.get(body).first(), complements.get(body).end()));
        return new Roles.Description(Optional.of(text.text(role, roleEnd)), name);
    }

    /** The first complement that is surely a body; else the first name, unless the office has a field. */
    private int body(List<Complement> complements, boolean office) {
        for (int i = 0; i < complements.size(); i++) {
            if (isSureBody(complements.get(i))) {
                return i;
            }
        }
        for (int i = 0; i < complements.size(); i++) {
            if (isBody(complements.get(i)) && !(office && i == 0)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isSureBody(Complement complement) {
        String first = words.token(complement.first()).text();
        boolean named = words.tag(complement.first()) == Tag.NAME
                && (names.isBodyWord(first) || NameWords.isAcronym(first) || names.isListedBody(first));
        boolean noun = nouns.isBodyOrBodies(words.lower(complement.first()))
                && words.tag(complement.first()) == Tag.NOUN
                && complement.end() - complement.first() > 1;
        return (named || noun) && !names.isPlace(text.text(complement.first(), complement.end()));
    }

    private List<Complement> complements(int from, int limit) {
        List<Complement> found = new ArrayList<>();
        int i = from;
        while (i + 1 < limit && found.size() < MAX_COMPLEMENTS && links.linksRole(words.lower(i))) {
            int first = i + 1;
            while (first < limit && isDeterminer(words.tag(first))) {
                first++;
            }
            int end = end(first, limit);
            if (end == first) {
                break;
            }
            found.add(new Complement(first, end));
            i = end;
        }
        return found;
    }

    private static boolean isDeterminer(Tag tag) {
        return tag == Tag.DETERMINER || tag == Tag.POSSESSIVE || tag == Tag.QUANTIFIER;
    }

    /** Nouns and names, joined by "and", and linked by "of" inside the name of a body. */
    private int end(int first, int limit) {
        int i = first;
        while (i < limit && (isPart(i) || i > first && (joins(i, limit) || linksName(first, i, limit)))) {
            i++;
        }
        return i;
    }

    private boolean isPart(int i) {
        return words.tag(i) == Tag.NOUN || words.tag(i) == Tag.NAME || words.tag(i) == Tag.NUMBER;
    }

    private boolean joins(int i, int limit) {
        return i + 1 < limit
                && words.tag(i) == Tag.CONJUNCTION
                && words.tag(i + 1) == words.tag(i - 1)
                && !text.isRole(i + 1);
    }

    /** {@code Junta de Oster}, {@code Universidad de la Sierra}: behind the word of a body, or between two names. */
    private boolean linksName(int first, int i, int limit) {
        if (!links.linksBody(words.lower(i)) && words.tag(i) != Tag.DETERMINER) {
            return false;
        }
        boolean link = links.linksBody(words.lower(i));
        int next = link && words.tag(i + 1) == Tag.DETERMINER ? i + 2 : i + 1;
        boolean inside = words.tag(i) != Tag.DETERMINER || words.is(i - 1, WordUse.GENITIVE);
        return inside && next < limit && words.tag(next) == Tag.NAME && isBodyNoun(first);
    }

    /** {@code Junta}, {@code ministère}. */
    private boolean isBodyNoun(int i) {
        return names.isBodyWord(words.token(i).text())
                || words.tag(i) == Tag.NOUN && nouns.isBodyOrBodies(words.lower(i));
    }

    private boolean isBody(Complement complement) {
        boolean body = nouns.isBodyOrBodies(words.lower(complement.first()));
        for (int i = complement.first(); i < complement.end(); i++) {
            String word = words.token(i).text();
            boolean name = words.tag(i) == Tag.NAME && !names.isMereField(word) && !names.isPlace(word);
            body |= name && !names.isDemonym(words.lower(i));
        }
        return body && !names.isPlace(text.text(complement.first(), complement.end()));
    }
}
