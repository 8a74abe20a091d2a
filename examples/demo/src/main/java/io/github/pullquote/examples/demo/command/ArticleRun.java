package io.github.pullquote.examples.demo.command;

import io.github.pullquote.examples.demo.command.input.Input;
import io.github.pullquote.examples.demo.command.input.OutputException;
import java.util.function.LongSupplier;
import picocli.CommandLine.ExitCode;

/** One run over all articles of an input. */
final class ArticleRun {
    private final Streams streams;
    private final InputOptions options;
    private final Format format;

    ArticleRun(Streams streams, InputOptions options, Format format) {
        this.streams = streams;
        this.options = options;
        this.format = format;
    }

    /** Prints every article, says what could not be read, and returns the exit code. */
    int call() throws OutputException {
        Input input = options.input(streams.in());
        LongSupplier clock = System::nanoTime;
        Progress progress = new Progress(streams.err(), input.share(), Terminal::isWatched, clock);
        Batch batch = new Batch(options.parser(), format, options.threads(), streams.out(), progress);
        int failed;
        try {
            failed = input.forEach(batch, streams::say);
        } finally {
            try {
                batch.close();
            } finally {
                progress.end();
            }
        }
        tell(batch);
        return failed > 0 || options.strict() && batch.bad() > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private void tell(Batch batch) throws OutputException {
        if (batch.bad() > 0) {
            streams.say(batch.bad() + " of " + batch.articles() + " articles could not be read");
        }
        if (batch.tooLarge() > 0) {
            streams.say("memory was too small for " + batch.tooLarge() + " of " + batch.articles()
                    + " articles; java -Xmx4g -jar ... gives 4 GB");
        }
    }
}
