package io.github.pullquote.parser.story;

import java.util.Locale;
import java.util.Optional;

/**
 * What a frame puts together.
 *
 * @param who the speaker
 * @param cue a verb in the past tense, with an addressee or not
 * @param lines what is said
 * @param marks the marks
 */
record Telling(Mention who, String cue, Lines lines, Marks marks) {
    /** Returns "she said" for the end of a sentence, or for its middle. */
    String clause() {
        return who.text() + " " + cue;
    }

    /** Returns "She said". */
    String openingClause() {
        return who.atStart() + " " + cue;
    }

    /** Returns "said Poe", or "she said" where that cannot be. */
    String invertedClause() {
        return who.canFollowVerb() ? cueWord() + " " + who.atEnd() : clause();
    }

    String cueWord() {
        return cue.split(" ", -1)[0];
    }

    /** Returns "reporters" for "told reporters". */
    Optional<String> addressee() {
        return Optional.of(cue.substring(cueWord().length()).strip()).filter(words -> !words.isEmpty());
    }

    /** Returns "We lost," in marks. */
    String quotedComma(int line) {
        return marks.beforeClause(lines.sentence(line));
    }

    /** Returns the words of {@link #quotedComma}. */
    String comma(int line) {
        return marks.wordsBeforeClause(lines.sentence(line));
    }

    /** Returns the second sentence as it goes on after the first and the clause. */
    String continuation() {
        String sentence = stop(1);
        return "and "
                + (sentence.startsWith("I ")
                        ? sentence
                        : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1));
    }

    String quotedStop(int line) {
        return marks.around(stop(line));
    }

    String stop(int line) {
        return lines.sentence(line) + ".";
    }
}
