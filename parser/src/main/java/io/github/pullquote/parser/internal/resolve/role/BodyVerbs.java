package io.github.pullquote.parser.internal.resolve.role;

import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.NounPhrases;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.WordUse;
import io.github.pullquote.parser.internal.resolve.name.LinkWords;
import io.github.pullquote.parser.internal.resolve.name.NameRun;
import io.github.pullquote.parser.internal.resolve.name.NameWords;
import io.github.pullquote.parser.internal.resolve.name.SpeakerLexicon;
import java.util.List;
import java.util.Optional;

/**
 * Reads the body that somebody belongs to off a verb: {@code Poe, who runs the Mill Trust,}, {@code Poe wrote about it for
 * the Orvain Mail}, {@code Poe founded a company called Mill and Sons}. {@code Poe runs Orvain} is no body: it is a place.
 */
final class BodyVerbs {
    /** Between a name and "who": an apposition that the relative clause goes on. */
    private static final int MAX_ASIDE = 8;

    /** Between a verb and its "for": what is written, taught or played. */
    private static final int MAX_OBJECT = 4;

    private final TaggedText words;
    private final NounPhrases phrases;
    private final LinkWords links;
    private final NameWords nameWords;
    private final RoleText text;

    BodyVerbs(TaggedText words, SpeakerLexicon lexicon, RoleText text) {
        this.words = words;
        this.phrases = new NounPhrases(words);
        this.links = lexicon.links();
        this.nameWords = lexicon.names();
        this.text = text;
    }

    /** Returns the body; none when no such verb has the name as its subject. */
    Roles.Description of(NameRun run) {
        int end = run.end();
        if (end >= words.size() || !text.sameSentence(end, run.first())) {
            return Roles.Description.NONE;
        }
        int limit = words.sentence(words.sentenceOf(end)).end();
        int verb = verb(end, limit);
        Optional<List<String>> link = links.ofBodyVerb(verb < limit ? words.lower(verb) : "");
        Optional<String> body =
                link.isPresent() ? body(afterLink(verb + 1, limit, link.get()), limit) : Optional.empty();
        if (body.isEmpty()) {
            body = before(run);
        }
        return body.isPresent() ? Roles.Description.affiliation(body.get()) : Roles.Description.NONE;
    }

    /** {@code the Mill Trust, a charity run by Poe}: the name before the passive, or before its description. */
    private Optional<String> before(NameRun run) {
        int by = run.first() - 1;
        boolean passive = text.sameSentence(by - 1, run.first())
                && words.is(by, WordUse.AGENT)
                && links.ofBodyVerb(words.lower(by - 1)).filter(List::isEmpty).isPresent();
        int first = words.sentence(words.sentenceOf(run.first())).first();
        return passive
                ? phrases.before(subjectEnd(by - 1, first), first)
                        .flatMap(phrase -> text.holdsName(phrase) ? Optional.of(phrase) : described(phrase, first))
                        .map(text::lastName)
                        .filter(this::isBody)
                        .map(phrase -> text.text(phrase.first(), phrase.end()))
                : Optional.empty();
    }

    /** {@code the Mill Trust is still run by Poe}: steps back over auxiliaries and adverbs. */
    private int subjectEnd(int verb, int first) {
        int end = verb;
        while (end > first && (words.tag(end - 1) == Tag.AUXILIARY || words.tag(end - 1) == Tag.ADVERB)) {
            end--;
        }
        return end;
    }

    private Optional<NounPhrase> described(NounPhrase description, int first) {
        int comma = description.first() - 1;
        return comma > first && words.tag(comma) == Tag.COMMA ? phrases.before(comma, first) : Optional.empty();
    }

    /** The verb right behind the name, or behind the "who" that comes first in what stands beside it. */
    private int verb(int end, int limit) {
        int i = end;
        boolean aside = words.tag(end) == Tag.COMMA;
        while (aside && i < limit && i - end < MAX_ASIDE && words.tag(i) != Tag.RELATIVE) {
            if (words.tag(i).isVerbal() || words.tag(i) == Tag.NAME) {
                return limit;
            }
            i++;
        }
        i += i < limit && words.tag(i) == Tag.RELATIVE ? 1 : 0;
        while (i < limit && (words.tag(i) == Tag.ADVERB || words.tag(i) == Tag.AUXILIARY)) {
            i++;
        }
        return i;
    }

    /** The token behind the link of a verb that needs one; the limit where it has none. */
    private int afterLink(int from, int limit, List<String> link) {
        int i = from;
        while (!link.isEmpty() && i < limit && i - from <= MAX_OBJECT && words.tag(i) != Tag.COMMA) {
            if (link.contains(words.lower(i))) {
                return i + 1;
            }
            i++;
        }
        return link.isEmpty() ? from : limit;
    }

    private Optional<String> body(int first, int limit) {
        return phrases.after(first, limit)
                .map(phrase -> named(phrase, limit))
                .filter(this::isBody)
                .map(phrase -> text.text(phrase.first(), phrase.end()));
    }

    /** {@code a company called Mill and Sons}: the name, else the name that ends the phrase. */
    private NounPhrase named(NounPhrase phrase, int limit) {
        return links.isNaming(words.lower(phrase.end()))
                ? phrases.after(phrase.end() + 1, limit).orElse(phrase)
                : text.lastName(phrase);
    }

    private boolean isBody(NounPhrase phrase) {
        int first = words.tag(phrase.first()) == Tag.DETERMINER ? phrase.first() + 1 : phrase.first();
        return first < phrase.end()
                && words.tag(first) == Tag.NAME
                && !nameWords.isGivenName(words.token(first).text())
                && text.bodyPhrase(first, phrase.end()).isPresent();
    }
}
