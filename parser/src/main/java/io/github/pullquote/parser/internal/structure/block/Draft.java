package io.github.pullquote.parser.internal.structure.block;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.core.Byline;
import io.github.pullquote.core.BylinePosition;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.core.Passage;
import io.github.pullquote.core.SourceText;
import io.github.pullquote.parser.internal.credit.BylineReader;
import io.github.pullquote.parser.internal.date.DateOrder;
import io.github.pullquote.parser.internal.date.DatedLine;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.plaintext.RawBlock;
import io.github.pullquote.parser.internal.plaintext.TextBlock;
import io.github.pullquote.parser.internal.structure.part.PostTimes;
import io.github.pullquote.parser.internal.structure.part.Turns;
import io.github.pullquote.parser.internal.text.SharedTexts;
import io.github.pullquote.parser.internal.work.Watch;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of one article while the rules label them, from first to last. Made for one call, not thread-safe; every
 * question is answered in constant time, amortised over the blocks.
 */
public final class Draft {
    /** Beyond the blocks. */
    public static final int NONE = Integer.MAX_VALUE;

    private static final int PROSE_AHEAD = 6;
    private static final int MOST_BYLINES = 3;

    private final SourceText source;
    private final Readers readers;
    private final DateOrder dates;
    private final Optional<ZonedDateTime> retrievedAt;
    private final Watch watch;
    private final ImmutableList<TextBlock> blocks;
    private final @Nullable Label[] labels;
    /** Few labels differ; each is kept once. */
    private final Map<Label, Label> found = new HashMap<>();

    private Turns turns;
    private final PostTimes postTimes;
    private int headEnd;
    private int bodyEnd;
    private ImmutableList<String> authors = ImmutableList.of();
    private boolean bodyBegun;
    private int headline = NONE;
    private boolean hasStandfirst;

    /**
     * Makes one in which nothing is labelled.
     *
     * @param dates the order of day and month in the dates of the article
     * @param retrievedAt when it was fetched; relative dates have no value without
     */
    public Draft(
            SourceText source,
            Readers readers,
            DateOrder dates,
            Optional<ZonedDateTime> retrievedAt,
            List<RawBlock> raw,
            Watch watch) {
        this.dates = dates;
        this.source = source;
        this.readers = readers;
        this.retrievedAt = retrievedAt;
        this.watch = watch;
        SharedTexts texts = new SharedTexts();
        this.blocks = raw.stream()
                .peek(block -> watch.step())
                .map(block -> TextBlock.of(source.text(), block, texts))
                .collect(ImmutableList.toImmutableList());
        this.labels = new Label[blocks.size()];
        this.turns = Turns.of(blocks, readers.words(), watch);
        this.postTimes = PostTimes.of(blocks, readers.words(), watch);
        this.headEnd = headEnd(blocks, watch);
        this.bodyEnd = blocks.size();
    }

    private static int headEnd(List<TextBlock> blocks, Watch watch) {
        for (int i = 0; i < blocks.size(); i++) {
            watch.step();
            if (blocks.get(i).isProse() && (i > 0 || !blocks.get(i).hasAtMost(HeadlineStyle.MOST_WORDS))) {
                return i;
            }
        }
        return blocks.size();
    }

    /** Takes note of where the body begins and ends, when mark-up tells. */
    public void bodyIs(int begin, int end) {
        headEnd = begin;
        bodyEnd = end;
    }

    /** Takes note of the turns, when mark-up tells them. */
    public void turnsAre(Turns found) {
        turns = found;
    }

    /** Looks at the watch now and then; called for each block by each pass over them. */
    public void step() {
        watch.step();
    }

    public SourceText source() {
        return source;
    }

    public WordLists words() {
        return readers.words();
    }

    public BylineReader bylines() {
        return readers.bylines();
    }

    /** Returns the dates that a block is, if it is nothing else. */
    public Optional<DatedLine> dateLine(int i) {
        return DatedLine.read(block(i).text(), words(), dates, retrievedAt);
    }

