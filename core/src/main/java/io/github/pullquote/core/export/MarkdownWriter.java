package io.github.pullquote.core.export;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.Block;
import io.github.pullquote.core.Byline;
import io.github.pullquote.core.Printed;
import io.github.pullquote.core.PublicationDate;
import io.github.pullquote.core.Quote;
import io.github.pullquote.core.Speaker;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes an article as {@link ExportFormat#MARKDOWN} describes it. */
final class MarkdownWriter {
    private final Article article;
    private final Writer out;
    private final QuoteLinks links;

    private MarkdownWriter(Article article, Writer out) {
        this.article = article;
        this.out = out;
        this.links = QuoteLinks.of(article);
    }

    static void write(Article article, Writer out) throws IOException {
        new MarkdownWriter(article, out).writeAll();
    }

    private void writeAll() throws IOException {
        out.write("# "
                + article.headline().map(Printed::text).map(MarkdownText::of).orElse("Article") + "\n");
        paragraph(article.kicker().map(Printed::text));
        paragraph(article.standfirst().map(Printed::text));
        for (Byline byline : article.bylines()) {
            paragraph(Optional.of(byline.text()));
        }
        paragraph(article.published().map(PublicationDate::iso));
        if (links.page().isPresent()) {
            out.write("\n<" + links.page().get() + ">\n");
        }
        for (Block block : article.blocks()) {
            writeBlock(block);
        }
        writeQuotes();
    }

    private void paragraph(Optional<String> text) throws IOException {
        if (text.isPresent()) {
            out.write("\n" + MarkdownText.of(text.get()) + "\n");
        }
    }

    private void writeBlock(Block block) throws IOException {
        switch (block.role()) {
            case BODY -> out.write("\n" + sign(block) + MarkdownText.of(block.text()) + "\n");
            case CAPTION, CORRECTION, NOTE, BIOGRAPHY, EMBEDDED_POST, POST_TIME -> paragraph(Optional.of(block.text()));
            default -> {} // stands in the head, is no text of the article, or repeats it
        }
    }

    private static String sign(Block block) {
        return switch (block.kind()) {
            case HEADING -> "#".repeat(Math.min(block.level().orElse(1) + 1, 6)) + " ";
            case LIST_ITEM -> "- ";
            case QUOTATION -> "> ";
            default -> "";
        };
    }

    private void writeQuotes() throws IOException {
        out.write("\n## Quotes\n");
        for (int i = 0; i < article.quotes().size(); i++) {
            Quote quote = article.quotes().get(i);
            if (quote.kind().isSpeech() && quote.repeats().isEmpty()) {
                out.write("\n> " + MarkdownText.of(quote.words()) + "\n>\n> — " + source(quote) + link(i) + "\n");
            }
        }
    }

    private static String source(Quote quote) {
        Optional<Speaker> speaker = quote.speaker();
        return Stream.of(
                        Optional.of(Manner.speaker(quote)),
                        speaker.flatMap(Speaker::role),
                        speaker.flatMap(Speaker::affiliation))
                .flatMap(Optional::stream)
                .map(MarkdownText::of)
                .collect(Collectors.joining(", ", "", " (" + MarkdownText.of(Manner.of(quote)) + ")"));
    }

    /** The address stands in angle brackets, and the directive holds only letters, digits, and signs that are safe there. */
    private String link(int quote) {
        return links.link(quote).map(url -> " [in the page](<" + url + ">)").orElse("");
    }
}
