package io.github.pullquote.parser.internal.metadata.author;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.github.pullquote.core.Span;
import io.github.pullquote.core.internal.WhiteSpace;
import io.github.pullquote.parser.internal.hint.AuthorMark;
import io.github.pullquote.parser.internal.page.Box;
import io.github.pullquote.parser.internal.page.Inline;
import io.github.pullquote.parser.internal.page.Page;
import io.github.pullquote.parser.internal.page.PageBlock;
import io.github.pullquote.parser.internal.page.PageElement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The visible elements of a page that may name its authors, in order. Menus, comments, teasers and the like are left
 * out, unless the headline stands in them.
 */
final class AuthorTraces {
    private static final int MOST_BLOCKS = 6;
    private static final int LONGEST = 400;
    /** A date with its day of the week and signs around it. */
    private static final int LONGEST_DATE = 30;

    private static final int MOST_BELOW = 8;
    private static final int MOST_LINKS = 40;
    private static final int MOST_BEFORE_HEADLINE = 12;
    private static final int MOST_AFTER_HEADLINE = 24;
    private static final int WIDEST_GAP = 3;
    private static final ImmutableSet<String> ELSEWHERE =
            ImmutableSet.of("nav", "footer", "form", "figure", "blockquote", "select", "button");

    private final Page page;
    private final ImmutableList<AuthorTrace> traces;
    private final ImmutableListMultimap<Integer, AuthorTrace> byBlock;
    private final int headline;
    private final boolean[] elsewhere;
    private final BitSet marked;

    private AuthorTraces(Page page, ImmutableList<AuthorTrace> traces, int headline, boolean[] elsewhere) {
        this.page = page;
        this.traces = traces;
        this.byBlock = Multimaps.index(traces, AuthorTrace::block);
        this.headline = headline;
        this.elsewhere = elsewhere;
        this.marked = new BitSet();
        traces.stream().filter(trace -> trace.mark() != AuthorMark.LINK).forEach(this::mark);
    }

    /** Finds them. */
    static AuthorTraces of(Page page, Optional<PageElement> shown) {
        int headline = shown.map(element -> block(page, element))
                .filter(block -> block >= 0)
                .orElseGet(() -> headline(page));
        List<AuthorTrace> traces = new ArrayList<>();
        boolean[] elsewhere = new boolean[page.boxes().size()];
        boolean[] article = new boolean[page.boxes().size()];
        for (int i = 0; i < elsewhere.length; i++) {
            Box box = page.boxes().get(i);
            article[i] = box.tag().equals("article") || (box.parent() >= 0 && article[box.parent()]);
            elsewhere[i] = box.parent() >= 0
                    && !box.holds(headline)
                    && (elsewhere[box.parent()]
                            || (ELSEWHERE.contains(box.tag()) && !isFooter(box, article[i]))
                            || box.element().hints().isOfOtherAuthors());
            if (!elsewhere[i] && box.end() > box.first() && box.end() - box.first() <= MOST_BLOCKS) {
                Span span = new Span(
                        page.blocks().get(box.first()).span().start(),
                        page.blocks().get(box.end() - 1).span().end());
                add(traces, box.element(), box.first(), span);
            }
        }
        for (int i = 0; i < page.blocks().size(); i++) {
            PageBlock block = page.blocks().get(i);
            if (!elsewhere[block.box()]) {
                for (Inline inline : block.inlines()) {
                    add(traces, inline.element(), i, inline.span());
                }
            }
        }
        traces.sort(Comparator.comparingInt(trace -> trace.span().start()));
        return new AuthorTraces(page, ImmutableList.copyOf(traces), headline, elsewhere);
    }

    /** Returns whether the box is the footer of an article, not of the page. */
    private static boolean isFooter(Box box, boolean article) {
        return box.tag().equals("footer") && (article || box.element().hints().isOfArticle());
    }

    /** Returns those that do not begin in the blocks. */
    AuthorTraces without(ImmutableSet<Integer> blocks) {
        ImmutableList<AuthorTrace> left = traces.stream()
                .filter(trace -> !blocks.contains(trace.block()))
                .collect(ImmutableList.toImmutableList());
        return blocks.isEmpty() ? this : new AuthorTraces(page, left, headline, elsewhere);
    }

    private static void add(List<AuthorTrace> to, PageElement element, int block, Span span) {
        if (!span.isEmpty() && span.length() <= LONGEST) {
            element.hints().authors().forEach(mark -> to.add(new AuthorTrace(mark, block, span, element)));
        }
    }

    private void mark(AuthorTrace trace) {
        for (int i = trace.block();
                i < page.blocks().size()
                        && page.blocks().get(i).span().start() < trace.span().end();
                i++) {
            marked.set(i);
        }
    }

    /** Returns the block in which the headline begins; -1 when the page shows none. */
    int headline() {
        return headline;
    }

    /** Returns whether a block belongs to something else than the article. */
    boolean isElsewhere(int block) {
        return elsewhere[page.blocks().get(block).box()];
    }

    /** Returns whether an element around or in a block says that it names authors, an address apart. */
    boolean isMarked(int block) {
        return marked.get(block);
    }

