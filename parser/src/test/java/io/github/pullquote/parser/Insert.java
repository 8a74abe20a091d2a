package io.github.pullquote.parser;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.Image;
import java.util.List;

/** What stands between the paragraphs of an article, as a page marks it up; at one place in this order. */
enum Insert {
    PICTURE(
            "<figure><img src='/mill.jpg' alt='A gate'><figcaption>The gate in the rain. <span class='credit'>"
                    + "Photograph: Lewis Tarn</span></figcaption></figure>",
            BlockKind.OTHER,
            "The gate in the rain. Photograph: Lewis Tarn"),
    LIST(
            "<ul><li>the gate opens at seven and squeaks;</li><li>it shuts at nine, or when the wind is from the"
                    + " east.</li></ul>",
            BlockKind.LIST_ITEM,
            "the gate opens at seven and squeaks;",
            "it shuts at nine, or when the wind is from the east."),
    QUOTATION(
            "<blockquote><p>Whoever shuts this gate shall open it again before the bell has rung for supper."
                    + "</p></blockquote>",
            BlockKind.QUOTATION,
            "Whoever shuts this gate shall open it again before the bell has rung for supper."),
    TABLE(
            "<table><tr><th>Year</th><th>Gates</th></tr><tr><td>1902</td><td>three</td></tr></table>",
            BlockKind.TABLE_ROW,
            "Year\tGates",
            "1902\tthree"),
    ADVERTISEMENT("<div class='ad-slot'>Advertisement</div>"),
    LINK("<p><a href='/bells'>The bell that would not ring, and who was under it</a></p>"),
    LETTER("<div class='newsletter'><h3>The Friday Letter</h3><p>One letter each week about gates.</p></div>"),
    HEADING("<h2>A book that nobody opens</h2>", BlockKind.HEADING, "A book that nobody opens");

    private final String html;
    private final BlockKind kind;
    private final ImmutableList<String> texts;

    Insert(String html, BlockKind kind, String... texts) {
        this.html = html;
        this.kind = kind;
        this.texts = ImmutableList.copyOf(texts);
    }

    /** What is no part of the article. */
    Insert(String html) {
        this(html, BlockKind.OTHER);
    }

    /** The markup. */
    String html() {
        return html;
    }

    /** The blocks that a reader finds, each as its kind and text. */
    List<String> blocks() {
        return texts.stream().map(text -> line(kind, text)).toList();
    }

    /** The picture of {@link #PICTURE}. */
    static Image picture() {
        return Image.builder()
                .url("/mill.jpg")
                .alt("A gate")
                .caption("The gate in the rain.")
                .credit("Photograph: Lewis Tarn")
                .build();
    }

    /** A block as a line. */
    static String line(BlockKind kind, String text) {
        return kind + ": " + text;
    }
}
