package io.github.pullquote.parser.internal.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Block;
import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.core.Passage;
import io.github.pullquote.core.Quote;
import io.github.pullquote.core.QuoteKind;
import io.github.pullquote.core.RuleId;
import io.github.pullquote.core.Span;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A pull quote is a quote when it repeats one of the text; the others keep pointing where they did. */
class PullQuotesTest {
    private static final String SAID = "“We lost the old mill,”";

    private static Quote quote(int start, String text, QuoteKind kind) {
        return Quote.builder()
                .kind(kind)
                .addParts(passage(start, text))
                .closed(true)
                .rule(new RuleId("quote.clause-after"))
                .build();
    }

    private static Passage passage(int start, String text) {
        return new Passage(new Span(start, start + text.length()), text);
    }

    private static Block pulled(int start, String text) {
        return block(start, text, BlockRole.PULL_QUOTE);
    }

    private static Block block(int start, String text, BlockRole role) {
        return Block.builder()
                .passage(passage(start, text))
                .kind(BlockKind.QUOTATION)
                .role(role)
                .build();
    }

    private static ImmutableList<Quote> add(Block block, Quote... quotes) {
        return PullQuotes.add(ImmutableList.copyOf(quotes), ImmutableList.of(block), 100);
    }

    private static boolean repeats(String pulled, String said) {
        return add(pulled(100, pulled), quote(0, said, QuoteKind.DIRECT)).size() > 1;
    }

    @Test
    void pointsAtTheQuoteThatItRepeats() {
        ImmutableList<Quote> quotes = add(pulled(100, "We lost the old mill"), quote(0, SAID, QuoteKind.DIRECT));

        assertThat(quotes).hasSize(2);
        assertThat(quotes.get(1).repeats()).hasValue(0);
        assertThat(quotes.get(1).kind()).isEqualTo(QuoteKind.DIRECT);
        assertThat(quotes.get(1).closed()).isTrue();
        assertThat(quotes.get(1).rule().value()).isEqualTo("quote.pull-quote");
    }

    @Test
    void movesThePointersOfTheQuotesBehindIt() {
        Quote outer = quote(50, SAID, QuoteKind.DIRECT);
        Quote inner = Quote.builder()
                .from(quote(55, "the old mill", QuoteKind.MIXED))
                .nestedIn(0)
                .build();

        ImmutableList<Quote> quotes = add(pulled(10, "We lost the old mill"), outer, inner);

        assertThat(quotes.get(0).repeats()).hasValue(1);
        assertThat(quotes.get(1).span().start()).isEqualTo(50);
        assertThat(quotes.get(2).nestedIn()).hasValue(1);
    }

    @Test
    void standsBehindAQuoteThatBeginsWhereItDoes() {
        ImmutableList<Quote> quotes = add(pulled(0, "We lost the old mill"), quote(0, SAID, QuoteKind.DIRECT));

        assertThat(quotes.get(0).rule().value()).isEqualTo("quote.clause-after");
    }

    @Test
    void mayBeAPartOrHaveAFewWordsMore() {
        assertThat(repeats("lost the mill", "“We lost the mill,”")).isTrue();
        assertThat(repeats("“We lost the mill,” said Poe", "“We lost the mill,”"))
                .isTrue();
        assertThat(repeats("“We lost the mill,” said Ann Poe of Oslo", "“We lost the mill,”"))
                .isFalse();
        assertThat(repeats("the wheel has stopped", "“We lost the mill,”")).isFalse();
    }

    @Test
    void needsEightLettersToBeNoChance() {
        assertThat(repeats("the mill", "“We lost the mill ,”")).isFalse();
        assertThat(repeats("the mills", "“We lost the mills,”")).isTrue();
    }

    @Test
    void repeatsNoScareQuoteAndComesFromNoOtherBlock() {
        assertThat(add(pulled(100, "We lost the old mill"), quote(0, SAID, QuoteKind.SCARE)))
                .hasSize(1);
        assertThat(add(block(100, "We lost the old mill", BlockRole.BODY), quote(0, SAID, QuoteKind.DIRECT)))
                .hasSize(1);
        assertThat(PullQuotes.add(ImmutableList.of(), Arrays.asList(pulled(0, "We lost the old mill")), 100))
                .isEmpty();
    }
}
