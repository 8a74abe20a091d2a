package io.github.pullquote.parser;

import com.google.common.collect.ImmutableMap;
import java.util.function.IntFunction;

/** Pages made to cost time, memory or depth: after a beginning, each repeats one thing, or gives one more of its kind. */
final class HostilePages {
    static final ImmutableMap<String, Unit> UNITS = ImmutableMap.<String, Unit>builder()
            .put("nested divisions", new Unit("", i -> "<div>a "))
            .put("paragraphs", new Unit("", i -> "<p>We lost the key, Ann Poe said at the gate on Monday. "))
            .put("nested formatting", new Unit("", i -> "<b><i><p>a"))
            .put("formatting in links", new Unit("", i -> "<a><b><p>x"))
            .put("formatting opened again", new Unit("<b class=1><b class=2><b class=3><b class=4>", i -> "<p>a bc de"))
            .put("unclosed links", new Unit("", i -> "<a href=x>a"))
            .put("spans", new Unit("", i -> "<span class=author>Ann Poe</span>, "))
            .put("nested bylines", new Unit("", i -> "<div class=byline>By Ann Poe "))
            .put("nested tables", new Unit("", i -> "<table><tr><td>"))
            .put("rows", new Unit("<table>", i -> "<tr><td colspan=9007199254740991>a<td>b"))
            .put("text in tables", new Unit("<table>", i -> "a<tr>"))
            .put("nested lists", new Unit("", i -> "<ul><li>a"))
            .put("link lists", new Unit("<ul>", i -> "<li><a href=x>Ann Poe</a></li>"))
            .put("nested figures", new Unit("", i -> "<figure><figcaption>Photo: Ann Poe"))
            .put("break opportunities", new Unit("<p>", i -> "a<wbr>"))
            .put("line breaks", new Unit("<p>", i -> "a<br><br>"))
            .put("soft hyphens", new Unit("<p>", i -> "a&shy;"))
            .put("ampersands", new Unit("<p>", i -> "&"))
            .put("references without an end", new Unit("<p>", i -> "&ampamp"))
            .put("a long reference", new Unit("<p>&", i -> "a"))
            .put("less-than signs", new Unit("<p>", i -> "< "))
            .put("an unclosed comment", new Unit("<p>a<!--", i -> "a -- "))
            .put("an unclosed script", new Unit("<p>a<script>", i -> "a<b "))
            .put("a long attribute", new Unit("<p class='", i -> "ab "))
            .put("an image in its address", new Unit("<p>a<img src='data:image/png;base64,", i -> "iVBORw0KGgo"))
            .put(
                    "meta elements",
                    new Unit("", i -> "<meta property=article:published_time content='2024-03-03T10:00:00Z'>"))
            .put("times", new Unit("", i -> "<p><time datetime=2024-03-03>3 March 2024</time></p>"))
            .put("nested lists of data", new Unit("<script type=application/ld+json>", i -> "["))
            .put("nested data", new Unit("<script type=application/ld+json>", i -> "{\"author\":"))
            .put(
                    "authors in data",
                    new Unit(
                            "<p>a<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":[",
                            i -> "{\"name\":\"Ann Poe\"},"))
            .put(
                    "different bylines",
                    new Unit("<h1>Key lost</h1>", i -> "<p class=byline>By Ann " + Hostile.name(i) + "</p>"))
            .put(
                    "different author links",
                    new Unit("<h1>Key lost</h1>", i -> "<p><a rel=author href=x>Ann " + Hostile.name(i) + "</a>"))
            .put(
                    "different authors in meta elements",
                    new Unit("", i -> "<meta name=author content='Ann " + Hostile.name(i) + "'>"))
            .put(
                    "running text in nested comments",
                    new Unit(
                            "<h1>Key lost</h1><p>We lost the key, she said." + "<div class=comment>".repeat(400),
                            i -> "<p>We lost the key, Ann Poe said at the gate on Monday. "))
            .put("preformatted lines", new Unit("<pre>", i -> "a\n"))
            .put("NULs", new Unit("<p>", i -> "a\0b "))
            .put("half surrogates", new Unit("<p>", i -> "\uD83D"))
            .put("hidden blocks", new Unit("", i -> "<div style='display:none'>a"))
            .put("templates", new Unit("", i -> "<template>"))
            .put("options", new Unit("<select>", i -> "<option>a"))
            .put(
                    "different headings",
                    new Unit(
                            "", i -> "<h2>The key of " + Hostile.name(i) + "</h2><p>We lost it, she said at the gate."))
            .put(
                    "different speakers",
                    new Unit("<h1>Key lost</h1>", i -> "<p>“We lost it,” Ann " + Hostile.name(i) + " said."))
            .put("namesakes", new Unit("<h1>Key lost</h1>", i -> "<p>“We lost it,” " + Hostile.name(i) + " Poe said."))
            .put("different quotations", new Unit("<p>", i -> "<q>We lost the " + Hostile.word(i) + "</q> said Poe, "))
            .put(
                    "different links",
                    new Unit("<p>", i -> "<a href=/" + Hostile.word(i) + ">" + Hostile.name(i) + "</a> "))
            .put(
                    "different images",
                    new Unit(
                            "<p>a",
                            i -> "<figure><img src=" + i + ".jpg><figcaption>" + Hostile.name(i)
                                    + ". Photo: Ann Poe</figcaption></figure>"))
            .put(
                    "different times",
                    new Unit("", i -> "<p><time datetime=2024-03-" + (i % 28 + 1) + ">" + i + "</time></p>"))
            .put(
                    "different authors in data",
                    new Unit(
                            "<p>a<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":[",
                            i -> "{\"@id\":\"" + i + "\",\"name\":\"Ann " + Hostile.name(i) + "\"},"))
            .put(
                    "different articles in data",
                    new Unit(
                            "<p>a<script type=application/ld+json>[",
                            i -> "{\"@type\":\"NewsArticle\",\"@id\":\"" + i + "\",\"headline\":\"" + Hostile.name(i)
                                    + "\"},"))
            .put(
                    "different fields of a state",
                    new Unit(
                            "<script>s = {",
                            i -> "\"" + Hostile.word(i) + "\":{\"" + Hostile.word(i + 1) + "\":\"a\"},"))
            .put("different class names", new Unit("", i -> "<p class=" + Hostile.word(i) + ">We lost it, she said."))
            .put("labels of character sets", new Unit("", i -> "<meta charset=" + Hostile.word(i) + ">"))
            .put("drawings", new Unit("", i -> "<svg>"))
            .buildOrThrow();

    private HostilePages() {}

    /**
     * What a page is made of.
     *
     * @param head what it begins with
     * @param unit what follows, by its number
     */
    record Unit(String head, IntFunction<String> unit) {
        /** Returns the page of about that many characters. */
        String page(int characters) {
            return head + Hostile.text(unit, characters);
        }
    }
}
