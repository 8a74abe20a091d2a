package io.github.pullquote.parser.internal;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.SourceFormat;
import io.github.pullquote.parser.ParseLimits;
import io.github.pullquote.parser.RawArticle;
import io.github.pullquote.parser.internal.attribute.Speech;
import io.github.pullquote.parser.internal.content.ContentSelector;
import io.github.pullquote.parser.internal.content.Selection;
import io.github.pullquote.parser.internal.content.data.DataBody;
import io.github.pullquote.parser.internal.decode.Decoded;
import io.github.pullquote.parser.internal.decode.Decoder;
import io.github.pullquote.parser.internal.decode.HtmlDecoder;
import io.github.pullquote.parser.internal.decode.HtmlText;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.metadata.Metadata;
import io.github.pullquote.parser.internal.metadata.MetadataReader;
import io.github.pullquote.parser.internal.page.Page;
import io.github.pullquote.parser.internal.page.PageReader;
import io.github.pullquote.parser.internal.resolve.Resolved;
import io.github.pullquote.parser.internal.scan.Scan;
import io.github.pullquote.parser.internal.structure.Structure;
import io.github.pullquote.parser.internal.structure.StructureReader;
import io.github.pullquote.parser.internal.text.Lazy;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * All stages in order, an immutable value between each two. The only place that catches what goes wrong inside.
 *
 * <p>Thread-safe.
 */
public final class ArticlePipeline {
    private final ParseLimits limits;
    private final Supplier<Watch> watches;
    private final Lexicons lexicons = new Lexicons();
    /** Made for the first page: they read lists of all languages, which takes a third of a first text's time. */
    private final Supplier<PageReader> pageReader = new Lazy<>(() -> new PageReader(lexicons));

    private final Supplier<MetadataReader> metadataReader = new Lazy<>(() -> new MetadataReader(lexicons));
    private final StructureReader structureReader = new StructureReader(lexicons);
    private final Languages languages = new Languages(lexicons);

    /** Makes a pipeline with these limits. */
    public ArticlePipeline(ParseLimits limits) {
        this(limits, () -> new Watch(limits.deadline()));
    }

    /** Makes a pipeline in which each document is watched by one of these. */
    ArticlePipeline(ParseLimits limits, Supplier<Watch> watches) {
        this.limits = limits;
        this.watches = watches;
    }

    /** Returns the article of a document. */
    public Article parse(RawArticle raw) {
        Assembler assembler = new Assembler(raw);
        try {
            Watch watch = watches.get();
            watch.look();
            Structure structure =
                    raw.format() == SourceFormat.HTML ? html(raw, assembler, watch) : text(raw, assembler, watch);
            assembler.structured(structure);
            watch.look();
            return assembler.finished(spoken(structure, assembler, watch), limits.maxQuotes(), watch);
        } catch (Watch.Stopped stopped) {
            return assembler.stopped(stopped.status());
        } catch (RuntimeException | StackOverflowError e) {
            return assembler.failed(e);
        }
    }

    private Structure html(RawArticle raw, Assembler assembler, Watch watch) {
        HtmlText markup = HtmlDecoder.decode(raw, limits, watch);
        assembler.decoded(Decoded.unread(raw, markup));
        watch.look();
        Page visible = pageReader.get().read(raw, markup, limits, watch);
        watch.look();
        Metadata metadata = metadataReader.get().read(visible, raw.url(), raw.retrievedAt(), watch);
        watch.look();
        Selection shown = ContentSelector.select(visible, metadata, watch);
        Optional<DataBody> data = DataBody.find(visible, metadata, shown, watch);
        Page page = data.map(body -> body.appendedTo(visible)).orElse(visible);
        Selection content = data.map(body -> body.in(page, shown)).orElse(shown);
        watch.look();
        Structure structure = structureReader.page(page, metadata, content, raw.language(), raw.retrievedAt(), watch);
        assembler.decoded(page.decoded(markup));
        return structure;
    }

    private Structure text(RawArticle raw, Assembler assembler, Watch watch) {
        Decoded decoded = Decoder.decode(raw, limits, watch);
        assembler.decoded(decoded);
        watch.look();
        return structureReader.text(decoded.source(), decoded.readable(), raw.language(), raw.retrievedAt(), watch);
    }

    private Spoken spoken(Structure structure, Assembler assembler, Watch watch) {
        Languages.Stages language =
                languages.stages(structure.language(), assembler.text().length());
        if (!language.isCovered()) {
            assembler.notCovered();
        }
        Scan scan = language.scanner().scan(assembler.text(), structure.blocks(), structure.quotations(), watch);
        Speech found = language.attributor().attribute(scan, structure.parts(), limits.maxQuotes(), watch);
        Speech speech = found.first(limits.maxQuotes());
        Resolved resolved = language.resolve(speech, structure, watch);
        boolean whole = found.quotes().size() == speech.quotes().size();
        return new Spoken(speech.quotes(), whole, resolved, scan.diagnostics());
    }
}
