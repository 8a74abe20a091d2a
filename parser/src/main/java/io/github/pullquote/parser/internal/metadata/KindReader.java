package io.github.pullquote.parser.internal.metadata;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.ArticleKind;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.metadata.markup.Candidate;
import io.github.pullquote.parser.internal.metadata.markup.MetadataRule;
import io.github.pullquote.parser.internal.metadata.markup.PageData;
import io.github.pullquote.parser.internal.page.Values;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what kind of article the page says it is: by its type in JSON-LD, or by the section it stands in. */
public final class KindReader {
    private static final ImmutableMap<String, ArticleKind> TYPES = ImmutableMap.<String, ArticleKind>builder()
            .put("LiveBlogPosting", ArticleKind.LIVE_BLOG)
            .put("OpinionNewsArticle", ArticleKind.OPINION)
            .put("AnalysisNewsArticle", ArticleKind.ANALYSIS)
            .put("BackgroundNewsArticle", ArticleKind.ANALYSIS)
            .put("ReviewNewsArticle", ArticleKind.REVIEW)
            .put("AdvertiserContentArticle", ArticleKind.PRESS_RELEASE)
            .buildOrThrow();
    private static final ImmutableSet<String> REVIEWS = ImmutableSet.of("Review", "CriticReview");

    private final Table sections;

    KindReader(Lexicons lexicons) {
        this.sections = lexicons.any().table(WordListName.KIND_SECTIONS);
    }

    /** Returns the kind when it is any but a plain report. */
    Optional<Candidate<ArticleKind>> read(PageData markup) {
        return byType(markup).or(() -> bySection(markup));
    }

    private static Optional<Candidate<ArticleKind>> byType(PageData markup) {
        Stream<ArticleKind> articles = markup.articles().stream()
                .flatMap(article -> article.types().stream())
                .flatMap(type -> Optional.ofNullable(TYPES.get(type)).stream());
        Stream<ArticleKind> reviews = markup.jsonLd().tops().stream()
                .filter(node -> node.types().stream().anyMatch(REVIEWS::contains))
                .map(node -> ArticleKind.REVIEW);
        return Stream.concat(articles, reviews)
                .findFirst()
                .map(kind -> new Candidate<>(kind, MetadataRule.KIND_JSON_LD));
    }

    private Optional<Candidate<ArticleKind>> bySection(PageData markup) {
        return Stream.concat(
                        markup.articles().stream().flatMap(article -> article.names("articleSection").stream()),
                        markup.meta().all("article:section").stream())
                .map(section -> Values.line(section).toLowerCase(Locale.ROOT))
                .flatMap(section -> sections.column(section, 1).stream())
                .findFirst()
                .map(kind -> new Candidate<>(ArticleKind.valueOf(kind), MetadataRule.KIND_SECTION));
    }
}
