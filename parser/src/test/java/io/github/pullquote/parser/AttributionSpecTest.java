package io.github.pullquote.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleAssert;
import io.github.pullquote.parser.internal.attribute.Attributor;
import io.github.pullquote.parser.spec.SpecExamples;
import io.github.pullquote.parser.spec.SpecExamples.Example;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AttributionSpecTest {
    private static final ImmutableList<Example> EXAMPLES = SpecExamples.readAll("attribution");
    /** The rules that read mark-up, which the examples have none of. */
    private static final ImmutableSet<String> OF_PAGES =
            ImmutableSet.of("quote.signed", "quote.pull-quote", "quote.set-apart");

    /** English has an example for each rule and is cut at every other place; of the other languages a part is enough. */
    private static final int STEP_OF_ENGLISH = 2;

    private static final int STEP_OF_OTHERS = 13;

    private static final String WITH_CONFIDENCE = "Confidence";
    private static final ArticleParser PARSER = ArticleParser.create();

    @TestFactory
    Stream<DynamicTest> attributesTheExampleAsTheSpecificationSays() {
        return EXAMPLES.stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.toString(),
                        () -> assertThat(render(example))
                                .as("%s:%n%s", example, example.input())
                                .isEqualTo(example.expected())));
    }

    @TestFactory
    Stream<DynamicTest> breaksNoLawOnAnyPrefixOrSuffix() {
        return EXAMPLES.stream()
                .map(example -> DynamicTest.dynamicTest(example.toString(), () -> {
                    int step = example.language().equals("en") ? STEP_OF_ENGLISH : STEP_OF_OTHERS;
                    int first = Math.floorMod(example.input().hashCode(), step);
                    for (int i = first; i <= example.input().length(); i += step) {
                        checkPart(example.input().substring(0, i), example.language());
                        checkPart(example.input().substring(i), example.language());
                    }
                }));
    }

    @Test
    void hasAnExampleForEveryRule() {
        ImmutableSet<String> named = EXAMPLES.stream()
                .flatMap(example -> example.expected().stream())
                .map(line -> line.substring(line.lastIndexOf("| ") + 2).replaceFirst(" (certain|likely|weak)$", ""))
                .collect(ImmutableSet.toImmutableSet());
        ImmutableSet<String> rules = Attributor.rules().stream()
                .map(rule -> rule.id().value())
                .filter(rule -> !OF_PAGES.contains(rule))
                .collect(ImmutableSet.toImmutableSet());
        assertThat(named).isEqualTo(rules);
    }

    private static ImmutableList<String> render(Example example) {
        return AttributionRendering.of(
                parse(example.input(), example.language()), WITH_CONFIDENCE.equals(example.section()));
    }

    /** Of parts no JSON is written, which would take longer than the parts. */
    private static void checkPart(String text, String language) {
        ArticleAssert.assertWellFormedInMemory(
                PARSER.parse(RawArticle.text(text).language(language)),
                ArticleParser.rules().keySet());
    }

    private static Article parse(String text, String language) {
        Article article = PARSER.parse(RawArticle.text(text).language(language));
        ArticleAssert.assertWellFormed(article, ArticleParser.rules().keySet());
        return article;
    }
}
