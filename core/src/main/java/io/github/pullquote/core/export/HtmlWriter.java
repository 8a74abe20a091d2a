package io.github.pullquote.core.export;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.Block;
import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.core.Modality;
import io.github.pullquote.core.Printed;
import io.github.pullquote.core.Quote;
import io.github.pullquote.core.internal.WhiteSpace;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/** Writes an article as {@link ExportFormat#HTML} describes it. */
final class HtmlWriter implements MarkedText.Handler {
    private final Article article;
    private final Tags out;
    private boolean inList;

    private HtmlWriter(Article article, Writer writer) {
        this.article = article;
        this.out = new Tags(writer);
    }

    static void write(Article article, Writer writer) throws IOException {
        new HtmlWriter(article, writer).writePage();
    }

    private void writePage() throws IOException {
        out.raw("<!DOCTYPE html>\n").open("html", "lang", article.language().orElse(""));
        writeHead();
        out.raw("<body>\n<main>\n<article>\n");
        if (article.blocks().stream().noneMatch(block -> block.role() == BlockRole.HEADLINE)) {
            out.element("h1", title(), "dir", "auto").raw("\n");
        }
        MarkedText text = new MarkedText(article, mark -> true, this);
        for (Block block : article.blocks()) {
            writeBlock(block, text);
        }
        endList();
        writeFacts();
        out.raw("</article>\n");
        new HtmlCards(article, out).write();
        out.raw("</main>\n</body>\n</html>\n");
    }

    private void writeHead() throws IOException {
        out.raw("\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .text(HtmlStyle.POLICY)
                .raw("""
                        ">
                        <meta name="referrer" content="no-referrer">
                        <meta name="viewport" content="width=device-width, initial-scale=1">
                        """)
                .element("title", title())
                .raw("\n<style>" + HtmlStyle.CSS + "</style>\n</head>\n");
    }

    private String title() {
        return article.headline()
                .map(Printed::text)
                .or(() -> article.publication().site())
                .map(WhiteSpace::onOneLine)
                .orElse("Article");
    }

    private void writeFacts() throws IOException {
        out.raw("<p class=\"by\">");
        if (article.published().isPresent()) {
            String date = article.published().get().iso();
            out.raw("Published ").element("time", date, "datetime", date).raw(". ");
        }
        Optional<String> address = Address.of(article);
        if (address.isPresent()) {
            out.element("a", address.get(), "href", address.get(), "rel", "noreferrer");
        }
        out.raw("</p>\n");
    }

    private void writeBlock(Block block, MarkedText text) throws IOException {
        boolean item = block.kind() == BlockKind.LIST_ITEM && block.role() == BlockRole.BODY;
        if (item && !inList) {
            out.raw("<ul>\n");
            inList = true;
        } else if (!item) {
            endList();
        }
        String name = item ? "li" : element(block);
        out.open(name, "class", styleClass(block.role()), "dir", "auto");
        text.write(block.span());
        out.close(name).raw("\n");
    }

    private void endList() throws IOException {
        if (inList) {
            out.raw("</ul>\n");
            inList = false;
        }
    }

    private static String element(Block block) {
        if (block.role() == BlockRole.HEADLINE) {
            return "h1";
        }
        return switch (block.kind()) {
            case HEADING -> "h" + Math.min(block.level().orElse(2) + 1, 6);
            case QUOTATION -> "blockquote";
            default -> "p";
        };
    }

    private static String styleClass(BlockRole role) {
        return switch (role) {
            case BODY, HEADLINE -> "";
            case KICKER -> "kicker";
            case STANDFIRST -> "standfirst";
            case BYLINE, DATE, DATELINE, CREDIT, SIGN_OFF -> "by";
            default -> "aside";
        };
    }

    @Override
    public void open(Mark mark, boolean first) throws IOException {
        Quote quote = mark.quote();
        String hue = quote.speaker().map(speaker -> HtmlStyle.hue(speaker.id())).orElse("");
        if (mark.kind() != Mark.Kind.QUOTE) {
            out.open("span", "class", (JsonOut.name(mark.kind()) + " " + hue).strip());
            return;
        }
        boolean anchor = first && mark.part() == 0;
        String modality = quote.modality() == Modality.ASSERTED ? "" : " " + JsonOut.name(quote.modality());
        out.open(
                element(mark),
                "class",
                (JsonOut.name(quote.kind()) + modality + " " + hue).strip(),
                "id",
                anchor ? HtmlCards.anchor(mark.index()) : "",
                "title",
                HtmlCards.title(quote),
                "aria-describedby",
                quote.speaker().map(HtmlCards::id).orElse(""));
    }

    private static String element(Mark mark) {
        return mark.kind() == Mark.Kind.QUOTE && mark.quote().kind().isSpeech() ? "mark" : "span";
    }

    @Override
    public void close(Mark mark) throws IOException {
        out.close(element(mark));
    }

    @Override
    public void text(String text) throws IOException {
        out.text(text);
    }
}
