package io.github.pullquote.parser.internal.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.github.pullquote.core.ArticleField;
import io.github.pullquote.core.Byline;
import io.github.pullquote.core.DroppedSpan;
import io.github.pullquote.core.SourceText;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.content.Selection;
import io.github.pullquote.parser.internal.date.DateOrder;
import io.github.pullquote.parser.internal.date.DateOrderFinder;
import io.github.pullquote.parser.internal.head.BylineWriter;
import io.github.pullquote.parser.internal.head.Head;
import io.github.pullquote.parser.internal.head.HtmlHead;
import io.github.pullquote.parser.internal.head.PageHead;
import io.github.pullquote.parser.internal.head.PageLanguage;
import io.github.pullquote.parser.internal.head.PrintedHead;
import io.github.pullquote.parser.internal.image.ImageFinder;
import io.github.pullquote.parser.internal.image.ImageMerger;
import io.github.pullquote.parser.internal.image.TextImages;
import io.github.pullquote.parser.internal.kind.Kind;
import io.github.pullquote.parser.internal.kind.KindFinder;
import io.github.pullquote.parser.internal.language.LanguageRecogniser;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.metadata.Metadata;
import io.github.pullquote.parser.internal.page.Page;
import io.github.pullquote.parser.internal.plaintext.TextBlockReader;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.HtmlBlocks;
import io.github.pullquote.parser.internal.structure.block.Readers;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import io.github.pullquote.parser.internal.structure.page.QuestionFinder;
import io.github.pullquote.parser.internal.structure.page.QuotationFinder;
import io.github.pullquote.parser.internal.work.Watch;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the structure of an article: labels each of its blocks, and reads what the labelled blocks say; on a page, puts
 * that together with what the metadata say. Immutable, and safe to share between threads.
 */
public final class StructureReader {
    private final Lexicons lexicons;
    private final LanguageRecogniser languages;
    private final Map<String, Readers> readers = new ConcurrentHashMap<>();

    /** Makes one that reads these word lists. */
    public StructureReader(Lexicons lexicons) {
        this.lexicons = lexicons;
        this.languages = new LanguageRecogniser(lexicons);
    }

    /**
     * Returns the structure of the readable part of a plain text. Each code point of it that is not white space lies in
     * one block or dropped span.
     *
     * @param language as the caller gave it; recognised from the words when empty
     * @param retrievedAt when the text was fetched; relative dates have no value without
     */
    public Structure text(
            SourceText source,
            Span readable,
            Optional<String> language,
            Optional<ZonedDateTime> retrievedAt,
            Watch watch) {
        Optional<String> known = language.or(() -> languages.recognise(source.text(), readable));
        DateOrder dates = DateOrderFinder.find(source.text(), DateOrder.of(known.orElse("")));
        Draft draft = new Draft(
                source,
                readers(known),
                dates,
                retrievedAt,
                TextBlockReader.read(source.text(), readable, watch),
                watch);
        TextLabeller.label(draft);
        Head head = PrintedHead.read(draft);
        Structure.Builder structure =
                structure(LabelledBlocks.of(draft)).language(known).head(head).images(TextImages.find(draft));
        if (language.isEmpty() && known.isPresent()) {
            structure.putEvidence(ArticleField.LANGUAGE, StructureRule.LANGUAGE.evidence());
        }
        kind(structure, KindFinder.find(draft, head, Optional.empty()));
        return structure.build();
    }

    /**
     * Returns the structure of the article on a page.
     *
     * @param content which of its blocks are the article
     * @param language as the caller gave it; told by the page or recognised from the words when empty
     * @param retrievedAt when the page was fetched; relative dates have no value without
     */
    public Structure page(
            Page page,
            Metadata metadata,
            Selection content,
            Optional<String> language,
            Optional<ZonedDateTime> retrievedAt,
            Watch watch) {
        HtmlBlocks blocks = new HtmlBlocks(page, content);
        watch.look();
        PageLanguage known = PageLanguage.of(language, blocks, metadata, languages);
        Draft draft = new Draft(
                page.source(), readers(known.primary()), metadata.dateOrder(), retrievedAt, blocks.raw(), watch);
        if (draft.turns().isEmpty()) {
            draft.turnsAre(QuestionFinder.find(draft, blocks));
        }
        PageHead place = HtmlLabeller.label(draft, blocks, metadata);
        LabelledBlocks labelled = LabelledBlocks.of(draft);
        Structure.Builder structure = structure(labelled).language(known.tag());
        known.evidence().ifPresent(evidence -> structure.putEvidence(ArticleField.LANGUAGE, evidence));
        watch.look();
        ImmutableList<Byline> bylines = BylineWriter.write(page, labelled.blocks(), metadata.bylines());
        Head head = HtmlHead.decide(PrintedHead.read(draft), draft, place, metadata, bylines);
        kind(structure, KindFinder.find(draft, head, Optional.of(metadata)));
        return structure
                .head(head)
                .dropped(both(content.dropped(), labelled.dropped()))
                .quotations(QuotationFinder.find(draft, blocks))
                .images(ImageMerger.merge(ImageFinder.find(draft, blocks), metadata.images()))
                .build();
    }

    private static Structure.Builder structure(LabelledBlocks labelled) {
        return Structure.builder()
                .blocks(labelled.blocks())
                .parts(labelled.parts())
                .dropped(labelled.dropped());
    }

    private static void kind(Structure.Builder structure, Kind found) {
        structure.kind(found.kind());
        found.evidence().ifPresent(reason -> structure.putEvidence(ArticleField.KIND, reason));
    }

    private static ImmutableList<DroppedSpan> both(
            ImmutableList<DroppedSpan> unselected, ImmutableList<DroppedSpan> unlabelled) {
        return Streams.concat(unselected.stream(), unlabelled.stream())
                .sorted(Comparator.comparing(DroppedSpan::span))
                .collect(ImmutableList.toImmutableList());
    }

    private Readers readers(Optional<String> language) {
        return readers.computeIfAbsent(
                language.map(lexicons::listed).orElse(""), tag -> Readers.of(lexicons, language));
    }
}
