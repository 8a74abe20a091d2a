package io.github.pullquote.parser.internal.image;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.page.Box;
import io.github.pullquote.parser.internal.page.PageElement;
import io.github.pullquote.parser.internal.structure.block.HtmlBlocks;
import io.github.pullquote.parser.internal.structure.block.Surrounding;
import java.util.Optional;

/** Reads the elements that show pictures. */
public final class Pictures {
    /** Pages that load pictures late keep the address elsewhere and show a stand-in. */
    private static final ImmutableList<String> ADDRESSES =
            ImmutableList.of("data-src", "data-original", "data-lazy-src", "data-url", "src");

    /** A box that holds more is no longer about one picture. */
    private static final int MOST_BLOCKS = 8;

    private static final CharMatcher PARTING = CharMatcher.whitespace().or(CharMatcher.is(','));

    private Pictures() {}

    /** Returns the first picture in the box or, when it holds none, in one of those around it. */
    public static Optional<PageElement> near(HtmlBlocks blocks, int box, int reach) {
        int at = box;
        for (int step = 0; step <= reach && at > 0 && (step == 0 || isSmall(blocks.boxAt(at))); step++) {
            Optional<PageElement> picture =
                    blocks.boxAt(at).element().all("img", "amp-img").findFirst();
            if (picture.isPresent()) {
                return picture;
            }
            at = Surrounding.FIGURE.is(blocks.boxAt(at)) ? 0 : blocks.boxAt(at).parent();
        }
        return Optional.empty();
    }

    private static boolean isSmall(Box box) {
        return box.end() - box.first() <= MOST_BLOCKS;
    }

    /** Returns the address of the picture, absolute when the address of the page is known. */
    static Optional<String> address(PageElement picture) {
        return ADDRESSES.stream()
                .filter(name -> isAddress(picture.attribute(name)))
                .map(name -> absolute(picture, name))
                .findFirst()
                .or(() -> fromSet(picture.attribute("srcset")))
                .or(() -> fromSet(picture.attribute("data-srcset")));
    }

    private static String absolute(PageElement picture, String name) {
        String absolute = picture.address(name);
        return absolute.isEmpty() ? picture.attribute(name).strip() : absolute;
    }

    private static Optional<String> fromSet(String set) {
        String trimmed = PARTING.trimLeadingFrom(set);
        int end = PARTING.indexIn(trimmed);
        String first = end < 0 ? trimmed : trimmed.substring(0, end);
        return Optional.of(first).filter(Pictures::isAddress);
    }

    private static boolean isAddress(String value) {
        String stripped = value.strip();
        return !stripped.isEmpty() && !stripped.startsWith("data:");
    }
}
