package io.github.pullquote.parser.internal.metadata;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.json.JsonNode;
import io.github.pullquote.parser.internal.metadata.markup.Candidate;
import io.github.pullquote.parser.internal.metadata.markup.MetadataRule;
import io.github.pullquote.parser.internal.metadata.markup.PageData;
import io.github.pullquote.parser.internal.page.Paragraphs;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the running text that the article's JSON-LD holds: its body, or the bodies of a live blog's posts. */
public final class ArticleBodyReader {
    private ArticleBodyReader() {}

    /** Returns the paragraphs of the longest body. */
    public static Optional<Candidate<ImmutableList<String>>> read(PageData markup) {
        return markup.articles().stream()
                .map(ArticleBodyReader::body)
                .filter(body -> !body.isEmpty())
                .max(Comparator.comparingInt(Paragraphs::length))
                .map(body -> new Candidate<>(body, MetadataRule.BODY_JSON_LD));
    }

    private static ImmutableList<String> body(JsonNode article) {
        ImmutableList<String> body = paragraphs(article.texts("articleBody").stream());
        return body.isEmpty() ? paragraphs(posts(article)) : body;
    }

    private static Stream<String> posts(JsonNode article) {
        return article.nodes("liveBlogUpdate").stream()
                .flatMap(post -> Stream.concat(post.texts("headline").stream(), post.texts("articleBody").stream()));
    }

    private static ImmutableList<String> paragraphs(Stream<String> texts) {
        return texts.flatMap(text -> Paragraphs.of(text).stream()).collect(ImmutableList.toImmutableList());
    }
}
