package io.github.pullquote.examples.benchmark;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * News pages made by a seed, in the proportions of today's: two thirds scripts and styles, an eighth of the rest the
 * story, the others menus, teasers and the foot of the page; 30 to 600 kB.
 */
final class MadePages {
    private final MadeTexts texts;
    private final Random random;

    MadePages(long seed) {
        texts = new MadeTexts(seed);
        random = new Random(seed);
    }

    /** Returns so many pages, small and large. */
    List<String> pages(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> page(30_000 + random.nextInt(570_000)))
                .toList();
    }

    /** Returns a page of at least so many characters. */
    String page(int length) {
        StringBuilder page = new StringBuilder(length + 10_000);
        String headline = texts.headline();
        head(page, headline, length * 2 / 3);
        page.append(
                "<body class=\"article-page\">\n<header class=\"site-header\"><a href=\"/\">The Carrow Post</a><nav><ul>\n");
        links(page, length / 10, "<li class=\"nav-item\"><a class=\"nav-link\" href=\"/section/%d\">%s</a></li>\n");
        page.append("</ul></nav></header>\n<main id=\"main\">\n<article>\n<h1 class=\"headline\">")
                .append(headline)
                .append("</h1>\n<p class=\"byline\">By <a rel=\"author\" href=\"/by/1\">")
                .append(texts.name())
                .append(
                        "</a></p>\n<time datetime=\"2025-02-11T06:30:00Z\">11 February 2025</time>\n<div class=\"story-body\">\n");
        int end = page.length() + length / 24;
        while (page.length() < end) {
            page.append("<p>").append(texts.paragraph()).append("</p>\n");
        }
        page.append("</div>\n</article>\n<aside class=\"related\"><h2>Read next</h2>\n");
        links(
                page,
                length / 8,
                "<div class=\"teaser\"><a href=\"/story/%d\"><img src=\"/i.jpg\" alt=\"\"><h3>%s</h3></a></div>\n");
        page.append("</aside>\n</main>\n<footer class=\"site-footer\"><ul>\n");
        links(page, length / 20, "<li><a href=\"/about/%d\">%s</a></li>\n");
        return page.append("</ul><p>© The Carrow Post</p></footer>\n</body>\n</html>\n")
                .toString();
    }

    private void head(StringBuilder page, String headline, int scripts) {
        page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
                .append(headline)
                .append(" | The Carrow Post</title>\n<meta property=\"og:title\" content=\"")
                .append(headline)
                .append(
                        "\">\n<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",")
                .append("\"headline\":\"")
                .append(headline)
                .append("\",\"datePublished\":\"2025-02-11T06:30:00Z\",\"author\":{\"@type\":\"Person\",\"name\":\"")
                .append(texts.name())
                .append("\"}}</script>\n<style>\n");
        int half = page.length() + scripts / 4;
        while (page.length() < half) {
            page.append(".c").append(random.nextInt(9_999)).append("{margin:0 auto;color:#1d2b3a;display:flex}\n");
        }
        page.append("</style>\n<script>window.state={\n");
        int end = page.length() + scripts * 3 / 4;
        while (page.length() < end) {
            page.append("\"k")
                    .append(random.nextInt(99_999))
                    .append("\":{\"id\":")
                    .append(random.nextInt())
                    .append(",\"on\":true},\n");
        }
        page.append("\"end\":0};</script>\n</head>\n");
    }

    private void links(StringBuilder page, int length, String frame) {
        int end = page.length() + length;
        while (page.length() < end) {
            page.append(String.format(frame, random.nextInt(99_999), texts.headline()));
        }
    }
}
