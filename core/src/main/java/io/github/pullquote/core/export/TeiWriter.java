package io.github.pullquote.core.export;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.Attribution;
import io.github.pullquote.core.Block;
import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.core.Cue;
import io.github.pullquote.core.CueKind;
import io.github.pullquote.core.Modality;
import io.github.pullquote.core.Quote;
import io.github.pullquote.core.QuoteKind;
import io.github.pullquote.core.Speaker;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/** Writes an article as {@link ExportFormat#TEI} describes it. */
final class TeiWriter implements MarkedText.Handler {
    private final Article article;
    private final Tags out;
    private boolean inList;
    private boolean inDiv;

    private TeiWriter(Article article, Writer writer) {
        this.article = article;
        this.out = new Tags(writer);
    }

    static void write(Article article, Writer writer) throws IOException {
        new TeiWriter(article, writer).writeDocument();
    }

    static String id(Speaker speaker) {
        return "speaker-" + speaker.id();
    }

    private void writeDocument() throws IOException {
        out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n");
        new TeiHeader(article, out).write();
        out.open("text", "xml:lang", article.language().orElse("")).raw("<body>\n");
        MarkedText text = new MarkedText(article, mark -> mark.kind() == Mark.Kind.QUOTE, this);
        for (Block block : article.blocks()) {
            writeBlock(block, text);
        }
        endList();
        out.raw(inDiv ? "</div>\n" : "<div><p/></div>\n").raw("</body></text>\n</TEI>\n");
    }

    private void writeBlock(Block block, MarkedText text) throws IOException {
        boolean item = block.kind() == BlockKind.LIST_ITEM && block.role() == BlockRole.BODY;
        if (!item) {
            endList();
        }
        if (!inDiv || isHead(block)) {
            out.raw(inDiv ? "</div>\n<div>\n" : "<div>\n");
            inDiv = true;
        }
        if (item && !inList) {
            out.raw("<list>\n");
            inList = true;
        }
        writeElement(block, item, text);
    }

    private void writeElement(Block block, boolean item, MarkedText text) throws IOException {
        boolean quote = block.kind() == BlockKind.QUOTATION && block.role() == BlockRole.BODY;
        String name = item ? "item" : isHead(block) ? "head" : block.role() == BlockRole.BODY ? "p" : "ab";
        out.raw(quote ? "<quote>" : "")
                .open(name, "type", block.role() == BlockRole.BODY ? "" : JsonOut.name(block.role()));
        text.write(block.span());
        out.close(name).raw(quote ? "</quote>\n" : "\n");
    }

    /** A heading begins a division, as TEI has headings only there. */
    private static boolean isHead(Block block) {
        return block.role() == BlockRole.HEADLINE
                || (block.role() == BlockRole.BODY && block.kind() == BlockKind.HEADING);
    }

    private void endList() throws IOException {
        if (inList) {
            out.raw("</list>\n");
            inList = false;
        }
    }

    @Override
    public void open(Mark mark, boolean first) throws IOException {
        switch (mark.quote().kind()) {
            case SCARE -> out.open("soCalled");
            case UNDECIDED -> out.open("q");
            default -> openSaid(mark, first);
        }
    }

    private void openSaid(Mark mark, boolean first) throws IOException {
        Quote quote = mark.quote();
        boolean linked = first && quote.parts().size() > 1;
        out.open(
                "said",
                "xml:id",
                first ? id(mark, mark.part()) : "",
                "prev",
                linked && mark.part() > 0 ? "#" + id(mark, mark.part() - 1) : "",
                "next",
                linked && mark.part() + 1 < quote.parts().size() ? "#" + id(mark, mark.part() + 1) : "",
                "who",
                quote.speaker().map(speaker -> "#" + id(speaker)).orElse(""),
                "direct",
                direct(quote.kind()),
                "aloud",
                aloud(quote),
                "cert",
                cert(quote),
                "ana",
                quote.modality() == Modality.ASSERTED ? "" : "#" + JsonOut.name(quote.modality()));
    }

    private static String id(Mark mark, int part) {
        return "quote-" + mark.index() + "-" + part;
    }

    /** Of a mixed quote some words are direct: neither is true of all of it. */
    private static String direct(QuoteKind kind) {
        return switch (kind) {
            case DIRECT -> "true";
            case INDIRECT -> "false";
            default -> "unknown";
        };
    }

    private static String aloud(Quote quote) {
        Optional<CueKind> cue = quote.attribution().flatMap(Attribution::cue).map(Cue::kind);
        if (cue.isEmpty()) {
            return "unknown";
        }
        return switch (cue.get()) {
            case SAYING, ASKING, ANSWERING -> "true";
            case THINKING, WRITING, SHOWING -> "false";
            default -> "unknown";
        };
    }

    private static String cert(Quote quote) {
        return quote.attribution()
                .map(attribution -> switch (attribution.confidence()) {
                    case CERTAIN -> "high";
                    case LIKELY -> "medium";
                    case WEAK -> "low";
                })
                .orElse("");
    }

    @Override
    public void close(Mark mark) throws IOException {
        out.close(
                switch (mark.quote().kind()) {
                    case SCARE -> "soCalled";
                    case UNDECIDED -> "q";
                    default -> "said";
                });
    }

    @Override
    public void text(String text) throws IOException {
        out.text(text);
    }
}
