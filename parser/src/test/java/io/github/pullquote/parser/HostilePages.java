package io.github.pullquote.parser;

import com.google.common.collect.ImmutableMap;

/** Pages made to cost time, memory or depth: each repeats one thing, after a beginning, until it is long. */
final class HostilePages {
    /** Stands for a name that is a different one each time. */
    private static final String NAME = "@";

    private static final int LETTERS = 26;

    static final ImmutableMap<String, Unit> UNITS = ImmutableMap.<String, Unit>builder()
            .put("nested divisions", new Unit("", "<div>a "))
            .put("paragraphs", new Unit("", "<p>We lost the key, Ann Poe said at the gate on Monday. "))
            .put("nested formatting", new Unit("", "<b><i><p>a"))
            .put("formatting opened again", new Unit("<b class=1><b class=2><b class=3><b class=4>", "<p>a bc de"))
            .put("unclosed links", new Unit("", "<a href=x>a"))
            .put("spans", new Unit("", "<span class=author>Ann Poe</span>, "))
            .put("nested bylines", new Unit("", "<div class=byline>By Ann Poe "))
            .put("nested tables", new Unit("", "<table><tr><td>"))
            .put("rows", new Unit("<table>", "<tr><td colspan=9007199254740991>a<td>b"))
            .put("text in tables", new Unit("<table>", "a<tr>"))
            .put("nested lists", new Unit("", "<ul><li>a"))
            .put("link lists", new Unit("<ul>", "<li><a href=x>Ann Poe</a></li>"))
            .put("nested figures", new Unit("", "<figure><figcaption>Photo: Ann Poe"))
            .put("break opportunities", new Unit("<p>", "a<wbr>"))
            .put("line breaks", new Unit("<p>", "a<br><br>"))
            .put("soft hyphens", new Unit("<p>", "a&shy;"))
            .put("ampersands", new Unit("<p>", "&"))
            .put("references without an end", new Unit("<p>", "&ampamp"))
            .put("a long reference", new Unit("<p>&", "a"))
            .put("less-than signs", new Unit("<p>", "< "))
            .put("an unclosed comment", new Unit("<p>a<!--", "a -- "))
            .put("an unclosed script", new Unit("<p>a<script>", "a<b "))
            .put("a long attribute", new Unit("<p class='", "ab "))
            .put("an image in its address", new Unit("<p>a<img src='data:image/png;base64,", "iVBORw0KGgo"))
            .put("meta elements", new Unit("", "<meta property=article:published_time content='2024-03-03T10:00:00Z'>"))
            .put("times", new Unit("", "<p><time datetime=2024-03-03>3 March 2024</time></p>"))
            .put("nested lists of data", new Unit("<script type=application/ld+json>", "["))
            .put("nested data", new Unit("<script type=application/ld+json>", "{\"author\":"))
            .put(
                    "authors in data",
                    new Unit(
                            "<p>a<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":[",
                            "{\"name\":\"Ann Poe\"},"))
            .put("different bylines", new Unit("<h1>Key lost</h1>", "<p class=byline>By Ann " + NAME + "</p>"))
            .put(
                    "different author links",
                    new Unit("<h1>Key lost</h1>", "<p><a rel=author href=x>Ann " + NAME + "</a>"))
            .put("different authors in meta elements", new Unit("", "<meta name=author content='Ann " + NAME + "'>"))
            .put(
                    "running text in nested comments",
                    new Unit(
                            "<h1>Key lost</h1><p>We lost the key, she said." + "<div class=comment>".repeat(400),
                            "<p>We lost the key, Ann Poe said at the gate on Monday. "))
            .put("preformatted lines", new Unit("<pre>", "a\n"))
            .put("NULs", new Unit("<p>", "a\0b "))
            .put("half surrogates", new Unit("<p>", "\uD83D"))
            .put("hidden blocks", new Unit("", "<div style='display:none'>a"))
            .put("templates", new Unit("", "<template>"))
            .put("options", new Unit("<select>", "<option>a"))
            .put("drawings", new Unit("", "<svg>"))
            .buildOrThrow();

    private HostilePages() {}

    /**
     * What a page is made of.
     *
     * @param head what it begins with
     * @param unit what it repeats
     */
    record Unit(String head, String unit) {
        /** Returns the page of about that many characters. */
        String page(int characters) {
            return head + (unit.contains(NAME) ? counted(characters) : Hostile.text(unit, characters));
        }

        private String counted(int characters) {
            StringBuilder out = new StringBuilder();
            for (int i = 0; out.length() < characters; i++) {
                out.append(unit.replace(NAME, name(i)));
            }
            return out.toString();
        }

        private static String name(int number) {
            StringBuilder name = new StringBuilder("Po");
            for (int rest = number; rest > 0; rest /= LETTERS) {
                name.append((char) ('a' + rest % LETTERS));
            }
            return name.toString();
        }
    }
}
