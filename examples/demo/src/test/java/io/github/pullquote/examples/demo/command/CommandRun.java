package io.github.pullquote.examples.demo.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * One run of the command line.
 *
 * @param code the exit code
 * @param out what was printed, read as UTF-8
 * @param err what was said to people
 */
public record CommandRun(int code, String out, String err) {
    /** Runs with an empty standard input. */
    static CommandRun of(Object... arguments) {
        return reading(InputStream.nullInputStream(), arguments);
    }

    /** Runs with a text as standard input. */
    static CommandRun piping(String text, Object... arguments) {
        return reading(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), arguments);
    }

    static CommandRun reading(InputStream in, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CommandRun run = run(in, out, arguments);
        return new CommandRun(run.code, out.toString(StandardCharsets.UTF_8), run.err);
    }

    /** Runs with an output of the test's own; {@link #out} stays empty. */
    static CommandRun run(InputStream in, OutputStream out, Object... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] strings =
                ImmutableList.copyOf(arguments).stream().map(Object::toString).toArray(String[]::new);
        int code = Pullquote.run(strings, new Streams(in, out, new PrintStream(err, true, StandardCharsets.UTF_8)));
        return new CommandRun(code, "", err.toString(StandardCharsets.UTF_8));
    }

    /** Returns the articles of an output in JSON lines. */
    ImmutableList<Article> articles() {
        return out.lines().map(ArticleJson::read).collect(ImmutableList.toImmutableList());
    }

    /** Returns the only article of an output in JSON lines. */
    Article article() {
        assertThat(articles()).hasSize(1);
        return articles().get(0);
    }

    ImmutableList<String> ids() {
        return articles().stream().map(article -> article.id().orElse("")).collect(ImmutableList.toImmutableList());
    }

    ImmutableList<String> texts() {
        return articles().stream().map(article -> article.source().text()).collect(ImmutableList.toImmutableList());
    }

    /** Checks that the run failed with one line that names what is wrong. */
    public void failsWith(int expected, String reason) {
        assertThat(code).isEqualTo(expected);
        assertThat(err).contains(reason).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(err.lines()).hasSize(1);
    }
}
