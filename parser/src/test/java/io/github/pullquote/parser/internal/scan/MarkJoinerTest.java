package io.github.pullquote.parser.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.ArticleAssert;
import io.github.pullquote.core.Quote;
import io.github.pullquote.parser.ArticleParser;
import org.junit.jupiter.api.Test;

class MarkJoinerTest {
    @Test
    void wordsBetweenMarksAfterADashAreOneQuotation() {
        Scan scan = ScanRendering.scan("— ``““a”", "fr");

        ScanCheck.check(scan);
        assertThat(scan.marked()).extracting(Marked::style).doesNotContain(Marked.Style.DASH);
    }

    @Test
    void wordsBetweenMarksInAnElementAreOneQuotation() {
        var article = ArticleParser.create()
                .parseHtml("<article><h1>Mill closes</h1><p>The miller of Oster, Bo Lind, said <q>“The wheel has"
                        + " turned for the last time”</q> and locked the door of the mill behind him.</p></article>");

        ArticleAssert.assertWellFormed(article, ArticleParser.rules().keySet());
        assertThat(article.quotes()).extracting(Quote::text).containsExactly("The wheel has turned for the last time");
    }
}
