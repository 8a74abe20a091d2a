package io.github.pullquote.parser.internal.resolve;

import io.github.pullquote.core.SpeakerKind;
import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.WordUse;
import io.github.pullquote.parser.internal.lexicon.Trait;
import io.github.pullquote.parser.internal.resolve.name.Gender;
import io.github.pullquote.parser.internal.resolve.name.LinkWords;
import io.github.pullquote.parser.internal.resolve.name.SpeakerLexicon;
import io.github.pullquote.parser.internal.resolve.name.SpeakerNouns;

/** Tells what a mention without a person's name stands for, by its head: somebody, a body, a writing or a group. */
final class MentionKinds {
    private final TaggedText words;
    private final SpeakerNouns nouns;
    private final LinkWords links;

    MentionKinds(TaggedText words, SpeakerLexicon lexicon) {
        this.words = words;
        this.nouns = lexicon.nouns();
        this.links = lexicon.links();
    }

    /** Returns the gender of a person that is described: by its noun, or by the article where the noun has none. */
    Gender gender(NounPhrase mention) {
        Gender byArticle = links.articleGender(words.lower(mention.first()));
        return isSeveral(mention)
                ? Gender.UNKNOWN
                : nouns.gender(words.lower(head(mention))).orElse(byArticle);
    }

    /** {@code die Mitarbeiter}: an article that this noun has in the plural alone. */
    boolean isSeveral(NounPhrase mention) {
        Gender byArticle = links.articleGender(words.lower(mention.first()));
        boolean counted = words.tag(mention.first()) == Tag.NUMBER
                && mention.end() > mention.first() + 1
                && words.grammar().has(Trait.CAPITAL_NOUNS);
        return counted
                || byArticle == Gender.FEMALE
                        && nouns.gender(words.lower(head(mention)))
                                .filter(Gender.MALE::equals)
                                .isPresent();
    }

    /** Returns the token of the head: the last noun before a preposition, or the first where adjectives follow it. */
    int head(NounPhrase phrase) {
        return words.grammar().has(Trait.HEAD_FIRST) ? firstHead(phrase) : lastHead(phrase);
    }

    /** {@code l'ancien ministre russe}: the first noun that can speak, or the first of all. */
    private int firstHead(NounPhrase phrase) {
        int first = -1;
        for (int i = phrase.first(); i < phrase.end() && words.tag(i) != Tag.PREPOSITION; i++) {
            boolean head = words.tag(i).isHead();
            if (head && words.isSpeakerWord(i)) {
                return i;
            }
            first = first < 0 && head ? i : first;
        }
        return Math.max(first, phrase.first());
    }

    private int lastHead(NounPhrase phrase) {
        int head = phrase.first();
        for (int i = phrase.first(); i < phrase.end() && (i == phrase.first() || !words.linksPhrase(i)); i++) {
            if (words.tag(i).isHead()) {
                head = i;
            }
        }
        return head;
    }

    /** {@code part of the letter}: what the part is of tells what it is. */
    private int telling(NounPhrase phrase) {
        int head = head(phrase);
        boolean part = words.is(head, WordUse.PART) && words.is(head + 1, WordUse.GENITIVE);
        return part && head + 2 < phrase.end() ? head(new NounPhrase(head + 2, phrase.end())) : head;
    }

    /** Returns the kind of a mention. */
    SpeakerKind kind(NounPhrase mention) {
        int headToken = head(mention);
        String head = words.lower(headToken);
        if (joins(mention.first(), words.grammar().has(Trait.HEAD_FIRST) ? mention.end() : headToken)) {
            return SpeakerKind.COLLECTIVE;
        }
        if (nouns.isDocument(words.lower(telling(mention)))) {
            return SpeakerKind.DOCUMENT;
        }
        if (isSeveral(mention)) {
            return SpeakerKind.COLLECTIVE;
        }
        if (nouns.isPerson(head)) {
            return SpeakerKind.ANONYMOUS;
        }
        if (nouns.isBodyOrBodies(head) || words.tag(headToken) == Tag.NAME) {
            return SpeakerKind.ORGANISATION;
        }
        return nouns.isGroup(head) ? SpeakerKind.COLLECTIVE : SpeakerKind.ANONYMOUS;
    }

    /** {@code Ann Poe and her brother}: more than one. */
    private boolean joins(int first, int head) {
        for (int i = first + 1; i < head; i++) {
            if (words.tag(i) == Tag.PREPOSITION) {
                return false;
            }
            if (words.tag(i) == Tag.CONJUNCTION && words.tag(i - 1).isHead()) {
                return true;
            }
        }
        return false;
    }
}
