package io.github.pullquote.parser.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Block;
import io.github.pullquote.parser.internal.structure.NewsPage;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionSplitterTest {
    private static List<String> blocks(String paragraph) {
        return NewsPage.parse("", NewsPage.p(NewsPage.FIRST) + paragraph + NewsPage.p(NewsPage.SECOND))
                .blocks()
                .stream()
                .map(Block::text)
                .filter(text -> text.contains("ferry is"))
                .toList();
    }

    @Test
    void questionInBoldIsParted() {
        assertThat(blocks(
                        "<p><b>Where is it?</b><br>The ferry is in the harbour, and it will stay there for years.</p>"))
                .containsExactly("The ferry is in the harbour, and it will stay there for years.");
    }

    @Test
    void otherLinesStayTogether() {
        assertThat(blocks("<p><b>This is where.</b><br>The ferry is in the harbour, and it will stay there.</p>"))
                .containsExactly("This is where.\nThe ferry is in the harbour, and it will stay there.");
        assertThat(blocks("<p>Where is it?<br>The ferry is in the harbour, and it will stay there.</p>"))
                .containsExactly("Where is it?\nThe ferry is in the harbour, and it will stay there.");
    }
}
