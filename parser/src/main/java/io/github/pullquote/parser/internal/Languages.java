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
    /** Whose word lists serve a text whose language is not known. */
    private static final String DEFAULT_LANGUAGE = "en";

    private final Lexicons lexicons;
    private final Map<String, Stages> stages = new ConcurrentHashMap<>();

    Languages(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    /** Returns the stages for a language, given by its BCP 47 tag. */
    Stages stages(Optional<String> tag) {
        return stages.computeIfAbsent(
                lexicons.listed(tag.orElse(DEFAULT_LANGUAGE)), language -> new Stages(lexicons, language));
    }

    /** The stages for one language. */
    static final class Stages {
        private final Scanner scanner;
        private final Attributor attributor;
        private final SpeakerLexicon speakerLexicon;

        private Stages(Lexicons lexicons, String language) {
            Lexicon lexicon = lexicons.language(language);
            this.scanner = new Scanner(lexicon);
            this.attributor = new Attributor(lexicon);
            this.speakerLexicon = SpeakerLexicon.of(lexicon, lexicons.any());
        }

        Scanner scanner() {
            return scanner;
        }

        Attributor attributor() {
            return attributor;
        }

        Resolved resolve(Speech speech, Structure structure, Watch watch) {
            return new SpeakerResolver(speech, speakerLexicon, authors(structure), watch).resolve(structure.parts());
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
