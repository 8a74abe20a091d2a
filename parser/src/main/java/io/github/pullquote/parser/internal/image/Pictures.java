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

    private static final CharMatcher WHITE = CharMatcher.whitespace();
    private static final CharMatcher COMMA = CharMatcher.is(',');
    private static final CharMatcher PARTING = WHITE.or(COMMA);

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

    /**
     * Returns the first address of a set, as browsers read it: an address ends at white space, so commas may stand in it;
     * what describes it ends at a comma.
     */
    private static Optional<String> fromSet(String set) {
        int at = after(PARTING, set, 0);
        while (at < set.length()) {
            int end = before(WHITE, set, at);
            String address = COMMA.trimTrailingFrom(set.substring(at, end));
            if (isAddress(address)) {
                return Optional.of(address);
            }
            boolean described = at + address.length() == end;
            at = after(PARTING, set, described ? before(COMMA, set, end) : end);
        }
        return Optional.empty();
    }

    /** Returns the first index from there on at which there is no such sign. */
    private static int after(CharMatcher signs, String set, int from) {
        return before(signs.negate(), set, from);
    }

    /** Returns the first index from there on at which there is such a sign, or the end. */
    private static int before(CharMatcher signs, String set, int from) {
        int at = signs.indexIn(set, from);
        return at < 0 ? set.length() : at;
    }

    private static boolean isAddress(String value) {
        String stripped = value.strip();
        return !stripped.isEmpty() && !stripped.startsWith("data:");
    }
}
