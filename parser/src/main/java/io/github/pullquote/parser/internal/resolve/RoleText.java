package io.github.pullquote.parser.internal.resolve;

import io.github.pullquote.core.internal.WhiteSpace;
import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.NounPhrases;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import java.util.Optional;

/** Where a role, its field and its body begin and end. Shared by all readers of roles. */
final class RoleText {
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

    boolean isRole(int i) {
        return nouns.isRole(words.lower(i));
    }

    boolean isDemonym(int i) {
        return nameWords.isDemonym(words.token(i).text());
    }

    /** Returns where a role begins, given its last word: "Danish shadow minister". */
    int roleFirst(int last) {
        int first = last;
        while (first > 0
                && last - first < Measures.MAX_ROLE
                && sameSentence(first - 1, last)
                && isRolePart(first - 1)) {
            first--;
        }
        return first;
    }

    private boolean isRolePart(int i) {
        return words.tag(i) == Tag.NOUN
                || words.tag(i) == Tag.GERUND && words.tag(i + 1) == Tag.NOUN
                || words.tag(i) == Tag.NAME && isDemonym(i)
                || words.tag(i) == Tag.CONJUNCTION && i > 0 && isRole(i - 1);
    }

    /** Returns where the name of a body before a role begins; the role's first token when there is none. */
    int bodyFirst(int roleFirst) {
        int first = roleFirst;
        while (first > 0
                && roleFirst - first < Measures.MAX_BODY_TOKENS
                && sameSentence(first - 1, roleFirst)
                && isBodyPart(first - 1)) {
            first--;
        }
        return words.tag(first) == Tag.GENITIVE ? roleFirst : first;
    }

    boolean isBodyPart(int i) {
        return words.tag(i) == Tag.NAME || words.tag(i) == Tag.GENITIVE;
    }

    /** Returns the body between two tokens, without the genitive at its end; empty when there is none. */
    Optional<String> body(int first, int end) {
        int ownerEnd = words.tag(end - 1) == Tag.GENITIVE ? end - 1 : end;
        return first < ownerEnd ? Optional.of(text(first, ownerEnd)) : Optional.empty();
    }

    /** "director of reef recovery", "head of games research": a field in lower case belongs to the role. */
    int fieldEnd(int roleEnd, int limit) {
        int first = roleEnd + 1;
        if (first >= limit || !links.linksRole(words.lower(roleEnd)) || words.tag(first) != Tag.NOUN) {
            return roleEnd;
        }
        int i = first;
        while (i < limit && i - first < Measures.MAX_ROLE && words.tag(i) == Tag.NOUN) {
            i++;
        }
        return i;
    }

    /** Returns the body behind a role: "at the Institute", "for the council". */
    Optional<String> linkedBody(int link, int limit) {
        if (link >= limit || !links.linksRole(words.lower(link))) {
            return Optional.empty();
        }
        return phrases.after(link + 1, limit)
                .filter(phrase -> holdsName(phrase) || nouns.isBody(words.lower(phrase.end() - 1)))
                .map(phrase -> text(phrase.first(), phrase.end()));
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
