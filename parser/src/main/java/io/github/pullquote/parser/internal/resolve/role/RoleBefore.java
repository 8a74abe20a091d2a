package io.github.pullquote.parser.internal.resolve.role;

import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.NounPhrases;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.WordUse;
import io.github.pullquote.parser.internal.lexicon.Trait;
import io.github.pullquote.parser.internal.resolve.name.NameRun;
import io.github.pullquote.parser.internal.resolve.name.SpeakerLexicon;
import java.util.Optional;

/** Reads role and body before a name, or inside a phrase without a name. */
final class RoleBefore {
    /** Tokens between a plural and the last of the names that it describes: "economists A of X, B of Y and C". */
    private static final int MAX_JOINED = 14;

    private final TaggedText words;
    private final NounPhrases phrases;
    private final SpeakerLexicon lexicon;
    private final RoleText text;
    private final boolean headFirst;

    RoleBefore(TaggedText words, SpeakerLexicon lexicon, RoleText text) {
        this.words = words;
        this.phrases = new NounPhrases(words);
        this.lexicon = lexicon;
        this.text = text;
        this.headFirst = words.grammar().has(Trait.HEAD_FIRST);
    }

    /** {@code [the] [Golden State Warriors] [star] forward NAME}, {@code a baker called NAME}. */
    Roles.Description noun(NameRun run) {
        int before = run.first() - 1;
        int last = lexicon.links().isNaming(words.lower(before)) ? before - 1 : before;
        if (!endsRole(last, run)) {
            return Roles.Description.NONE;
        }
        int first = text.roleFirst(last);
        return new Roles.Description(
                Optional.of(text.text(first, last + 1)),
                text.bodyInside(first, last)
                        .or(() -> text.compoundBody(last))
                        .or(() -> text.body(text.bodyFirst(first), first)));
    }

    /** {@code economists Ann Poe and Ben Rask}: each of them is one. */
    Roles.Description plural(NameRun run) {
        int last = run.first() - 1;
        while (last > 0 && run.first() - last < MAX_JOINED && joinsNames(last, run)) {
            last--;
        }
        Optional<String> singular = last < 0 || !text.sameSentence(last, run.first()) || words.tag(last) != Tag.NOUN
                ? Optional.empty()
                : lexicon.nouns().singularRole(words.lower(last));
        int first = last < 0 ? 0 : text.roleFirst(last);
        if (singular.isEmpty() || run.parts().size() == 1) {
            return Roles.Description.NONE;
        }
        String role = first < last ? text.text(first, last) + " " + singular.get() : singular.get();
        return new Roles.Description(Optional.of(role), text.body(text.bodyFirst(first), first));
    }

    /** The names, titles and "and" between a plural and a name; right before the name stands no other name. */
    private boolean joinsNames(int i, NameRun run) {
        boolean joint = words.tag(i) == Tag.COMMA || words.tag(i) == Tag.CONJUNCTION;
        return i == run.first() - 1
                ? joint
                : joint || words.tag(i) == Tag.NAME || words.tag(i) == Tag.TITLE || words.tag(i) == Tag.PREPOSITION;
    }

    /** A listed role in the singular, or a noun that ends as roles do ("communicator"), right before a full name. */
    private boolean endsRole(int last, NameRun run) {
        if (last < 0 || !text.sameSentence(last, run.first())) {
            return false;
        }
        if (words.tag(last) != Tag.NOUN) {
            // "Hawks head Major Poe": a plural before a role makes the role look like a verb.
            return words.tag(last) == Tag.VERB && run.title().isPresent() && text.isRole(last);
        }
        boolean unlisted = run.parts().size() > 1
                && Character.isLowerCase(words.token(last).text().charAt(0))
                && lexicon.nouns().endsLikeRole(words.lower(last))
                && !text.isRelation(last);
        return text.isRole(last) || unlisted;
    }

