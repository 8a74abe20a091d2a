package io.github.pullquote.parser.internal.image;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.core.Image;
import io.github.pullquote.core.Span;
import io.github.pullquote.core.internal.WhiteSpace;
import io.github.pullquote.parser.internal.credit.CreditReader;
import io.github.pullquote.parser.internal.hint.PartMark;
import io.github.pullquote.parser.internal.page.Inline;
import io.github.pullquote.parser.internal.page.PageElement;
import io.github.pullquote.parser.internal.plaintext.TextBlock;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.HtmlBlocks;
import io.github.pullquote.parser.internal.structure.block.Surrounding;
import io.github.pullquote.parser.internal.text.Spelling;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the pictures of an article by their captions, and tells caption from credit. The blocks of one figure make one
 * picture. Made for one page.
 */
public final class ImageFinder {
    private static final String EDGES = "|/-–—•·,;:©() ";
    /** A picture stands at most so many boxes out from a caption that is in no figure. */
    private static final int REACH = 3;

    private final Draft draft;
    private final HtmlBlocks blocks;
    private final CreditReader credits;
    private final Map<Integer, Texts> texts = new LinkedHashMap<>();

    /** What the blocks of a picture say. */
    private static final class Texts {
        private final StringBuilder caption = new StringBuilder();
        private final StringBuilder credit = new StringBuilder();

        private static void add(StringBuilder to, String text) {
            if (Spelling.hasLetter(text)) {
                to.append(to.isEmpty() ? "" : " ").append(text);
            }
        }
    }

    private ImageFinder(Draft draft, HtmlBlocks blocks) {
        this.draft = draft;
        this.blocks = blocks;
        this.credits = new CreditReader(draft.words());
    }

    /** Returns the pictures with a caption or credit, in order; each once. */
    public static ImmutableList<Image> find(Draft draft, HtmlBlocks blocks) {
        return new ImageFinder(draft, blocks).find();
    }

    private ImmutableList<Image> find() {
        for (int i = 0; i < blocks.size(); i++) {
            draft.step();
            boolean caption = draft.label(i)
                    .filter(label -> label.drop().isEmpty() && label.role() == BlockRole.CAPTION)
                    .isPresent();
            if (caption) {
                read(i);
            }
        }
        ImmutableList.Builder<Image> images = ImmutableList.builder();
        Set<String> seen = new HashSet<>();
        texts.forEach((box, text) -> {
            if (seen.add(text.caption + "\n" + text.credit)) {
                image(box, text).ifPresent(images::add);
            }
        });
        return images.build();
    }

    private Optional<Image> image(int box, Texts text) {
        if (text.caption.isEmpty() && text.credit.isEmpty()) {
            return Optional.empty();
        }
        Optional<PageElement> picture = Pictures.near(blocks, box, REACH);
        return Optional.of(Image.builder()
                .url(picture.flatMap(Pictures::address))
                .alt(picture.map(each -> each.attribute("alt").strip()).filter(alt -> !alt.isEmpty()))
                .caption(text.caption.isEmpty() ? Optional.empty() : Optional.of(text.caption.toString()))
                .credit(text.credit.isEmpty() ? Optional.empty() : Optional.of(text.credit.toString()))
                .build());
    }

    private void read(int i) {
        int figure = blocks.nearest(Surrounding.FIGURE, i);
        Texts to = texts.computeIfAbsent(
                figure == HtmlBlocks.NONE ? blocks.block(i).box() : figure, box -> new Texts());
        Span block = blocks.block(i).span();
        int cut = isCredit(i) ? block.start() : creditStart(i);
        Texts.add(to.caption, text(new Span(block.start(), cut), EDGES));
        Texts.add(to.credit, text(new Span(cut, block.end()), ""));
    }

    private String text(Span span, String edges) {
        Span trimmed = WhiteSpace.trim(draft.source().text(), span);
        String flat = WhiteSpace.onOneLine(draft.source().slice(trimmed));
        int end = flat.length();
        while (end > 0 && edges.indexOf(flat.charAt(end - 1)) >= 0 && flat.charAt(end - 1) != ')') {
            end--;
        }
        return flat.substring(0, end);
    }

    private boolean isCredit(int i) {
        TextBlock block = draft.block(i);
        return blocks.box(i).hints().has(PartMark.CREDIT)
                || (block.hasAtMost(CreditReader.MAX_WORDS)
                        && credits.read(block.text()).isPresent());
    }

    /**
     * Returns where the credit begins that ends the block: its marked element, or its words; the end when none does.
     */
    private int creditStart(int i) {
        Span block = blocks.block(i).span();
        Optional<Integer> marked = blocks.block(i).inlines().stream()
                .filter(inline ->
                        inline.span().start() >= block.start() && inline.hints().has(PartMark.CREDIT))
                .map(Inline::span)
                .map(Span::start)
                .min(Integer::compare);
        String text = draft.block(i).text();
        return marked.or(() -> draft.block(i).isWhole()
                        ? credits.ending(text).map(ending -> block.start() + ending.start())
                        : Optional.empty())
                .orElse(block.end());
    }
}
