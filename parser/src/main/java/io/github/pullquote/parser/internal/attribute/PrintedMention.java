package io.github.pullquote.parser.internal.attribute;

import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.NounPhrases;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.WordUse;
import java.util.Optional;

/**
 * The words that an attribution prints as its mention: a name with the description before it ("the clerk, Ann Poe"), and
 * without the body behind it ("Ann Poe" of "Ann Poe of the Wend Valley Bank").
 */
final class PrintedMention {
    /** A person's name has a given name and a family name. */
    private static final int SHORTEST_NAME = 2;

    private final TaggedText words;
    private final NounPhrases phrases;

    PrintedMention(TaggedText words, NounPhrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** Returns what is printed of the phrase that speaks in a quote. */
    Span of(QuotePiece piece, NounPhrase phrase) {
        int cue = piece.finding().reporting().map(clause -> clause.cue().end()).orElse(-1);
        int limit = words.sentence(words.sentenceOf(phrase.first())).first();
        NounPhrase name = new NounPhrase(phrase.first(), nameEnd(phrase));
        Span span = words.span(name.first(), name.end());
        NounPhrase whole = phrases.withDescription(name, limit, cue);
        Optional<Span> outside = piece.outside(words.span(whole.first(), whole.end()));
        return outside.orElse(span);
    }

    /** The end of the name that opens the phrase; of the phrase when that is no person's name with more behind it. */
    private int nameEnd(NounPhrase phrase) {
        int end = phrase.first();
        while (end < phrase.end() && (words.tag(end) == Tag.NAME || words.tag(end) == Tag.TITLE)) {
            end++;
        }
        boolean linked = end < phrase.end() && (words.is(end, WordUse.NAME_LINK) || words.is(end, WordUse.BENEFICIARY));
        boolean name = end - phrase.first() >= SHORTEST_NAME && !words.isSpeakerWord(end - 1);
        return linked && name ? end : phrase.end();
    }
}
