package io.github.pullquote.parser.internal.metadata;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.github.pullquote.core.ArticleKind;
import io.github.pullquote.parser.internal.json.JsonNode;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.metadata.markup.Candidate;
import io.github.pullquote.parser.internal.metadata.markup.CanonicalReader;
import io.github.pullquote.parser.internal.metadata.markup.MetaField;
import io.github.pullquote.parser.internal.metadata.markup.MetadataRule;
import io.github.pullquote.parser.internal.metadata.markup.PageData;
import io.github.pullquote.parser.internal.page.Values;
import io.github.pullquote.parser.internal.text.Addresses;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads what kind of article the page says it is: by its type in JSON-LD (the types of
 * <a href="https://schema.org/NewsArticle">schema.org</a>), or by the section it stands in.
 */
public final class KindReader {
    private static final ImmutableMap<String, ArticleKind> TYPES = ImmutableMap.<String, ArticleKind>builder()
            .put("LiveBlogPosting", ArticleKind.LIVE_BLOG)
            .put("OpinionNewsArticle", ArticleKind.OPINION)
            .put("AnalysisNewsArticle", ArticleKind.ANALYSIS)
            .put("BackgroundNewsArticle", ArticleKind.ANALYSIS)
            .put("ReviewNewsArticle", ArticleKind.REVIEW)
            .put("AdvertiserContentArticle", ArticleKind.PRESS_RELEASE)
            .buildOrThrow();
    private static final ImmutableMap<String, ArticleKind> TOP_TYPES = ImmutableMap.of(
            "Review", ArticleKind.REVIEW,
            "CriticReview", ArticleKind.REVIEW,
            "ClaimReview", ArticleKind.ANALYSIS);
    private static final String LAST_WORD = "last";
    private static final String NEWS = "NewsArticle";
    private static final Splitter PARTS =
            Splitter.on(CharMatcher.anyOf("|/>,;")).trimResults().omitEmptyStrings();
    private static final Splitter FOLDERS = Splitter.on('/').omitEmptyStrings();
    private static final CharMatcher NUMBERS = CharMatcher.inRange('0', '9').or(CharMatcher.anyOf("-_."));

    private final Table sections;

    KindReader(Lexicons lexicons) {
        this.sections = lexicons.any().table(WordListName.KIND_SECTIONS);
    }

    /** Returns whether JSON-LD or microdata declare the article to be news of some sort. */
    static boolean isNews(PageData markup) {
        return Stream.concat(
                        markup.articles().stream().flatMap(article -> article.types().stream()),
                        markup.microdata().articleTypes())
                .anyMatch(type -> type.endsWith(NEWS));
    }

    /** Returns whether JSON-LD holds a judgement on something, be it inside the object of a product. */
    static boolean isRated(PageData markup) {
        return !markup.jsonLd().nodes("Review", "CriticReview").isEmpty();
    }

    /** Returns the kind when it is any but a plain report. */
    Optional<Candidate<ArticleKind>> read(PageData markup) {
        return byType(markup).or(() -> bySection(markup));
    }

    private static Optional<Candidate<ArticleKind>> byType(PageData markup) {
        Stream<ArticleKind> articles = markup.articles().stream().flatMap(article -> kinds(article, TYPES));
        Stream<ArticleKind> others = markup.jsonLd().tops().stream().flatMap(node -> kinds(node, TOP_TYPES));
        return Stream.concat(articles, others)
                .findFirst()
                .map(kind -> new Candidate<>(kind, MetadataRule.KIND_JSON_LD));
    }

    private static Stream<ArticleKind> kinds(JsonNode node, ImmutableMap<String, ArticleKind> types) {
        return node.types().stream().flatMap(type -> Optional.ofNullable(types.get(type)).stream());
    }

    private Optional<Candidate<ArticleKind>> bySection(PageData markup) {
        return Stream.of(
                        markup.articles().stream().flatMap(article -> article.names("articleSection").stream()),
                        markup.articles().stream().flatMap(article -> article.names("genre").stream()),
                        markup.meta().all(MetaField.SECTION).values().stream(),
                        breadcrumbs(markup),
                        folders(markup))
                .flatMap(values -> values)
                .flatMap(PARTS::splitToStream)
                .flatMap(section -> kind(section).stream())
                .findFirst()
                .map(kind -> new Candidate<>(kind, MetadataRule.KIND_SECTION));
    }

    private static Stream<String> breadcrumbs(PageData markup) {
        return markup.jsonLd().nodes("BreadcrumbList").stream()
                .flatMap(list -> list.nodes("itemListElement").stream())
                .flatMap(item -> Stream.concat(item.names("name").stream(), item.names("item").stream()));
    }

    /** The folders of the page's address; of its own name in the last, numbers left out, only the whole counts. */
    private static Stream<String> folders(PageData markup) {
        return CanonicalReader.read(markup).or(markup::url).stream()
                .flatMap(url -> FOLDERS.splitToStream(Addresses.path(url)))
                .map(folder -> NUMBERS.trimFrom(folder).replace('-', ' '));
    }

    /** The section, or its last word: star columnists, tech reviews. */
    private Optional<ArticleKind> kind(String text) {
        String section = Values.line(text).toLowerCase(Locale.ROOT);
        Optional<ArticleKind> whole = sections.column(section, 1).map(ArticleKind::valueOf);
        int space = section.indexOf(' ');
        String last = section.substring(space + 1);
        return whole.isPresent()
                ? whole
                : sections.column(last, 2)
                        .filter(LAST_WORD::equals)
                        .flatMap(place -> sections.column(last, 1))
                        .map(ArticleKind::valueOf);
    }
}
