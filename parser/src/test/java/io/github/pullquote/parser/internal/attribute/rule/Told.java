package io.github.pullquote.parser.internal.attribute.rule;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleAssert;
import io.github.pullquote.core.Attribution;
import io.github.pullquote.core.Passage;
import io.github.pullquote.core.Quote;
import io.github.pullquote.core.QuoteKind;
import io.github.pullquote.parser.ArticleParser;
import io.github.pullquote.parser.RawArticle;
import java.util.stream.Collectors;

/** Parses a line and tells of its last quote that stands in marks; {@code ¶} is an empty line, and a line of mark-up is
 * put on a page. */
public final class Told {
    /** What makes a page of one line look like an article. */
    private static final String BEFORE =
            "<p>The mill by the pond has stood in the green valley for longer than anybody in"
                    + " the village can remember, and the wheel has turned in every flood.</p>";

    private static final String AFTER = "<p>The council sent two men and a ladder to look at the wall. They wrote the"
            + " figures into a book, which nobody has opened since then.</p>";

    private static final ArticleParser PARSER = ArticleParser.create();

    private Told() {}

    /** Returns the name of the rule that decided. */
    public static String rule(String line) {
        return rule(line, "en");
    }

    /** Returns the name of the rule that decided in a line of a language. */
    static String rule(String line, String language) {
        return last(line, language).rule().value();
    }

    /** Returns kind, words, mention, cue and confidence, parted by semicolons; {@code -} where there is none. */
    public static String facts(String line) {
        return facts(line, "en");
    }

    /** Returns the same of a line of a language. */
    static String facts(String line, String language) {
        Quote quote = last(line, language);
        return String.join(
                "; ",
                Ascii.toLowerCase(quote.kind().name()),
                quote.parts().stream().map(Passage::text).collect(Collectors.joining(" … ")),
                quote.attribution()
                        .flatMap(Attribution::mention)
                        .map(Passage::text)
                        .orElse("-"),
                quote.attribution()
                        .flatMap(Attribution::cue)
                        .map(cue -> cue.passage().text())
                        .orElse("-"),
                quote.attribution()
                        .map(found -> Ascii.toLowerCase(found.confidence().name()))
                        .orElse("-"));
    }

    private static RawArticle raw(String line) {
        return line.startsWith("<")
                ? RawArticle.html("<article>" + BEFORE + line + AFTER + "</article>")
                : RawArticle.text(line.replace("¶", "\n\n"));
    }

    private static Quote last(String line, String language) {
        Article article = PARSER.parse(raw(line).language(language));
        ArticleAssert.assertWellFormed(article, ArticleParser.rules().keySet());
        return Iterables.getLast(article.quotes().stream()
                .filter(quote -> quote.kind() != QuoteKind.INDIRECT)
                .collect(ImmutableList.toImmutableList()));
    }
}