    /** Returns the elements within a block, or around all of it, that say that they hold a name, links included. */
    ImmutableList<AuthorTrace> names(int block) {
        Span span = span(block);
        return byBlock.get(block).stream()
                .filter(trace -> trace.span().end() <= span.end() && isName(trace, span))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * A link is one when it is most of its block, alone, with other such links or with a date; an element that may hold more
     * than names when it is less.
     */
    private boolean isName(AuthorTrace trace, Span block) {
        int length = trace.span().length();
        return switch (trace.mark()) {
            case LINK -> length * 2 >= block.length() || isInLinkedLine(trace.block()) || isInByline(trace);
            case BYLINE -> length < block.length();
            default -> true;
        };
    }

    /** Returns whether a block right under the headline is links to authors and little else, or a date. */
    private boolean isInLinkedLine(int at) {
        Span block = span(at);
        int linked = byBlock.get(at).stream()
                .filter(trace -> trace.mark() == AuthorMark.LINK)
                .mapToInt(trace -> trace.span().length())
                .sum();
        boolean dated = block.length() - linked <= LONGEST_DATE
                && page.source().slice(block).chars().anyMatch(c -> c >= '0' && c <= '9');
        return at > headline && at <= headline + MOST_BELOW && (dated || linked * 2 >= block.length());
    }

    /** Returns whether an element for authors holds the trace and little else. */
    private boolean isInByline(AuthorTrace trace) {
        Span span = trace.span();
        return span(trace.block()).length() <= LONGEST
                && byBlock.get(trace.block()).stream()
                        .anyMatch(other -> other.mark() != AuthorMark.LINK
                                && other.span().contains(span)
                                && other.span().length() <= span.length() * 2);
    }

    private Span span(int block) {
        return page.blocks().get(block).span();
    }

    /** Returns the text of a block, with a bar where an inline element parts letters: style sheets put a gap there. */
    String spaced(int block) {
        PageBlock of = page.blocks().get(block);
        String text = page.text(of);
        BitSet borders = new BitSet();
        for (Inline inline : of.inlines()) {
            borders.set(Math.max(0, inline.span().start() - of.span().start()));
            borders.set(Math.min(text.length(), inline.span().end() - of.span().start()));
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean parts = i > 0 && (isBorder(text, borders, i) || isGap(text, i));
            out.append(parts ? " | " : "").append(text.charAt(i));
        }
        return out.toString();
    }

    private static boolean isBorder(String text, BitSet borders, int i) {
        return borders.get(i) && Character.isLetter(text.charAt(i - 1)) && Character.isLetterOrDigit(text.charAt(i));
    }

    /** Line breaks and two spaces that do not collapse are meant to be seen. */
    private static boolean isGap(String text, int i) {
        return text.charAt(i) == '\n' || (WhiteSpace.isWhite(text.charAt(i)) && WhiteSpace.isWhite(text.charAt(i - 1)));
    }

    /** Returns the first block in an element; -1 when it has none. */
    private static int block(Page page, PageElement element) {
        for (Box box : page.boxes()) {
            if (box.element().equals(element) && box.end() > box.first()) {
                return box.first();
            }
        }
        for (int i = 0; i < page.blocks().size(); i++) {
            if (page.blocks().get(i).inlines().stream()
                    .anyMatch(inline -> inline.element().equals(element))) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the first block in an h1; -1 when there is none. */
    private static int headline(Page page) {
        return page.boxes().stream()
                .filter(box -> box.tag().equals("h1") && box.end() > box.first())
                .mapToInt(Box::first)
                .findFirst()
                .orElse(-1);
    }

    /** Returns the first elements with the mark near or after the headline that stand together. */
    ImmutableList<AuthorTrace> first(AuthorMark mark) {
        List<AuthorTrace> found = new ArrayList<>();
        for (AuthorTrace trace : traces) {
            if (trace.mark() == mark && isFit(trace)) {
                AuthorTrace last = found.isEmpty() ? trace : found.get(found.size() - 1);
                if (trace.block() - last.block() > WIDEST_GAP) {
                    break;
                }
                found.add(trace);
            }
        }
        return ImmutableList.copyOf(found);
    }

    /** Returns those of {@link #first} that hold no other of them. */
    ImmutableList<AuthorTrace> innermost(AuthorMark mark) {
        ImmutableList<AuthorTrace> found = first(mark);
        return IntStream.range(0, found.size())
                .filter(i -> i + 1 == found.size()
                        || !holds(found.get(i).span(), found.get(i + 1).span()))
                .mapToObj(found::get)
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean holds(Span outer, Span inner) {
        return outer.contains(inner) && !outer.equals(inner);
    }

    /** A link counts near the headline and where it is most of its block: others lead to persons in the story. */
    private boolean isFit(AuthorTrace trace) {
        return trace.block() >= headline - MOST_BEFORE_HEADLINE
                && (trace.mark() != AuthorMark.LINK
                        || (trace.block() <= headline + MOST_AFTER_HEADLINE && isName(trace, span(trace.block()))));
    }

    /** Returns the links to pages of authors that come first, in order. */
    ImmutableList<AuthorTrace> links() {
        return traces.stream()
                .filter(trace -> trace.element().tag().equals("a") && !elsewhere[boxOf(trace)])
                .limit(MOST_LINKS)
                .collect(ImmutableList.toImmutableList());
    }

    private int boxOf(AuthorTrace trace) {
        return page.blocks().get(trace.block()).box();
    }

    /** Returns the text of an element. */
    String text(AuthorTrace trace) {
        return page.source().slice(trace.span());
    }
}
