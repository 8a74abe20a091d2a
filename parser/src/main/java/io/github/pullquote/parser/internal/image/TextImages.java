package io.github.pullquote.parser.internal.image;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.core.Image;
import io.github.pullquote.core.Span;
import io.github.pullquote.core.internal.WhiteSpace;
import io.github.pullquote.parser.internal.credit.CreditReader;
import io.github.pullquote.parser.internal.structure.block.Draft;
import java.util.Optional;

/** Finds the pictures that a plain text had: each of them left a caption that ends in a credit. */
public final class TextImages {
    private TextImages() {}

    /** Returns the pictures in order of their captions. */
    public static ImmutableList<Image> find(Draft draft) {
        CreditReader credits = new CreditReader(draft.words());
        ImmutableList.Builder<Image> images = ImmutableList.builder();
        for (int i = 0; i < draft.size(); i++) {
            if (draft.label(i)
                    .filter(label -> label.role() == BlockRole.CAPTION)
                    .isPresent()) {
                image(draft, i, credits).ifPresent(images::add);
            }
        }
        return images.build();
    }

    private static Optional<Image> image(Draft draft, int i, CreditReader credits) {
        Span block = draft.block(i).span();
        return credits.ending(draft.block(i).text()).map(ending -> {
            Span credit = new Span(block.start() + ending.start(), block.end());
            Span caption = WhiteSpace.trim(draft.source().text(), new Span(block.start(), credit.start()));
            return Image.builder()
                    .caption(draft.source().slice(caption))
                    .credit(draft.source().slice(credit))
                    .build();
        });
    }
}
