package io.github.pullquote.parser.internal;

import io.github.pullquote.parser.internal.attribute.Attributor;
import io.github.pullquote.parser.internal.attribute.Speech;
import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.resolve.Resolved;
import io.github.pullquote.parser.internal.resolve.RoleNouns;
import io.github.pullquote.parser.internal.resolve.SpeakerResolver;
import io.github.pullquote.parser.internal.scan.Scanner;
import io.github.pullquote.parser.internal.structure.Structure;
import io.github.pullquote.parser.internal.work.Watch;

/** The stages that need the word lists of one language; made once for each language and kept. */
final class LanguageStages {
    private final Lexicons lexicons;
    private final Lexicon lexicon;
    private final Scanner scanner;
    private final Attributor attributor;
    private final RoleNouns roleNouns;

    LanguageStages(Lexicons lexicons, String tag) {
        this.lexicons = lexicons;
        this.lexicon = lexicons.language(tag);
        this.scanner = new Scanner(lexicon);
        this.attributor = new Attributor(lexicon);
        this.roleNouns = new RoleNouns(lexicon);
    }

    Scanner scanner() {
        return scanner;
    }

    Attributor attributor() {
        return attributor;
    }

    Resolved resolve(Speech speech, Structure structure, Watch watch) {
        return new SpeakerResolver(speech.words(), lexicon, lexicons, roleNouns)
                .resolve(speech, structure.parts(), watch);
    }
}
