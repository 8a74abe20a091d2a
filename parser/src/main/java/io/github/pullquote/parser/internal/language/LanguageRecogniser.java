package io.github.pullquote.parser.internal.language;

import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import java.util.Optional;

/**
 * Recognises the language of a text: by its script, where one language alone is written in that, else by its commonest
 * words and telling letters. A text whose language is not known, too short to tell or halfway between two languages has
 * none.
 */
public final class LanguageRecogniser {
    /** Some hundred words tell; a text that begins with another language's quotation needs more. */
    private static final int SAMPLE_WORDS = 400;

    private static final int SAMPLE_CHARACTERS = 20_000;
    /** After each so many words it is seen whether they tell already. */
    private static final int STRETCH = 130;

    private static final int FEWEST_WORDS = 3;
    private static final int MANY_WORDS = 50;
    /**
     * Running text has 20 to 50 % words of the list in its own language; of a language without a list, at most a tenth
     * are words of another's.
     */
    private static final double LEAST_SHARE = 0.12;

    private final TellingWords tellingWords;
    private final Scripts scripts;

    /** Makes a recogniser that reads these lists. */
    public LanguageRecogniser(Lexicons lexicons) {
        this.tellingWords = TellingWords.of(lexicons.any());
        this.scripts = Scripts.of(lexicons.any());
    }

    /** Returns the language of the stretch as a BCP 47 tag, or empty when it is none of those known. */
    public Optional<String> recognise(String text, Span span) {
        return recognised(sample(text, span));
    }

    /**
     * Returns whether the words of the stretch are surely in no language that is spelt like this one, a BCP 47 tag:
     * there are many, and hardly one of its commonest.
     */
    public boolean speaksAgainst(String text, Span span, String language) {
        Sample sample = sample(text, span);
        return tellingWords.languages().contains(language)
                && sample.words() >= MANY_WORDS
                && sample.count(language) < LEAST_SHARE / 2 * sample.words();
    }

    private Sample sample(String text, Span span) {
        Sample sample = new Sample(tellingWords);
        int limit = Math.min(span.end(), span.start() + SAMPLE_CHARACTERS);
        int i = span.start();
        while (i < limit && sample.words() < SAMPLE_WORDS && !isEnough(sample)) {
            if (Character.isLetter(text.codePointAt(i))) {
                int end = wordEnd(text, i, limit);
                sample.add(text.substring(i, end));
                i = end;
            } else {
                i++;
            }
        }
        return sample;
    }

    /** Most texts need no more than the first stretch: the rest of the sample took 3 % of the time of a text. */
    private static boolean isEnough(Sample sample) {
        return sample.words() > 0 && sample.words() % STRETCH == 0 && sample.isClear();
    }

    private Optional<String> recognised(Sample sample) {
        return scripts.language(sample).or(() -> byWords(sample));
    }

    private static Optional<String> byWords(Sample sample) {
        return sample.words() < FEWEST_WORDS ? Optional.empty() : sample.best(LEAST_SHARE);
    }

    private static int wordEnd(String text, int start, int limit) {
        int i = start;
        while (i < limit && isWordPart(text, i, limit)) {
            i++;
        }
        return Math.max(i, start + 1);
    }

    private static boolean isWordPart(String text, int i, int limit) {
        char c = text.charAt(i);
        boolean apostrophe = c == '\'' || c == '’';
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || (apostrophe && i + 1 < limit && Character.isLetter(text.charAt(i + 1)));
    }
}
