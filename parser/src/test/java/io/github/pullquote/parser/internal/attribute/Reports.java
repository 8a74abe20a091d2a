package io.github.pullquote.parser.internal.attribute;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleAssert;
import io.github.pullquote.core.Attribution;
import io.github.pullquote.core.Passage;
import io.github.pullquote.core.Quote;
import io.github.pullquote.core.QuoteKind;
import io.github.pullquote.parser.ArticleParser;
import io.github.pullquote.parser.RawArticle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Parses a line of English and tells what it reports. */
final class Reports {
    private static final ArticleParser PARSER = ArticleParser.create();

    private Reports() {}

    /** Returns the indirect speech of a line: rule, words, speaker and confidence of each. */
    static String indirect(String line) {
        return parse(line).quotes().stream()
                .filter(quote -> quote.kind() == QuoteKind.INDIRECT)
                .map(quote -> quote.rule().value().substring("indirect.".length()) + "; " + quote.text() + "; "
                        + quote.attribution()
                                .flatMap(Attribution::mention)
                                .map(Passage::text)
                                .orElse("-")
                        + "; "
                        + lower(quote.attribution().orElseThrow().confidence()))
                .collect(Collectors.joining(" / "));
    }

    /** Returns addressee, medium and occasion of the first quote. */
    static String around(String line) {
        Attribution found = first(line);
        return found.addressee().orElse("-") + "; " + found.medium().orElse("-") + "; "
                + found.occasion().orElse("-");
    }

    /** Returns lemma and modality of the first quote's cue. */
    static String modality(String line) {
        return first(line)
                .cue()
                .map(cue -> cue.lemma() + ", " + lower(cue.modality()))
                .orElse("-");
    }

    /** Returns the words of the first quote's cue. */
    static String cue(String line) {
        return first(line).cue().map(cue -> cue.passage().text()).orElse("-");
    }

    private static Attribution first(String line) {
        return parse(line).quotes().stream()
                .map(Quote::attribution)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Article parse(String line) {
        Article article = PARSER.parse(RawArticle.text(line).language("en"));
        ArticleAssert.assertWellFormed(article, ArticleParser.rules().keySet());
        return article;
    }
}
