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
import io.github.pullquote.parser.internal.work.Watch;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All stages in order, an immutable value between each two. The only place that catches what goes wrong inside.
 *
 * <p>Thread-safe.
 */
public final class ArticlePipeline {
    /** Whose word lists serve a text that is too short, or in a language without lists of its own. */
    private static final String DEFAULT_LANGUAGE = "en";

    private final ParseLimits limits;
    private final Lexicons lexicons = new Lexicons();
    private final ContentSelector contentSelector = new ContentSelector(lexicons);
    private final MetadataReader metadataReader = new MetadataReader(lexicons);
    private final StructureReader structureReader = new StructureReader(lexicons);
    private final Map<String, LanguageStages> stages = new ConcurrentHashMap<>();

    /** Makes a pipeline with these limits. */
    public ArticlePipeline(ParseLimits limits) {
        this.limits = limits;
    }

    /** Returns the article of a document. */
    public Article parse(RawArticle raw) {
        return raw.format() == SourceFormat.HTML ? parseHtml(raw) : parseText(raw);
    }

    private Article parseHtml(RawArticle raw) {
        HtmlText markup = HtmlDecoder.decode(raw, limits);
        Assembler assembler = new Assembler(raw, Decoded.unread(raw, markup));
        try {
            Watch watch = new Watch(limits.deadline());
            Page visible = PageReader.read(raw, markup, limits, watch);
            watch.look();
            Metadata metadata = metadataReader.read(visible, raw.url(), raw.retrievedAt());
            watch.look();
            Selection shown = contentSelector.select(visible, metadata);
            Optional<DataBody> data = DataBody.find(visible, metadata, shown);
            Page page = data.map(body -> body.appendedTo(visible)).orElse(visible);
            Selection content = data.map(body -> body.in(page, shown)).orElse(shown);
            watch.look();
            Structure structure = structureReader.page(page, metadata, content, raw.language(), raw.retrievedAt());
            watch.look();
            Decoded read = page.decoded(markup);
            return speech(new Assembler(raw, read).with(structure), read, structure, watch);
        } catch (Watch.Stopped stopped) {
            return assembler.unread(stopped.status());
        } catch (RuntimeException | StackOverflowError e) {
            return assembler.failed(e);
        }
    }

    private Article parseText(RawArticle raw) {
        Decoded decoded = Decoder.decode(raw, limits);
        Assembler assembler = new Assembler(raw, decoded);
        try {
            Watch watch = new Watch(limits.deadline());
            watch.look();
            Structure structure =
                    structureReader.text(decoded.source(), decoded.readable(), raw.language(), raw.retrievedAt());
            watch.look();
            return speech(assembler.with(structure), decoded, structure, watch);
        } catch (Watch.Stopped stopped) {
            return assembler.unread(stopped.status());
        } catch (RuntimeException | StackOverflowError e) {
            return assembler.failed(e);
        }
    }

    private Article speech(Assembler assembler, Decoded decoded, Structure structure, Watch watch) {
        try {
            LanguageStages language = stages(structure);
            Scan scan =
                    language.scanner().scan(decoded.source().text(), structure.blocks(), structure.quotations(), watch);
            Speech speech = language.attributor().attribute(scan, watch);
            Resolved resolved = language.resolve(speech, structure, watch);
            return assembler.complete(scan, speech, resolved, limits.maxQuotes());
        } catch (Watch.Stopped stopped) {
            return assembler.stopped(stopped.status());
        }
    }

    private LanguageStages stages(Structure structure) {
        return stages.computeIfAbsent(
                structure.language().map(ArticlePipeline::primary).orElse(DEFAULT_LANGUAGE),
                tag -> new LanguageStages(lexicons, tag));
    }

    /** Word lists know no regions. */
    private static String primary(String tag) {
        int dash = tag.indexOf('-');
        return dash < 0 ? tag : tag.substring(0, dash);
    }
}
