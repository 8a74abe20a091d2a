package io.github.pullquote.parser.internal;

import io.github.pullquote.core.Contributor;
import io.github.pullquote.parser.internal.attribute.Attributor;
import io.github.pullquote.parser.internal.attribute.Speech;
import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.resolve.Resolved;
import io.github.pullquote.parser.internal.resolve.SpeakerResolver;
import io.github.pullquote.parser.internal.resolve.name.SpeakerLexicon;
import io.github.pullquote.parser.internal.scan.Scanner;
import io.github.pullquote.parser.internal.structure.Structure;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The stages that need the word lists of one language: made once for each language with lists, and once for all others.
 *
 * <p>Thread-safe.
 */
final class Languages {
    /** Whose word lists serve a text that is too short for its language to be known. */
    private static final String DEFAULT_LANGUAGE = "en";

    /** A longer text whose language was not recognised is in none of those that have word lists. */
    private static final int SHORT = 300;

    private static final String UNKNOWN = "";

    private final Lexicons lexicons;
    private final Map<String, Stages> stages = new ConcurrentHashMap<>();

    Languages(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    /**
     * Returns the stages for a language.
     *
     * @param tag its BCP 47 tag; empty when it is not known
     * @param length of the text, in characters
     */
    Stages stages(Optional<String> tag, int length) {
        String known = tag.orElse(length <= SHORT ? DEFAULT_LANGUAGE : UNKNOWN);
        return stages.computeIfAbsent(lexicons.listed(known), language -> new Stages(lexicons, language));
    }

    /** The stages for one language. */
    static final class Stages {
        private final boolean covered;
        private final Scanner scanner;
        private final Attributor attributor;
        private final SpeakerLexicon speakerLexicon;

        private Stages(Lexicons lexicons, String language) {
            Lexicon lexicon = lexicons.language(language);
            this.covered = lexicons.ofSpeech().contains(language);
            this.scanner = new Scanner(lexicon);
            this.attributor = new Attributor(lexicon);
            this.speakerLexicon = SpeakerLexicon.of(lexicon, lexicons.any());
        }

        /** Returns whether there are word lists of speech. */
        boolean isCovered() {
            return covered;
        }

        Scanner scanner() {
            return scanner;
        }

        Attributor attributor() {
            return attributor;
        }

        Resolved resolve(Speech speech, Structure structure, Watch watch) {
            if (speech.quotes().isEmpty() && !hasTurns(structure)) {
                return Resolved.NOBODY;
            }
            return new SpeakerResolver(speech, speakerLexicon, authors(structure), watch).resolve(structure.parts());
        }

        private static boolean hasTurns(Structure structure) {
            return structure.parts().stream().anyMatch(part -> part.turn().isPresent());
        }

        private static List<String> authors(Structure structure) {
            return structure.head().bylines().stream()
                    .flatMap(byline -> byline.contributors().stream())
                    .map(Contributor::name)
                    .distinct()
                    .toList();
        }
    }
}
