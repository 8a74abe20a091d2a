package io.github.pullquote.core.export;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleKind;
import io.github.pullquote.core.Block;
import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.core.Dateline;
import io.github.pullquote.core.Image;
import io.github.pullquote.core.Modality;
import io.github.pullquote.core.Passage;
import io.github.pullquote.core.Printed;
import io.github.pullquote.core.Publication;
import io.github.pullquote.core.PublicationDate;
import io.github.pullquote.core.Quote;
import io.github.pullquote.core.Section;
import io.github.pullquote.core.internal.WhiteSpace;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** Writes an article as {@link ExportFormat#SCHEMA_ORG} describes it. */
final class SchemaOrgWriter {
    private final Article article;
    private final JsonOut out;
    private final SchemaOrgAgents agents;

    private SchemaOrgWriter(Article article, JsonOut out) {
        this.article = article;
        this.out = out;
        this.agents = new SchemaOrgAgents(out);
    }

    static void write(Article article, Writer writer) throws IOException {
        JsonOut.write(writer, out -> new SchemaOrgWriter(article, out).writeArticle());
    }

    private void writeArticle() throws IOException {
        out.text("@context", "https://schema.org");
        out.texts("@type", types(article.kind()));
        out.text("identifier", article.id());
        out.text("url", Address.of(article));
        out.text("inLanguage", article.language());
        out.text("genre", genre(article.kind()));
        writeHead();
        agents.writeContributors(article);
        out.text("articleBody", Optional.of(article.body()).filter(body -> !body.isEmpty()));
        writeImages();
        writeCorrections();
        writePosts();
        writeQuotes();
    }

    private static ImmutableList<String> types(ArticleKind kind) {
        return switch (kind) {
            case OPINION -> ImmutableList.of("OpinionNewsArticle");
            case ANALYSIS -> ImmutableList.of("AnalysisNewsArticle");
            case REVIEW -> ImmutableList.of("ReviewNewsArticle");
            case LIVE_BLOG -> ImmutableList.of("NewsArticle", "LiveBlogPosting");
            default -> ImmutableList.of("NewsArticle");
        };
    }

    /** Kinds that have no type of their own. */
    private static Optional<String> genre(ArticleKind kind) {
        return switch (kind) {
            case INTERVIEW, TRANSCRIPT, OBITUARY, CORRECTION, PRESS_RELEASE ->
                Optional.of(JsonOut.name(kind).replace('-', ' '));
            default -> Optional.empty();
        };
    }

    private void writeHead() throws IOException {
        out.text("headline", article.headline().map(SchemaOrgWriter::line));
        out.text("alternativeHeadline", article.kicker().map(SchemaOrgWriter::line));
        out.text("description", article.standfirst().map(SchemaOrgWriter::line));
        out.text(
                "dateline",
                article.dateline().map(Dateline::passage).map(Passage::text).map(WhiteSpace::onOneLine));
        out.text("datePublished", article.published().map(PublicationDate::iso));
        out.text("dateModified", article.modified().map(PublicationDate::iso));
        Publication publication = article.publication();
        out.text("articleSection", publication.section());
        out.texts("keywords", publication.keywords());
        Optional<String> publisher = publication.publisher().or(publication::site);
        if (publisher.isPresent()) {
            out.object("publisher", () -> SchemaOrgAgents.writeNamed(out, "Organization", publisher.get()));
        }
        if (publication.site().isPresent()) {
            out.object(
                    "isPartOf",
                    () -> SchemaOrgAgents.writeNamed(
                            out, "WebSite", publication.site().get()));
        }
        if (publication.paywalled().isPresent()) {
            out.truth("isAccessibleForFree", !publication.paywalled().get());
        }
    }

    private static String line(Printed printed) {
        return WhiteSpace.onOneLine(printed.text());
    }

    private void writeImages() throws IOException {
        if (!article.images().isEmpty()) {
            out.list("image", () -> {
                for (Image image : article.images()) {
                    out.object(() -> writeImage(image));
                }
            });
        }
    }

    private void writeImage(Image image) throws IOException {
        out.text("@type", "ImageObject");
        out.text("contentUrl", image.url().filter(Address::isWeb));
        out.text("description", image.alt());
        out.text("caption", image.caption());
        out.text("creditText", image.credit());
    }

    private void writeCorrections() throws IOException {
        List<Block> corrections = article.blocks().stream()
                .filter(block -> block.role() == BlockRole.CORRECTION)
                .toList();
        if (!corrections.isEmpty()) {
            out.list("correction", () -> {
                for (Block correction : corrections) {
                    out.object(() -> {
                        out.text("@type", "CorrectionComment");
                        out.text("text", WhiteSpace.onOneLine(correction.text()));
                    });
                }
            });
        }
    }

    private void writePosts() throws IOException {
        if (article.kind() == ArticleKind.LIVE_BLOG && !article.sections().isEmpty()) {
            out.list("liveBlogUpdate", () -> {
                for (Section section : article.sections()) {
                    out.object(() -> writePost(section));
                }
            });
        }
    }

    /** The time of a post is given as printed, as no day is known with it. */
    private void writePost(Section section) throws IOException {
        List<Block> blocks = article.blocks(section);
        out.text("@type", "BlogPosting");
        if (section.hasHeading()) {
            out.text("headline", WhiteSpace.onOneLine(blocks.get(0).text()));
        }
        out.text("temporal", section.time());
        List<String> texts = blocks.stream()
                .filter(block -> block.role() == BlockRole.BODY && block.kind() != BlockKind.HEADING)
                .map(block -> WhiteSpace.onOneLine(block.text()))
                .toList();
        out.text("articleBody", Optional.of(String.join("\n\n", texts)).filter(text -> !text.isEmpty()));
    }

    private void writeQuotes() throws IOException {
        List<Quote> said = article.speech().stream()
                .filter(quote ->
                        quote.modality() == Modality.ASSERTED && quote.repeats().isEmpty())
                .toList();
        if (!said.isEmpty()) {
            out.list("hasPart", () -> {
                for (Quote quote : said) {
                    out.object(() -> writeQuote(quote));
                }
            });
        }
    }

    private void writeQuote(Quote quote) throws IOException {
        out.text("@type", "Quotation");
        out.text("text", quote.words());
        out.text("genre", JsonOut.name(quote.kind()));
        if (quote.speaker().isPresent()) {
            agents.writeSpeaker(quote.kind(), quote.speaker().get());
        }
    }
}
