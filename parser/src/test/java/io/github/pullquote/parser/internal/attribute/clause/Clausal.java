package io.github.pullquote.parser.internal.attribute.clause;

import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.Tagged;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the reporting clauses of a line of English or German. */
final class Clausal {
    private static final CueLexicon CUES = new CueLexicon(Lexicon.of("en"));
    private static final CueLexicon GERMAN_CUES = new CueLexicon(Lexicon.of("de"));

    private Clausal() {}

    /** Returns the reporting clauses of a line. */
    static Reporting of(String line) {
        return Reporting.of(Tagged.of(line), CUES, new Watch(Optional.empty()));
    }

    /** Returns the reporting clauses of a line of German. */
    static Reporting german(String line) {
        return Reporting.of(Tagged.german(line), GERMAN_CUES, new Watch(Optional.empty()));
    }

    /** Returns the cues of a line, each with its class. */
    static String cues(String line) {
        Reporting reporting = of(line);
        return reporting.cues().all().stream()
                .map(cue -> text(reporting, cue) + " " + cue.cueClass().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** Returns speaker and order of the clause of a cue. */
    static String clause(String line, String cue) {
        return clause(of(line), cue);
    }

    /** Returns speaker and order of the clause of a cue. */
    static String clause(Reporting reporting, String cue) {
        return reporting.cues().all().stream()
                .filter(hit -> text(reporting, hit).equals(cue))
                .map(reporting.clauses()::of)
                .map(clause -> Tagged.text(reporting.words(), clause.mention()) + ", "
                        + clause.order().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no cue " + cue));
    }

    private static String text(Reporting reporting, CueHit cue) {
        TaggedText words = reporting.words();
        return Tagged.text(words, Optional.of(new NounPhrase(cue.first(), cue.end())));
    }
}