    /** {@code SpaceX President NAME}, {@code Sen. NAME}, {@code Texas Gov. NAME}: a place belongs to the role. */
    Roles.Description title(NameRun run) {
        Optional<String> role = run.title().filter(lexicon.names()::isRole);
        if (role.isEmpty()) {
            return honour(run);
        }
        int first = text.bodyFirst(run.first());
        Optional<String> named = first < run.first() ? text.body(first, bodyEnd(run)) : Optional.empty();
        Optional<String> body = named.or(
                () -> lexicon.names().bodyOfField(words.token(run.first()).text()));
        int roleFirst = text.withModifiers(named.isPresent() ? run.first() : first);
        return new Roles.Description(Optional.of(text.text(roleFirst, run.nameFirst())), body);
    }

    /** {@code Met Police Commissioner Ann Poe}: the word of bodies that opens the office ends the name before it. */
    private int bodyEnd(NameRun run) {
        return lexicon.names().isBodyWord(words.token(run.first()).text()) ? run.first() + 1 : run.first();
    }

    /** {@code Ann Poe MP}: a seat behind the name is a role. */
    private Roles.Description honour(NameRun run) {
        if (run.honours().isEmpty()) {
            return Roles.Description.NONE;
        }
        return new Roles.Description(
                run.honours().stream().filter(lexicon.names()::isTitle).findFirst(), Optional.empty());
    }

    /** {@code minister of works NAME}, {@code Marketing Manager at Orvain Travel NAME}: the office, its link and the rest. */
    Roles.Description office(NameRun run) {
        int link = run.first() - 1;
        while (link > 0
                && run.first() - link < RoleText.MAX_BODY_TOKENS
                && text.sameSentence(link, run.first())
                && words.tag(link) != Tag.PREPOSITION) {
            if (!words.tag(link).isHead() && words.tag(link) != Tag.CONJUNCTION && words.tag(link) != Tag.DETERMINER) {
                return Roles.Description.NONE;
            }
            link--;
        }
        boolean linked = link > 0
                && link < run.first() - 1
                && lexicon.links().linksRole(words.lower(link))
                && text.sameSentence(link - 1, run.first())
                && isOfficeWord(link - 1);
        return linked ? linkedOffice(link, run.first()) : Roles.Description.NONE;
    }

    private boolean isOfficeWord(int i) {
        return words.tag(i) == Tag.NOUN && text.isRole(i)
                || words.tag(i) == Tag.NAME && lexicon.names().isOffice(words.lower(i));
    }

    private Roles.Description linkedOffice(int link, int end) {
        int first = text.officeFirst(link - 1);
        boolean field = lexicon.links().linksBody(words.lower(link));
        Optional<String> behind = field ? Optional.empty() : text.body(link + 1, end);
        return new Roles.Description(
                Optional.of(text.text(first, behind.isPresent() ? link : end)),
                text.body(text.bodyFirst(first), first).or(() -> behind));
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

    /** {@code a report by the Institute}, {@code a study from Orvain University}. */
    Roles.Description author(NounPhrase phrase) {
        for (int i = phrase.first(); i + 1 < phrase.end(); i++) {
            if (words.is(i, WordUse.AGENT) || words.is(i, WordUse.ORIGIN)) {
                return phrases.after(i + 1, phrase.end())
                        .filter(text::holdsName)
                        .flatMap(body -> text.bodyPhrase(body.first(), body.end()))
                        .map(Roles.Description::affiliation)
                        .orElse(Roles.Description.NONE);
            }
        }
        return Roles.Description.NONE;
    }

    /** {@code a spokeswoman for the council}: what a phrase says of somebody without a name. */
    Roles.Description inside(NounPhrase phrase) {
        for (int i = phrase.first(); i < phrase.end() && (i == phrase.first() || !words.linksPhrase(i)); i++) {
            if (text.isRole(i) && words.tag(i) == Tag.NOUN) {
                int last = text.roleLast(i, phrase.end());
                if (last == i || headFirst) {
                    return inside(phrase, last);
                }
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
                text.body(body, first)
                        .or(() -> text.compoundBody(noun))
                        .or(() -> text.linkedBody(fieldEnd, phrase.end())));
    }
}
