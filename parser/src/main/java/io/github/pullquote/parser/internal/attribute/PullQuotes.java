package io.github.pullquote.parser.internal.attribute;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Block;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.core.Quote;
import io.github.pullquote.core.QuoteKind;
import io.github.pullquote.parser.internal.rule.RuleInfo;
import io.github.pullquote.parser.internal.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Adds the quotes that stand in pull quotes. Each points at the quote in the text whose words it repeats; a pull quote
 * that repeats the writer's words is none.
 */
public final class PullQuotes {
    static final RuleInfo INFO =
            RuleInfo.of("quote.pull-quote", "A pull quote repeats words that are quoted in the text.");

    /** No article has so many; a bound keeps hostile input linear. */
    private static final int MOST = 50;

    /** Fewer letters stand in other quotes by chance: "No way". */
    private static final int FEWEST_LETTERS = 8;
    /** A pull quote may add a few words of the writer; a quote of more than half of it is still what it repeats. */
    private static final double MOST_OF_IT = 0.6;

    private final ImmutableList<Quote> quotes;
    private final ImmutableList<String> letters;

    private PullQuotes(ImmutableList<Quote> quotes) {
        this.quotes = quotes;
        this.letters = quotes.stream()
                .map(quote -> quote.kind() == QuoteKind.SCARE ? "" : Letters.of(quote.text()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the quotes with those of the pull quotes, in order of start, at most {@code most} in all. */
    public static ImmutableList<Quote> add(ImmutableList<Quote> quotes, List<Block> blocks, int most) {
        ImmutableList<Block> pulled = blocks.stream()
                .filter(block -> block.role() == BlockRole.PULL_QUOTE)
                .limit(Math.min(MOST, most - quotes.size()))
                .collect(ImmutableList.toImmutableList());
        return pulled.isEmpty() || quotes.isEmpty() ? quotes : new PullQuotes(quotes).merge(pulled);
    }

    private ImmutableList<Quote> merge(List<Block> pulled) {
        List<Quote> added = new ArrayList<>();
        for (Block block : pulled) {
            OptionalInt repeated = repeated(Letters.of(block.text()));
            repeated.ifPresent(index -> added.add(quote(block, index)));
        }
        return inOrder(added);
    }

    private OptionalInt repeated(String words) {
        for (int i = 0; i < letters.size() && words.length() >= FEWEST_LETTERS; i++) {
            String said = letters.get(i);
            boolean whole = said.length() >= words.length() * MOST_OF_IT && words.contains(said);
            if (said.contains(words) || whole) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private Quote quote(Block block, int repeated) {
        return Quote.builder()
                .kind(quotes.get(repeated).kind())
                .addParts(block.passage())
                .closed(true)
                .repeats(repeated)
                .attribution(quotes.get(repeated).attribution())
                .rule(INFO.id())
                .build();
    }

    private ImmutableList<Quote> inOrder(List<Quote> added) {
        int[] moved = new int[quotes.size()];
        List<Quote> all = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < quotes.size(); i++) {
            while (next < added.size() && startsBefore(added.get(next), quotes.get(i))) {
                all.add(added.get(next++));
            }
            moved[i] = all.size();
            all.add(quotes.get(i));
        }
        all.addAll(added.subList(next, added.size()));
        return all.stream().map(quote -> pointed(quote, moved)).collect(ImmutableList.toImmutableList());
    }

    private static boolean startsBefore(Quote quote, Quote other) {
        return quote.span().start() < other.span().start();
    }

    private static Quote pointed(Quote quote, int[] moved) {
        return Quote.builder()
                .from(quote)
                .nestedIn(moved(quote.nestedIn(), moved))
                .repeats(moved(quote.repeats(), moved))
                .build();
    }

    private static OptionalInt moved(OptionalInt index, int[] moved) {
        return index.isPresent() ? OptionalInt.of(moved[index.getAsInt()]) : index;
    }
}
