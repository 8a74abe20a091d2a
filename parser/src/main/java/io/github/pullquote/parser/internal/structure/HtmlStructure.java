package io.github.pullquote.parser.internal.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.github.pullquote.core.ArticleField;
import io.github.pullquote.core.DroppedSpan;
import io.github.pullquote.parser.internal.content.Selection;
import io.github.pullquote.parser.internal.head.BylineWriter;
import io.github.pullquote.parser.internal.head.HtmlHead;
import io.github.pullquote.parser.internal.head.PageHead;
import io.github.pullquote.parser.internal.head.PageLanguage;
import io.github.pullquote.parser.internal.image.ImageFinder;
import io.github.pullquote.parser.internal.image.ImageMerger;
import io.github.pullquote.parser.internal.language.LanguageRecogniser;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.metadata.Metadata;
import io.github.pullquote.parser.internal.page.Page;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.HtmlBlocks;
import io.github.pullquote.parser.internal.structure.block.Readers;
import io.github.pullquote.parser.internal.structure.block.Structure;
import io.github.pullquote.parser.internal.structure.page.QuotationFinder;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the structure of an article on a page: labels each block of the content, and puts together what the labelled
 * blocks and the metadata say. Immutable, and safe to share between threads.
 */
public final class HtmlStructure {
    private final Lexicons lexicons;
    private final LanguageRecogniser languages;
    private final Map<String, Readers> readers = new ConcurrentHashMap<>();

    /** Makes one that reads these word lists. */
    public HtmlStructure(Lexicons lexicons) {
        this.lexicons = lexicons;
        this.languages = new LanguageRecogniser(lexicons);
    }

    /**
     * Returns the structure of the article.
     *
     * @param language as the caller gave it; told by the page or recognised from the words when empty
     * @param retrievedAt when the page was fetched; relative dates have no value without
     */
    public Structure read(
            Page page,
            Metadata metadata,
            Selection content,
            Optional<String> language,
            Optional<ZonedDateTime> retrievedAt) {
        HtmlBlocks blocks = new HtmlBlocks(page, content);
        PageLanguage known = PageLanguage.of(language, blocks, metadata, languages);
        Draft draft = new Draft(page.source(), readers(known.primary()), retrievedAt, blocks.raw());
        PageHead head = HtmlLabeller.label(draft, blocks, metadata);
        Structure.Builder structure = Structure.builder();
        structure.language(known.tag());
        known.evidence().ifPresent(evidence -> structure.putEvidence(ArticleField.LANGUAGE, evidence));
        ArticleKinds.Kind kind = ArticleKinds.of(draft);
        structure.kind(kind.kind());
        kind.rule().ifPresent(rule -> structure.putEvidence(ArticleField.KIND, rule.evidence()));
        new StructureWriter(draft, structure).write();
        Structure printed = structure.build();
        return new HtmlHead(printed, draft, head, metadata)
                .read(BylineWriter.write(page, printed.blocks(), metadata.bylines()))
                .dropped(dropped(content, printed))
                .quotations(QuotationFinder.find(draft, blocks))
                .images(ImageMerger.merge(ImageFinder.find(draft, blocks), metadata.images()))
                .build();
    }

    private static ImmutableList<DroppedSpan> dropped(Selection content, Structure printed) {
        return Streams.concat(content.dropped().stream(), printed.dropped().stream())
                .sorted(Comparator.comparing(DroppedSpan::span))
                .collect(ImmutableList.toImmutableList());
    }

    private Readers readers(Optional<String> language) {
        return readers.computeIfAbsent(language.orElse(""), tag -> Readers.of(lexicons, language));
    }
}
