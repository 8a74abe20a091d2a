package io.github.pullquote.parser.internal.credit;

import io.github.pullquote.core.CreditLine;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import java.util.Optional;

/** The one way in for lines that stand alone, in any language. Immutable and safe to share between threads. */
public final class CreditLines {
    private final CreditLineReader reader = new CreditLineReader(WordLists.of(new Lexicons(), Optional.empty()));

    /** Returns what the line says; relative dates have no value. */
    public CreditLine read(String line) {
        Reading reading = reader.read(line, Optional.empty());
        return CreditLine.builder()
                .text(line)
                .contributors(reading.contributors())
                .published(reading.published())
                .modified(reading.modified())
                .build();
    }
}
