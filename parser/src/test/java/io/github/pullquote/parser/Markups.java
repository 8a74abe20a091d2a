package io.github.pullquote.parser;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Markup thrown together from parts that are hard to read, for use as {@code @Domain(Markups.class)}. */
public final class Markups extends DomainContextBase {
    private static final List<String> WORDS = List.of(
            "gate", "Ann Poe said", " ", "  \n ", "\r\n", "\r", "\t", "a", ",", "“", "”", "\u00A0", "é", "中文",
            "\uD83D\uDE00", "e\u0301", "< ", "a<3", "a&b", "\u00AD", "\u200B", "\u2060", "]]>", "\n\n");

    private static final List<String> REFERENCES = List.of(
            "&amp;", "&amp", "&AMP", "&lt;", "&#8220;", "&#x201C;", "&#X201d", "&notin;", "&notin ", "&not", "&nbsp;",
            "&nbsp", "&#160;", "&NotEqualTilde;", "&NotEqualTilde", "&fjlig;", "&#128512;", "&#x1F600;", "&#0;",
            "&#x80;", "&#150", "&shy;", "&#8203;", "&ampamp;", "&bogus;", "&;", "&", "&#;", "&#x;", "&#99999999999;",
            "&#32;", "&#10;", "&#13;", "&quot;", "&amp;amp;", "&Amp;", "&frac12;", "&frac12x");

    private static final List<String> TAGS = List.of(
            "<p>", "</p>", "<p class='a'>", "<div>", "</div>", "<b>", "</b>", "<i>", "</i>", "<a href='x'>", "</a>",
            "<a>", "<span>", "</span>", "<br>", "<br/>", "</br>", "<wbr>", "<h1>", "</h1>", "<ul>", "<li>", "</ul>",
            "<blockquote>", "</blockquote>", "<q>", "</q>", "<pre>", "</pre>", "<pre>\n", "<textarea>\r\n",
            "</textarea>", "<table>", "<tr>", "<td>", "<th>", "</td>", "</tr>", "</table>", "<caption>", "<ruby>",
            "<rt>", "</ruby>", "<select><option>", "</select>", "<button>", "</button>", "<form>", "</form>",
            "<section>", "</section>", "<svg>", "</svg>", "<math>", "</math>", "<hr>", "<img src='x'>", "<font>",
            "</font>", "<em>", "</em>", "<template>", "</template>", "<noscript>", "</noscript>", "<details>",
            "<summary>", "</details>", "<dl>", "<dt>", "<dd>", "</dl>");

    private static final List<String> ODDITIES = List.of(
            "<!-- a -->", "<!---->", "<!>", "</>", "<?a?>", "</ x>", "</unknown>", "<x-y>", "</x-y>", "<html>", "</html>",
            "<body>", "</body>", "<head>", "<title>a</title>", "<style>a</style>", "<script>a &amp; b</script>",
            "<![CDATA[a<b]]>", "<svg><![CDATA[a<b]]></svg>", "<p hidden>", "<div style='display: none'>",
            "<span hidden>", "<iframe>a</iframe>", "<!DOCTYPE html>", "\0", "<frameset>", "\uFEFF");

    /** Returns markup of up to thirty parts. */
    @Provide
    public Arbitrary<String> markup() {
        return Arbitraries.frequencyOf(
                        Tuple.of(6, Arbitraries.of(WORDS)),
                        Tuple.of(4, Arbitraries.of(REFERENCES)),
                        Tuple.of(6, Arbitraries.of(TAGS)),
                        Tuple.of(1, Arbitraries.of(ODDITIES)))
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }
}
