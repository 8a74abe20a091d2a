package io.github.pullquote.parser.internal.resolve;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.attribute.QuoteDraft;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.resolve.name.Gender;
import io.github.pullquote.parser.internal.resolve.name.Pronouns;

/**
 * Whom the words of a quote speak of: nobody speaks of himself by his name, and "he" in a quote is somebody else than the
 * "he" who says it.
 *
 * @param names the names in the quote, word by word
 * @param genders of which persons the quote speaks by a pronoun
 */
record QuotedWords(ImmutableSet<String> names, ImmutableSet<Gender> genders) {
    static final QuotedWords NONE = new QuotedWords(ImmutableSet.of(), ImmutableSet.of());

    /** Reads the words of a quote; of a long one the first words tell enough. */
    static QuotedWords of(QuoteDraft quote, TaggedText words, Pronouns pronouns) {
        ImmutableSet.Builder<String> names = ImmutableSet.builder();
        ImmutableSet.Builder<Gender> genders = ImmutableSet.builder();
        int left = Measures.QUOTED_WORDS;
        for (Span part : quote.parts()) {
            for (int i = words.firstAt(part.start());
                    i < words.size() && words.token(i).start() < part.end() && left > 0;
                    i++, left--) {
                if (words.tag(i) == Tag.NAME) {
                    names.add(words.token(i).text());
                } else if (words.tag(i) == Tag.PRONOUN) {
                    genders.add(pronouns.gender(words.lower(i)));
                }
            }
        }
        return new QuotedWords(names.build(), genders.build());
    }

    /** Returns what speaks against a participant of that gender as the one who says the words. */
    double against(Participant participant, Gender gender) {
        boolean named = !participant.parts().isEmpty()
                && participant.isPerson()
                && names.contains(participant.parts().get(participant.parts().size() - 1));
        boolean spokenOf = genders.contains(gender) && !participant.hasSpoken();
        return (named ? Measures.NAMED_IN_QUOTE : 0) + (spokenOf ? Measures.SPOKEN_OF : 0);
    }
}
