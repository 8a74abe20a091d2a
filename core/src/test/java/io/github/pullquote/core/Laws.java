package io.github.pullquote.core;

import io.github.pullquote.core.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What the laws about articles share: the passages with their names, blocks by place, and readable failures. */
final class Laws {
    private static final int AROUND = 40;
    private static final int INSIDE = 120;

    private Laws() {}

    /** A span with the place in the article where it is held, such as {@code quotes[2].parts[0]}, and its text. */
    record Named(String name, Span span, String text) {}

    static void require(boolean holds, Article article, Named named, String law) {
        if (!holds) {
            throw new AssertionError(
                    named.name() + " " + named.span() + " " + law + ":\n  " + excerpt(article, named.span()));
        }
    }

    static void require(boolean holds, String name, String law) {
        if (!holds) {
            throw new AssertionError(name + " " + law);
        }
    }

    /** Returns every span of the article that is said to cover a text. */
    static List<Named> passages(Article article) {
        List<Named> out = new ArrayList<>();
        article.headline().ifPresent(text -> addPrinted(out, "headline", text));
        article.kicker().ifPresent(text -> addPrinted(out, "kicker", text));
        article.standfirst().ifPresent(text -> addPrinted(out, "standfirst", text));
        article.dateline().ifPresent(dateline -> out.add(named("dateline", dateline.passage())));
        for (int i = 0; i < article.bylines().size(); i++) {
            addPrinted(out, "bylines[" + i + "]", article.bylines().get(i));
        }
        for (int i = 0; i < article.credits().size(); i++) {
            addPrinted(out, "credits[" + i + "]", article.credits().get(i));
        }
        for (int i = 0; i < article.blocks().size(); i++) {
            out.add(block(article, i));
        }
        for (Speaker speaker : article.speakers()) {
            for (Passage mention : speaker.mentions()) {
                out.add(named("speakers[" + speaker.id() + "].mentions", mention));
            }
        }
        out.addAll(quotePassages(article));
        return out;
    }

    /** Returns the parts, mentions and cues of all quotes. */
    static List<Named> quotePassages(Article article) {
        List<Named> out = new ArrayList<>();
        for (int i = 0; i < article.quotes().size(); i++) {
            Quote quote = article.quotes().get(i);
            String name = quoteName(i);
            for (int part = 0; part < quote.parts().size(); part++) {
                out.add(named(name + ".parts[" + part + "]", quote.parts().get(part)));
            }
            quote.attribution().ifPresent(attribution -> {
                attribution.mention().ifPresent(mention -> out.add(named(name + ".attribution.mention", mention)));
                attribution.cue().ifPresent(cue -> {
                    out.add(named(name + ".attribution.cue", cue.passage()));
                    cue.particle().ifPresent(particle -> out.add(named(name + ".attribution.cue.particle", particle)));
                });
            });
        }
        return out;
    }

    static Named block(Article article, int index) {
        return named("blocks[" + index + "]", article.blocks().get(index).passage());
    }

    static Named dropped(int index, DroppedSpan dropped) {
        return new Named("dropped[" + index + "] (" + dropped.rule() + ")", dropped.span(), "");
    }

    static Named named(String name, Passage passage) {
        return new Named(name, passage.span(), passage.text());
    }

    static String quoteName(int index) {
        return "quotes[" + index + "]";
    }

    /** Returns the index of the block that covers all of the span. Blocks must be in order. */
    static OptionalInt blockAround(Article article, Span span) {
        List<Block> blocks = article.blocks();
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).span().end() < span.end()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < blocks.size() && blocks.get(low).span().contains(span) ? OptionalInt.of(low) : OptionalInt.empty();
    }

    private static void addPrinted(List<Named> out, String name, Printed printed) {
        printed.span().ifPresent(span -> out.add(new Named(name, span, printed.text())));
    }

    /** Returns the text around a span, the span between double brackets, on one line. */
    private static String excerpt(Article article, Span span) {
        String text = article.source().text();
        int end = Math.min(span.end(), text.length());
        int start = Math.min(span.start(), end);
        return visible(text.substring(Math.max(0, start - AROUND), start))
                + "[["
                + visible(shortened(text.substring(start, end)))
                + "]]"
                + visible(text.substring(end, Math.min(text.length(), end + AROUND)));
    }

    private static String shortened(String text) {
        int half = INSIDE / 2;
        return text.length() <= INSIDE
                ? text
                : text.substring(0, half) + " ... " + text.substring(text.length() - half);
    }

    private static String visible(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == ' ' || (!Character.isISOControl(c) && !WhiteSpace.isWhite(c) && !isSurrogate(c))) {
                out.appendCodePoint(c);
            } else {
                out.append("<U+").append(Integer.toHexString(c)).append('>');
            }
        });
        return out.toString();
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
