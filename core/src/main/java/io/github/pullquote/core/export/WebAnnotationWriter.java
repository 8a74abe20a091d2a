package io.github.pullquote.core.export;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.Modality;
import io.github.pullquote.core.Passage;
import io.github.pullquote.core.Printed;
import io.github.pullquote.core.Quote;
import io.github.pullquote.core.Span;
import io.github.pullquote.core.Speaker;
import io.github.pullquote.core.internal.WhiteSpace;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the speech of an article as {@link ExportFormat#WEB_ANNOTATION} describes it. */
final class WebAnnotationWriter {
    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    private static final String FRAGMENTS = "https://wicg.github.io/scroll-to-text-fragment/";

    private final Article article;
    private final JsonOut out;
    private final ImmutableList<Quote> speech;
    private final TextSelectors selectors;
    private final ImmutableList<TextFragment> fragments;
    private final Optional<String> address;
    private final String id;

    /** The index of the next part of a quote among all. */
    private int part;

    private WebAnnotationWriter(Article article, JsonOut out) {
        this.article = article;
        this.out = out;
        this.speech = article.speech();
        ImmutableList<Span> parts = speech.stream()
                .flatMap(quote -> quote.parts().stream())
                .map(Passage::span)
                .collect(ImmutableList.toImmutableList());
        String text = article.source().text();
        this.selectors = new TextSelectors(text, parts);
        this.address = Address.of(article);
        this.fragments = address.isPresent() ? TextFragments.of(text, parts) : ImmutableList.of();
        this.id = id(article);
    }

    static void write(Article article, Writer writer) throws IOException {
        JsonOut.write(writer, out -> new WebAnnotationWriter(article, out).writeCollection());
    }

    /** The same for equal texts from one place, different for all others. */
    private static String id(Article article) {
        String content = article.id().orElse("") + "\n" + Address.of(article).orElse("") + "\n"
                + article.source().text();
        return "urn:uuid:" + UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_16BE));
    }

    private void writeCollection() throws IOException {
        out.text("@context", CONTEXT);
        out.text("id", id);
        out.text("type", "AnnotationCollection");
        out.text("label", article.headline().map(Printed::text).map(WhiteSpace::onOneLine));
        out.number("total", speech.size());
        out.object("first", () -> {
            out.text("id", id + "#page");
            out.text("type", "AnnotationPage");
            out.number("startIndex", 0);
            out.list("items", this::writeAnnotations);
        });
    }

    private void writeAnnotations() throws IOException {
        for (int i = 0; i < speech.size(); i++) {
            int number = i;
            out.object(() -> writeAnnotation(speech.get(number), number));
        }
    }

    private void writeAnnotation(Quote quote, int number) throws IOException {
        out.text("id", id + "#quote-" + number);
        out.text("type", "Annotation");
        out.text("motivation", "identifying");
        out.list("body", () -> writeBodies(quote));
        out.list("target", () -> {
            for (int i = 0; i < quote.parts().size(); i++) {
                out.object(this::writeTarget);
            }
        });
    }

    private void writeBodies(Quote quote) throws IOException {
        writeBody("identifying", quote.speakerName());
        writeBody("describing", quote.speaker().flatMap(WebAnnotationWriter::description));
        writeBody("classifying", Optional.of(JsonOut.name(quote.kind())));
        if (quote.modality() != Modality.ASSERTED) {
            writeBody("classifying", Optional.of(JsonOut.name(quote.modality())));
        }
    }

    private static Optional<String> description(Speaker speaker) {
        String description = Stream.of(speaker.role(), speaker.affiliation())
                .flatMap(Optional::stream)
                .map(WhiteSpace::onOneLine)
                .collect(Collectors.joining(", "));
        return Optional.of(description).filter(text -> !text.isEmpty());
    }

    private void writeBody(String purpose, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            out.object(() -> {
                out.text("type", "TextualBody");
                out.text("purpose", purpose);
                out.text("format", "text/plain");
                out.text("value", WhiteSpace.onOneLine(value.get()));
            });
        }
    }

    private void writeTarget() throws IOException {
        out.text("type", "SpecificResource");
        out.text("source", address.orElse(id + "#text"));
        out.list("selector", this::writeSelectors);
        part++;
    }

    private void writeSelectors() throws IOException {
        out.object(() -> {
            out.text("type", "TextPositionSelector");
            out.number("start", selectors.start(part));
            out.number("end", selectors.end(part));
        });
        out.object(() -> {
            out.text("type", "TextQuoteSelector");
            out.text("exact", selectors.exact(part));
            out.text("prefix", selectors.prefix(part));
            out.text("suffix", selectors.suffix(part));
        });
        if (address.isPresent()) {
            out.object(() -> {
                out.text("type", "FragmentSelector");
                out.text("conformsTo", FRAGMENTS);
                out.text("value", ":~:" + fragments.get(part).directive());
            });
        }
    }
}
