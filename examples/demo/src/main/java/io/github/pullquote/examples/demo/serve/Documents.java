package io.github.pullquote.examples.demo.serve;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import io.github.pullquote.core.ArticleJson;
import io.github.pullquote.core.export.ExportFormat;
import io.github.pullquote.parser.ArticleParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What the server holds ready: the page, its parts, the sample articles, and what the article JSON refers to. */
final class Documents {
    private static final String JAVASCRIPT = "text/javascript; charset=utf-8";

    /** Never as HTML: a sample page would be a page of this server. */
    private static final String SAMPLE = "text/plain; charset=utf-8";

    private static final ImmutableMap<String, String> PAGE = ImmutableMap.<String, String>builder()
            .put("index.html", "text/html; charset=utf-8")
            .put("reader.css", "text/css; charset=utf-8")
            .put("icon.svg", "image/svg+xml")
            .put("reader.js", JAVASCRIPT)
            .put("api.js", JAVASCRIPT)
            .put("article-view.js", JAVASCRIPT)
            .put("details.js", JAVASCRIPT)
            .put("dom.js", JAVASCRIPT)
            .put("focus.js", JAVASCRIPT)
            .put("input.js", JAVASCRIPT)
            .put("names.js", JAVASCRIPT)
            .put("notes.js", JAVASCRIPT)
            .put("segments.js", JAVASCRIPT)
            .put("speakers.js", JAVASCRIPT)
            .buildOrThrow();

    private static final Splitter COLUMNS = Splitter.on('\t');

    private Documents() {}

    /** Returns each document by its path. */
    static ImmutableMap<String, Reply> all() {
        ImmutableMap.Builder<String, Reply> all = ImmutableMap.builder();
        PAGE.forEach((name, type) -> all.put("/" + name, Reply.ok(type, resource("page/" + name))));
        all.put("/", Reply.ok("text/html; charset=utf-8", resource("page/index.html")));
        all.put("/rules", Reply.json(rules()));
        all.put("/formats", Reply.json(formats()));
        all.put("/schema", new Reply(200, "application/schema+json", ArticleJson.schema(), ImmutableMap.of()));
        ImmutableList<Sample> samples = samples();
        all.put(
                "/seeds",
                Reply.json(Json.list(samples.stream().map(Sample::fields).toList())));
        samples.forEach(sample -> all.put(sample.path(), Reply.ok(SAMPLE, resource("seeds/" + sample.name))));
        return all.buildOrThrow();
    }

    private static String rules() {
        return Json.object(ArticleParser.rules().entrySet().stream()
                .collect(toImmutableMap(rule -> rule.getKey().value(), rule -> rule.getValue())));
    }

    private static String formats() {
        return Json.list(Arrays.stream(ExportFormat.values())
                .map(format -> ImmutableMap.of(
                        "name", format.label(), "type", format.mediaType(), "extension", format.fileExtension()))
                .toList());
    }

    private static ImmutableList<Sample> samples() {
        return new String(resource("seeds.tsv"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(Sample::of)
                .collect(ImmutableList.toImmutableList());
    }

    private static byte[] resource(String name) {
        try {
            return Resources.toByteArray(Resources.getResource(Documents.class, name));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read from the jar", e);
        }
    }

    /**
     * A sample article.
     *
     * @param name of its file
     * @param title what it shows, for people
     */
    private record Sample(String name, String title) {
        static Sample of(String line) {
            List<String> columns = COLUMNS.splitToList(line);
            return new Sample(columns.get(0), columns.get(1));
        }

        String path() {
            return "/seeds/" + name;
        }

        ImmutableMap<String, String> fields() {
            return ImmutableMap.of("name", name, "title", title, "path", path());
        }
    }
}
