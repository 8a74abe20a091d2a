package io.github.pullquote.parser.internal.resolve;

import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.NounPhrases;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import java.util.Optional;

/** Reads role and body before a name, or inside a phrase without a name. */
final class RoleBefore {
    private final TaggedText words;
    private final NounPhrases phrases;
    private final SpeakerLexicon lexicon;
    private final RoleText text;

    RoleBefore(TaggedText words, SpeakerLexicon lexicon, RoleText text) {
        this.words = words;
        this.phrases = new NounPhrases(words);
        this.lexicon = lexicon;
        this.text = text;
    }

    /** {@code [the] [Golden State Warriors] [star] forward NAME}, {@code a baker called NAME}. */
    Roles.Description noun(NameRun run) {
        int before = run.first() - 1;
        int last = lexicon.links().isNaming(words.lower(before)) ? before - 1 : before;
        if (!endsRole(last, run)) {
            return Roles.Description.NONE;
        }
        int first = text.roleFirst(last);
        return new Roles.Description(Optional.of(text.text(first, last + 1)), text.body(text.bodyFirst(first), first));
    }

    /** A listed role in the singular, or a noun that ends as roles do ("communicator"), right before a full name. */
    private boolean endsRole(int last, NameRun run) {
        if (last < 0 || words.tag(last) != Tag.NOUN || !text.sameSentence(last, run.first())) {
            return false;
        }
        boolean unlisted = run.parts().size() > 1
                && Character.isLowerCase(words.token(last).text().charAt(0))
                && lexicon.nouns().endsLikeRole(words.lower(last));
        return text.isRole(last) || unlisted;
    }

    /** {@code SpaceX President NAME}, {@code Sen. NAME}. */
    Roles.Description title(NameRun run) {
        Optional<String> role = run.title().filter(lexicon.names()::isRole);
        if (role.isEmpty()) {
            return Roles.Description.NONE;
        }
        int first = text.bodyFirst(run.first());
        boolean body = first < run.first() && !text.isDemonym(run.first() - 1);
        return new Roles.Description(role, body ? text.body(first, run.first()) : Optional.empty());
    }

    /** {@code [the] county's senior attorney, NAME,}. */
    Roles.Description introduced(NameRun run) {
        int comma = run.first() - 1;
        if (comma < 1
                || words.tag(comma) != Tag.COMMA
                || words.tag(run.end()) == Tag.CONJUNCTION
                || !text.sameSentence(comma, run.first())) {
            return Roles.Description.NONE;
        }
        int sentenceFirst = words.sentence(words.sentenceOf(comma)).first();
        return phrases.before(comma, sentenceFirst).map(this::inside).orElse(Roles.Description.NONE);
    }

    /** {@code a spokeswoman for the council}: what a phrase says of somebody without a name. */
    Roles.Description inside(NounPhrase phrase) {
        for (int i = phrase.first(); i < phrase.end() && words.tag(i) != Tag.PREPOSITION; i++) {
            if (text.isRole(i) && words.tag(i) == Tag.NOUN && words.tag(i + 1) != Tag.NOUN) {
                return inside(phrase, i);
            }
        }
        return Roles.Description.NONE;
    }

    private Roles.Description inside(NounPhrase phrase, int noun) {
        int first = Math.max(text.roleFirst(noun), phrase.first());
        int body = Math.max(text.bodyFirst(first), phrase.first());
        int fieldEnd = text.fieldEnd(noun + 1, phrase.end());
        return new Roles.Description(
                Optional.of(text.text(first, fieldEnd)),
                text.body(body, first).or(() -> text.linkedBody(fieldEnd, phrase.end())));
    }
}
