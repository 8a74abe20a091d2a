package io.github.pullquote.parser.internal.head;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.ArticleField;
import io.github.pullquote.core.Byline;
import io.github.pullquote.core.BylinePosition;
import io.github.pullquote.core.Contribution;
import io.github.pullquote.core.Evidence;
import io.github.pullquote.core.Passage;
import io.github.pullquote.core.PrintedText;
import io.github.pullquote.core.Publication;
import io.github.pullquote.core.Span;
import io.github.pullquote.core.internal.WhiteSpace;
import io.github.pullquote.parser.internal.metadata.Metadata;
import io.github.pullquote.parser.internal.metadata.markup.Candidate;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import io.github.pullquote.parser.internal.text.BagOfWords;
import io.github.pullquote.parser.internal.text.Chars;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Puts the head of the article together: the metadata decide on the values, the page shows where they stand. What only
 * the metadata know has no place. Made for one page.
 */
public final class HtmlHead {
    private static final String KICKER_EDGES = ":|/-–—•·»";
    private static final int MOST_KICKER = 60;
    private static final int FEWEST_WORDS = 5;
    private static final double SAME = 0.75;
    private static final int OPENING = 3;
    private static final int LONGEST = 600;

    private final Head printed;
    private final Draft draft;
    private final PageHead head;
    private final Metadata metadata;
    private final Map<ArticleField, Evidence> evidence = new EnumMap<>(ArticleField.class);
    private final Head.Builder decided = Head.builder();

    private HtmlHead(Head printed, Draft draft, PageHead head, Metadata metadata) {
        this.printed = printed;
        this.draft = draft;
        this.head = head;
        this.metadata = metadata;
        this.evidence.putAll(printed.evidence());
    }

    /**
     * Returns the head of a page.
     *
     * @param printed what its labelled blocks hold
     * @param head where it stands
     * @param bylines those that the metadata decided on; empty when they name nobody
     */
    public static Head decide(
            Head printed, Draft draft, PageHead head, Metadata metadata, ImmutableList<Byline> bylines) {
        return new HtmlHead(printed, draft, head, metadata).decide(bylines);
    }

    private Head decide(ImmutableList<Byline> bylines) {
        decided.from(printed);
        if (bylines.isEmpty()) {
            printedBylines();
        } else {
            decided.bylines(bylines);
            printed.bylines().stream()
                    .filter(byline -> byline.position() == BylinePosition.END && isNew(byline, bylines))
                    .forEach(decided::addBylines);
            metadata.bylines().rule().ifPresent(rule -> evidence.put(ArticleField.BYLINES, rule.evidence()));
        }
        metadata.headline().ifPresent(this::headline);
        metadata.published().ifPresent(date -> {
            decided.published(date.value());
            evidence.put(ArticleField.PUBLISHED, date.evidence());
        });
        metadata.modified().ifPresent(date -> {
            decided.modified(date.value());
            evidence.put(ArticleField.MODIFIED, date.evidence());
        });
        metadata.publication().ifPresent(this::publication);
        standfirst();
        return decided.evidence(evidence).build();
    }

    private void printedBylines() {
        ImmutableList<Byline> found = new PageBylines(draft, head).select(printed.bylines());
        decided.bylines(found);
        if (found.isEmpty()) {
            evidence.remove(ArticleField.BYLINES);
        }
    }

    /** A closing line adds who else took part; on the authors the metadata decide. */
    private static boolean isNew(Byline byline, List<Byline> others) {
        return byline.contributors().stream().noneMatch(each -> each.contribution() == Contribution.AUTHOR)
                && others.stream()
                        .flatMap(other -> other.span().stream())
                        .noneMatch(span -> byline.span().filter(span::overlaps).isPresent());
    }

    private void publication(Candidate<Publication> publication) {
        evidence.put(ArticleField.PUBLICATION, publication.evidence());
        decided.publication(publication.value());
    }

    private void headline(Candidate<String> headline) {
        evidence.put(ArticleField.HEADLINE, headline.evidence());
        Optional<Passage> place = place(headline.value());
        decided.headline(place.map(PrintedText::of).orElseGet(() -> PrintedText.unplaced(headline.value())));
        place.ifPresent(this::kickerBefore);
    }

    /** The headline ends its block, where what stands before it is a kicker; or it begins it, before a label. */
    private Optional<Passage> place(String headline) {
        if (head.headline() == Draft.NONE) {
            return Optional.empty();
        }
        Span block = draft.block(head.headline()).span();
        String text = Chars.flat(draft.source().slice(block));
        if (draft.source().slice(block).startsWith(headline)) {
            return Optional.of(draft.source().passage(new Span(block.start(), block.start() + headline.length())));
        }
        return text.endsWith(headline)
                ? Optional.of(draft.source().passage(new Span(block.end() - headline.length(), block.end())))
                : Optional.empty();
    }

    private void kickerBefore(Passage headline) {
        int start = draft.block(head.headline()).span().start();
        int end = headline.start();
        String text = draft.source().text();
        while (end > start
                && (WhiteSpace.isWhite(text.charAt(end - 1)) || KICKER_EDGES.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        if (end > start && end - start <= MOST_KICKER && printed.kicker().isEmpty()) {
            decided.kicker(PrintedText.of(draft.source().passage(new Span(start, end))));
            evidence.put(ArticleField.KICKER, StructureRule.MARKED_KICKER.evidence());
        }
    }

    /** A description that the page does not show is a standfirst only where the page shows no headline either. */
    private void standfirst() {
        if (!head.standfirst().isEmpty()) {
            Span hull = head.standfirst().stream()
                    .map(i -> draft.block(i).span())
                    .reduce(Span::hull)
                    .orElseThrow();
            decided.standfirst(PrintedText.of(draft.source().passage(hull)));
            return;
        }
        if (head.headline() == Draft.NONE) {
            metadata.descriptions().stream()
                    .findFirst()
                    .filter(this::isStandfirst)
                    .ifPresent(this::unplacedStandfirst);
        }
    }

    private void unplacedStandfirst(Candidate<String> description) {
        decided.standfirst(PrintedText.unplaced(description.value()));
        evidence.put(ArticleField.STANDFIRST, description.evidence());
    }

    /** A description that is the beginning of the text, cut off or not, or a repeated headline is no standfirst. */
    private boolean isStandfirst(Candidate<String> description) {
        String text = description.value();
        char last = text.charAt(text.length() - 1);
        BagOfWords words = BagOfWords.of(text);
        boolean cut = last == '…' || text.endsWith("...") || last == '|' || Character.isLetter(last);
        return !cut
                && words.size() >= FEWEST_WORDS
                && metadata.headline()
                        .filter(headline -> BagOfWords.of(headline.value()).overlap(words) >= SAME)
                        .isEmpty()
                && !opensBody(words);
    }

    private boolean opensBody(BagOfWords words) {
        return IntStream.range(0, draft.size())
                .filter(this::isBody)
                .limit(OPENING)
                .mapToObj(i -> draft.source().slice(draft.block(i).span()))
                .map(text -> BagOfWords.of(Ascii.truncate(text, LONGEST, "")))
                .anyMatch(paragraph -> paragraph.overlap(words) >= SAME);
    }

    private boolean isBody(int i) {
        return draft.label(i)
                .filter(label -> label.isBody() && label.drop().isEmpty())
                .isPresent();
    }
}
