package io.github.pullquote.parser.internal.content.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.sun.management.ThreadMXBean;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.metadata.ArticleBodyReader;
import io.github.pullquote.parser.internal.metadata.markup.Candidate;
import io.github.pullquote.parser.internal.metadata.markup.MetaNames;
import io.github.pullquote.parser.internal.metadata.markup.PageData;
import io.github.pullquote.parser.internal.page.PageElement;
import io.github.pullquote.parser.internal.page.Pages;
import io.github.pullquote.parser.internal.work.Watch;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StateScriptsTest {
    private static final String ONE =
            "The ferry left the harbour before dawn, although the coast guard had warned its crew. "
                    + "Nobody on the quay thought much of it, as it had left in worse weather before.";
    private static final String TWO =
            "An hour later the first distress call came in, and every boat of the town put out. "
                    + "By noon all who had been on board were back on land, wet and cold but unhurt.";
    private static final String THREE =
            "What remains is a question that the mayor did not want to answer in public yet. "
                    + "The harbour master says that the rules are clear and that they will be kept from now on.";
    private static final ImmutableList<String> ALL = ImmutableList.of(ONE, TWO, THREE);

    @Test
    void readsParagraphsInTheSameFieldOfAList() {
        String blocks = "[{\"text\": \"" + ONE + "\"}, {\"text\": \"" + TWO + "\"}, {\"text\": \"" + THREE + "\"}]";
        assertThat(read("<script type='application/json'>{\"page\": {\"menu\": [\"Home\"], \"body\": " + blocks
                        + "}}</script>"))
                .isEqualTo(ALL);
    }

    @Test
    void readsMarkupThatAScriptPutsIntoThePage() {
        String html = "<p>" + ONE + "</p><p>" + TWO + "</p><p>" + THREE + "</p>";
        assertThat(read("<script type='text/template'><b>By Ann Poe</b>" + html + "</script>"))
                .endsWith(ONE, TWO, THREE);
        PageElement root =
                Pages.read("<script type='text/plain'>" + html + "</script>").root();
        assertThat(StateScripts.read(root, new Watch(Optional.empty()))).isEmpty();
    }

    @Test
    void readsHtmlInAFieldOfAnAssignedState() {
        String html = "<p>" + ONE + "</p><p>" + TWO + "</p><p>" + THREE + "</p>";
        assertThat(read("<script>var a = 1; window.__STATE__ = {\"a\":undefined,\"content\": \""
                        + html.replace("</", "<\\/") + "\"};</script>"))
                .isEqualTo(ALL);
    }

    @Test
    void readsAStateInsideAString() {
        String inner = "{\\\"t\\\": [\\\"" + ONE + "\\\", \\\"" + TWO + "\\\", \\\"" + THREE + "\\\"]}";
        assertThat(read("<script>window.S = JSON.parse(\"" + inner + "\");</script>"))
                .isEqualTo(ALL);
        assertThat(read("<script>self.rows.push([1, \"1d:" + inner + "\"])</script>"))
                .isEqualTo(ALL);
    }

    /** Long names of fields around many short texts once cost as much as all of them together, for each. */
    @Test
    void costsNoMoreForLongNamesAroundManyTexts() {
        read(nested(50_000));
        double atShort = bytesACharacter(nested(50_000));
        double atLong = bytesACharacter(nested(500_000));
        assertThat(atLong).isLessThan(2 * atShort).isLessThan(500);
    }

    private static String nested(int characters) {
        int depth = 20;
        int name = characters / 2 / depth;
        String said = "\"" + ONE + TWO + THREE + "\"";
        StringBuilder html = new StringBuilder("<script type='application/json'>{\"body\":[")
                .append(said)
                .append(',')
                .append(said)
                .append("],");
        for (int i = 0; i < depth; i++) {
            html.append('"').append("k".repeat(name)).append((char) ('a' + i)).append("\":{");
        }
        for (int i = 0; html.length() < characters; i++) {
            html.append("\"f").append(letters(i)).append("\":\"v\",");
        }
        return html.append("\"last\":\"v\"")
                .append("}".repeat(depth + 1))
                .append("</script>")
                .toString();
    }

    private static String letters(int number) {
        return Integer.toString(number)
                .chars()
                .mapToObj(c -> (char) (c - '0' + 'a') + "")
                .collect(Collectors.joining());
    }

    private static double bytesACharacter(String html) {
        PageElement root = Pages.read(html).root();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThat(StateScripts.read(root, new Watch(Optional.empty()))).isPresent();
        return (double) (threads.getCurrentThreadAllocatedBytes() - before) / html.length();
    }

    @Test
    void findsNothingInCode() {
        assertThat(StateScripts.read(
                        Pages.read("<script>" + "function f(a) { return a({b: 1}); } ".repeat(99) + "</script>")
                                .root(),
                        new Watch(Optional.empty())))
                .isEmpty();
    }

    @Test
    void readsTheBodyOfJsonLdByParagraphs() {
        PageData plain = page("{\"@type\": \"Article\", \"articleBody\": \"One.\\n\\nTwo.\"}");
        PageData html = page("{\"@type\": \"Article\", \"articleBody\": \"<p>One.<br>Two.\"}");
        PageData posts = page("{\"@type\": \"LiveBlogPosting\", \"liveBlogUpdate\": [{\"headline\": \"One.\","
                + " \"articleBody\": \"Two.\"}]}");
        assertThat(ImmutableList.of(plain, html, posts))
                .allSatisfy(markup -> assertThat(ArticleBodyReader.read(markup).map(Candidate::value))
                        .contains(ImmutableList.of("One.", "Two.")));
    }

    private static ImmutableList<String> read(String html) {
        return StateScripts.read(Pages.read(html).root(), new Watch(Optional.empty()))
                .orElseThrow()
                .value();
    }

    private static PageData page(String json) {
        return PageData.of(
                Pages.read("<script type='application/ld+json'>" + json + "</script>"),
                Optional.empty(),
                MetaNames.of(new Lexicons()));
    }
}
