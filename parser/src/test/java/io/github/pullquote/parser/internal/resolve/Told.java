package io.github.pullquote.parser.internal.resolve;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleAssert;
import io.github.pullquote.core.Attribution;
import io.github.pullquote.core.Speaker;
import io.github.pullquote.parser.ArticleParser;
import io.github.pullquote.parser.RawArticle;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in a line whom an article takes for the speaker of its last quote. */
public final class Told {
    private static final ArticleParser PARSER = ArticleParser.create();

    private Told() {}

    public static Article article(String text) {
        Article article =
                PARSER.parse(RawArticle.text(text.replace(" ¶ ", "\n\n")).language("en"));
        ArticleAssert.assertWellFormed(article, ArticleParser.rules().keySet());
        return article;
    }

    private static Attribution last(String text) {
        ImmutableList<Attribution> attributions = article(text).quotes().stream()
                .flatMap(quote -> quote.attribution().stream())
                .collect(ImmutableList.toImmutableList());
        return attributions.get(attributions.size() - 1);
    }

    /** Returns name, kind, role and body: {@code Ann Poe, person, mayor of Orvain}; {@code -} for what is not known. */
    public static String by(String text) {
        return last(text).speaker().map(Told::line).orElse("-");
    }

    public static String name(String text) {
        return last(text).speaker().flatMap(Speaker::name).orElse("-");
    }

    /** Returns the other persons whom the mention may mean, likeliest first. */
    public static String alternatives(String text) {
        return last(text).alternatives().stream()
                .map(speaker -> speaker.name().orElse("-"))
                .collect(Collectors.joining(", "));
    }

    private static String line(Speaker speaker) {
        return or(speaker.name()) + ", " + Ascii.toLowerCase(speaker.kind().name()) + ", " + or(speaker.role()) + " @ "
                + or(speaker.affiliation());
    }

    private static String or(Optional<String> value) {
        return value.orElse("-");
    }
}
