package io.github.pullquote.core.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleKind;
import io.github.pullquote.core.ArticleStatus;
import io.github.pullquote.core.Attribution;
import io.github.pullquote.core.Block;
import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.core.Confidence;
import io.github.pullquote.core.PrintedText;
import io.github.pullquote.core.Publication;
import io.github.pullquote.core.Quote;
import io.github.pullquote.core.QuoteKind;
import io.github.pullquote.core.RuleId;
import io.github.pullquote.core.SourceText;
import io.github.pullquote.core.Span;
import io.github.pullquote.core.Speaker;
import io.github.pullquote.core.SpeakerKind;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** What the formats write, and articles to write. */
public final class Exported {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Exported() {}

    /** Returns an article in a format. */
    public static String text(ExportFormat format, Article article) {
        StringWriter out = new StringWriter();
        try {
            format.write(article, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    static JsonNode json(ExportFormat format, Article article) {
        try {
            return JSON.readTree(text(format, article));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns an article that has one string wherever an article can have any. */
    public static Article of(String anything) {
        String words = "“" + anything + "”";
        SourceText source = SourceText.builder()
                .from(SourceText.ofText(words))
                .url(anything)
                .build();
        Speaker speaker = Speaker.builder()
                .id(0)
                .name(anything)
                .role(anything)
                .affiliation(anything)
                .kind(SpeakerKind.PERSON)
                .build();
        Span span = new Span(0, words.length());
        return Article.builder()
                .id(anything)
                .status(ArticleStatus.COMPLETE)
                .source(source)
                .language(anything)
                .kind(ArticleKind.NEWS)
                .headline(PrintedText.unplaced(anything))
                .kicker(PrintedText.unplaced(anything))
                .standfirst(PrintedText.unplaced(anything))
                .publication(Publication.builder()
                        .site(anything)
                        .publisher(anything)
                        .section(anything)
                        .addKeywords(anything)
                        .canonicalUrl(anything)
                        .build())
                .addSpeakers(speaker)
                .addBlocks(Block.builder()
                        .passage(source.passage(span))
                        .kind(BlockKind.PARAGRAPH)
                        .role(BlockRole.BODY)
                        .build())
                .addQuotes(quote(source, span, speaker))
                .build();
    }

    private static Quote quote(SourceText source, Span span, Speaker speaker) {
        return Quote.builder()
                .kind(QuoteKind.DIRECT)
                .closed(true)
                .rule(new RuleId("quote.any"))
                .addParts(source.passage(span))
                .attribution(Attribution.builder()
                        .speaker(speaker)
                        .confidence(Confidence.CERTAIN)
                        .rule(new RuleId("quote.any"))
                        .build())
                .build();
    }
}
