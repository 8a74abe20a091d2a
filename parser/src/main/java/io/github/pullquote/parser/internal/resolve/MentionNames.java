package io.github.pullquote.parser.internal.resolve;

import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.lexicon.Trait;
import io.github.pullquote.parser.internal.resolve.name.NameFinder;
import io.github.pullquote.parser.internal.resolve.name.NameRun;
import io.github.pullquote.parser.internal.resolve.name.NameWords;
import java.util.Optional;

/** Reads the name that a mention stands for: the one inside of it, or in apposition right behind. */
final class MentionNames {
    private final TaggedText words;
    private final NameWords nameWords;
    private final NameFinder nameFinder;

    MentionNames(TaggedText words, NameWords nameWords, NameFinder nameFinder) {
        this.words = words;
        this.nameWords = nameWords;
        this.nameFinder = nameFinder;
    }

    /** Returns the name at the head of the phrase ("Ann Poe of EMC Research"), or at its end, or behind it. */
    Optional<NameRun> of(NounPhrase mention) {
        return inside(mention).or(() -> apposed(mention)).or(() -> described(mention));
    }

    /** {@code Ann Poe, founder of the mill told}: a role without article behind a name whose second comma is missing. */
    private Optional<NameRun> described(NounPhrase mention) {
        int comma = mention.first() - 1;
        boolean apposition = comma > 0
                && words.tag(comma) == Tag.COMMA
                && words.tag(comma - 1) == Tag.NAME
                && words.isSpeakerNoun(mention.first())
                && words.sameRegion(comma - 1, mention.first());
        int sentenceFirst = words.sentence(words.sentenceOf(mention.first())).first();
        return apposition
                ? endingAt(new NounPhrase(sentenceFirst, comma), comma).filter(this::hasGivenName)
                : Optional.empty();
    }

    /** Returns the name at the very end of a phrase. */
    Optional<NameRun> atEnd(NounPhrase mention) {
        return endingAt(mention, mention.end());
    }

    private Optional<NameRun> inside(NounPhrase mention) {
        int headEnd = headEnd(mention);
        if (joinsNames(mention.first(), headEnd)) {
            return oneBody(mention);
        }
        Optional<NameRun> head = endingAt(mention, headEnd);
        Optional<NameRun> last = headEnd == mention.end() ? head : atEnd(mention);
        Optional<NameRun> found = Optional.empty();
        if (head.isPresent() && hasGivenName(head.get())) {
            found = head;
        } else if (last.isPresent() && hasGivenName(last.get()) && !isOther(last.get(), headEnd)) {
            found = last;
        } else if (head.isPresent() && (head.get().title().isPresent() || headEnd == mention.end())) {
            found = head;
        }
        return found.isPresent() && !isOffice(mention, found.get()) ? found : Optional.empty();
    }

    /** {@code the US President}, {@code the Chancellor}: an office without a name is a description. */
    private boolean isOffice(NounPhrase mention, NameRun run) {
        // "prezydent USA": where the head stands first a place behind a role says of what.
        boolean ofPlace = words.grammar().has(Trait.HEAD_FIRST)
                && words.isSpeakerNoun(mention.first())
                && nameWords.isPlace(String.join(" ", run.parts()));
        return ofPlace
                || words.tag(mention.first()) == Tag.DETERMINER
                        && run.title().isEmpty()
                        && nameWords.isTitle(run.last())
                        && !hasGivenName(run);
    }

    /** {@code the mother of Ann Poe}, {@code a spokesman for Ann Poe}: the noun speaks, not whom it belongs to. */
    private boolean isOther(NameRun run, int headEnd) {
        return words.isSpeakerNoun(headEnd - 1) && words.tag(headEnd) != Tag.NAME && headEnd <= run.first();
    }

    /** The head ends before the first preposition. */
    private int headEnd(NounPhrase mention) {
        int end = mention.first();
        while (end < mention.end() && (end == mention.first() || !words.linksPhrase(end))) {
            end++;
        }
        return end;
    }

    /** {@code Ann Poe and Ben Rask}: both of them, not one. */
    private boolean joinsNames(int first, int headEnd) {
        for (int i = first + 1; i + 1 < headEnd; i++) {
            if (words.tag(i) == Tag.CONJUNCTION
                    && words.tag(i - 1) == Tag.NAME
                    && words.tag(i + 1).isNominal()) {
                return true;
            }
        }
        return false;
    }

    /** {@code the Records and Archives Agency}: one body whose name is joined. */
    private Optional<NameRun> oneBody(NounPhrase mention) {
        int first = words.tag(mention.first()) == Tag.DETERMINER ? mention.first() + 1 : mention.first();
        return words.tag(first) == Tag.NAME
                ? nameFinder.at(first, mention.end()).filter(run -> run.end() == mention.end() && nameWords.isBody(run))
                : Optional.empty();
    }

    private boolean hasGivenName(NameRun run) {
        return nameWords.isGivenName(run.parts().get(0));
    }

    private Optional<NameRun> endingAt(NounPhrase mention, int end) {
        int first = end;
        boolean titled = false;
        while (first > mention.first() && isNamePart(first - 1) && !(titled && words.tag(first - 1) != Tag.TITLE)) {
            first--;
            titled |= words.tag(first) == Tag.TITLE;
        }
        while (first < end && words.tag(first) != Tag.NAME && words.tag(first) != Tag.TITLE) {
            first++;
        }
        return first == end || words.tag(end - 1) != Tag.NAME ? Optional.empty() : nameFinder.at(first, end);
    }

    private boolean isNamePart(int i) {
        boolean particle = nameWords.isParticle(words.token(i).text());
        boolean linked = words.tag(i + 1) == Tag.NAME || nameWords.isParticle(words.lower(i + 1));
        return words.tag(i) == Tag.NAME || words.tag(i) == Tag.TITLE || particle && linked;
    }

    /** {@code one of the councillors, Hanne Ruud,}: the full name in apposition. */
    private Optional<NameRun> apposed(NounPhrase mention) {
        int comma = mention.end();
        boolean apart =
                words.tag(comma) == Tag.COMMA && comma + 1 < words.size() && words.sameRegion(comma, mention.first());
        if (!apart) {
            return Optional.empty();
        }
        int sentenceEnd = words.sentence(words.sentenceOf(comma)).end();
        return nameFinder
                .at(comma + 1, sentenceEnd)
                .filter(run -> run.parts().size() > 1 && hasGivenName(run))
                .filter(run -> words.tag(run.end()) == Tag.COMMA || words.tag(run.end()) == Tag.SIGN);
    }
}