    public Turns turns() {
        return turns;
    }

    public PostTimes postTimes() {
        return postTimes;
    }

    public int size() {
        return blocks.size();
    }

    public TextBlock block(int i) {
        return blocks.get(i);
    }

    /** Returns the place and text of a block, white space as in the source. */
    public Passage passage(int i) {
        return block(i).passage(source);
    }

    /** Returns what block {@code i} was found to be; empty when it was not yet, or there is no such block. */
    public Optional<Label> label(int i) {
        return i < 0 || i >= labels.length ? Optional.empty() : Optional.ofNullable(labels[i]);
    }

    public void label(int i, Label label) {
        Label same = found.putIfAbsent(label, label);
        labels[i] = same == null ? label : same;
        pass(i);
    }

    /** Forgets how far the first pass came: the second one begins at the first block. */
    public void beginSecondPass() {
        bodyBegun = false;
        authors = findAuthors();
    }

    private ImmutableList<String> findAuthors() {
        ImmutableList.Builder<String> authors = ImmutableList.builder();
        int seen = 0;
        for (int i = 0; i < labels.length && seen < MOST_BYLINES; i++) {
            Optional<Label> label = label(i);
            if (label.isPresent() && label.get().role() == BlockRole.BYLINE) {
                seen++;
                Optional<Byline> byline = bylines().read(passage(i), BylinePosition.HEAD);
                if (byline.isPresent()) {
                    for (Contributor author : byline.get().contributors()) {
                        authors.add(author.name());
                    }
                }
            }
        }
        return authors.build();
    }

    /** Takes note of the label of block {@code i} on the way to the next block. */
    public void pass(int i) {
        label(i).ifPresent(label -> note(i, label));
    }

    private void note(int i, Label label) {
        bodyBegun |= label.isBody();
        hasStandfirst |= label.role() == BlockRole.STANDFIRST;
        if (label.role() == BlockRole.HEADLINE) {
            headline = i;
        }
    }

    /** Returns the next block after {@code i} that no rule has labelled or that is of the body, or {@link #NONE}. */
    public int next(int i) {
        int at = i + 1;
        while (at < labels.length && label(at).filter(label -> !label.isBody()).isPresent()) {
            at++;
        }
        return at < labels.length ? at : NONE;
    }

    /** Returns whether running text follows soon after block {@code i}. */
    public boolean hasProseAfter(int i) {
        int at = i;
        for (int step = 0; step < PROSE_AHEAD; step++) {
            at = next(at);
            if (at == NONE) {
                return false;
            }
            if (block(at).isProse()) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether block {@code i} was labelled a byline or a date. */
    public boolean isBylineOrDate(int i) {
        return label(i).map(Label::role)
                .filter(role -> role == BlockRole.BYLINE || role == BlockRole.DATE)
                .isPresent();
    }

    /** Returns whether a word such as "By" makes block {@code i} a byline, not the names alone. */
    public boolean isPhrasedByline(int i) {
        TextBlock block = block(i);
        return block.isWhole()
                && !block.endsOpen()
                && bylines().byline(block.text()).isPresent();
    }

    /** Returns whether block {@code i} stands before, or as, the first running text, or right after it. */
    public boolean isNearHead(int i) {
        return i <= headEnd + 1;
    }

    /** Returns whether block {@code i} is one of the last four. */
    public boolean isNearEnd(int i) {
        return i > 0 && i >= bodyEnd - 4;
    }

    /** Returns the names in the first bylines; empty before the second pass. */
    public ImmutableList<String> authors() {
        return authors;
    }

    public boolean bodyBegun() {
        return bodyBegun;
    }

    public boolean hasHeadline() {
        return headline != NONE;
    }

    int headline() {
        return headline;
    }

    public boolean hasStandfirst() {
        return hasStandfirst;
    }
}
