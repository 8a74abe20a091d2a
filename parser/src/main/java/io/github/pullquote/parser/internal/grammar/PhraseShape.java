package io.github.pullquote.parser.internal.grammar;

/** What stretches of tags look like: a name, a phrase with a head, the first word of a phrase. */
final class PhraseShape {
    /** A mention may have 40 words by the laws of the article; 99 in 100 have fewer than 20. */
    static final int MAX_WORDS = 30;

    private final TaggedText words;

    PhraseShape(TaggedText words) {
        this.words = words;
    }

    /** Whether names and titles alone stand in the stretch. */
    boolean isName(int first, int end) {
        for (int i = first; i < end; i++) {
            if (words.tag(i) != Tag.NAME && words.tag(i) != Tag.TITLE) {
                return false;
            }
        }
        return first < end;
    }

    /** Whether the last word of the phrase is a name. */
    boolean endsInName(NounPhrase phrase) {
        return words.tag(phrase.end() - 1) == Tag.NAME;
    }

    /** Whether the token must be the first of its phrase: "the", "his", unless a preposition or "and" links it on. */
    boolean beginsPhrase(int i) {
        Tag tag = words.tag(i);
        return (tag == Tag.DETERMINER || tag == Tag.POSSESSIVE) && !words.opensGenitive(i);
    }

    /** Whether the stretch has a word that can be the head of a phrase, or is a determiner that needs none. */
    boolean hasHead(int first, int end) {
        boolean alone = end == first + 1 || words.is(first + 1, WordUse.GENITIVE);
        if (end > first && alone && words.is(first, WordUse.LONE_DETERMINER)) {
            return true;
        }
        for (int i = first; i < end; i++) {
            if (words.tag(i).isHead()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the name at the end of a phrase ("footage of Ann Poe"), or the phrase itself when it ends in no name. */
    NounPhrase lastName(NounPhrase phrase) {
        int first = phrase.end();
        while (first > phrase.first() && (words.tag(first - 1) == Tag.NAME || words.tag(first - 1) == Tag.TITLE)) {
            first--;
        }
        return first == phrase.end() ? phrase : new NounPhrase(first, phrase.end());
    }
}
