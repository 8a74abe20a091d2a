package io.github.pullquote.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleField;
import io.github.pullquote.parser.spec.SpecExamples;
import io.github.pullquote.parser.spec.SpecExamples.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KindSpecTest {
    private static final ArticleParser PARSER = ArticleParser.create();
    private static final String TEXT = """
            <p>The ferry over the Tamsin has run for a hundred years, and in all of them it has been late twice.</p>
            <p>The first time there was a flood, and the second time the ferryman had gone to the wedding of his niece.</p>
            <p>Nobody in the valley holds it against him, and the council has put both days on a small brass plate.</p>
            """;

    static ImmutableList<Example> examples() {
        return SpecExamples.read("kinds.md");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void tellsTheKindOfTheExampleAsTheSpecificationSays(Example example) {
        Article article = WellFormed.parse(
                PARSER,
                RawArticle.html("<article>" + example.input() + TEXT + "</article>")
                        .language(example.language()));
        assertThat(ImmutableList.of(render(article))).isEqualTo(example.expected());
    }

    private static String render(Article article) {
        String kind = CaseFormat.UPPER_UNDERSCORE.to(
                CaseFormat.LOWER_HYPHEN, article.kind().name());
        return article.evidence().containsKey(ArticleField.KIND)
                ? kind + ": " + article.evidence().get(ArticleField.KIND).rule().value()
                : kind;
    }
}
