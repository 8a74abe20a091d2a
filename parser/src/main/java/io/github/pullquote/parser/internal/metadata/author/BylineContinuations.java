package io.github.pullquote.parser.internal.metadata.author;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.credit.CreditGrammar;
import io.github.pullquote.parser.internal.credit.Expectation;
import io.github.pullquote.parser.internal.credit.Reading;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.metadata.author.BylineLine.Proof;
import io.github.pullquote.parser.internal.page.Page;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads bylines that are printed over several blocks: behind a line such as "By Ann Poe" a role or an address of hers, or
 * a line that goes on with "and". Keeps the line that was read last; made for one page.
 */
final class BylineContinuations {
    private static final int LONGEST_LINE = 80;
    private static final int LONGEST = 250;

    private final WordLists words;
    private final CreditGrammar grammar;
    private final Page page;
    private int block = -2;
    private String text = "";
    private Optional<BylineLine> last = Optional.empty();

    BylineContinuations(WordLists words, CreditGrammar grammar, Page page) {
        this.words = words;
        this.grammar = grammar;
        this.page = page;
    }

    /** Takes note of a line, with what was read in it. */
    void begin(int at, String line, Optional<BylineLine> read) {
        block = at;
        text = line;
        last = read.filter(each -> each.proof() == Proof.PHRASE);
    }

    /** Returns the byline before and this line as one; empty when the line does not go on with it. */
    Optional<BylineLine> read(int at, String line) {
        boolean next = last.isPresent() && at == block + 1;
        if (!next || line.length() > LONGEST_LINE || text.length() + line.length() > LONGEST || opens(line)) {
            return Optional.empty();
        }
        boolean joined = opensInJoin(line);
        String both = text + (joined ? " " : ", ") + line;
        Optional<BylineLine> longer = Optional.of(grammar.read(both, Expectation.ANYTHING))
                .filter(Reading::isWholeCredit)
                .map(Reading::contributors)
                .filter(found -> goesOn(last.get().contributors(), found, joined))
                .map(found -> whole(last.get(), found, at));
        longer.ifPresent(each -> begin(at, both, longer));
        return longer;
    }

    private boolean opens(String line) {
        return grammar.read(line, Expectation.ANYTHING).opening().isPresent();
    }

    private boolean opensInJoin(String line) {
        int space = line.indexOf(' ');
        return space > 0
                && words.holds(
                        WordListName.BYLINE_JOINS, line.substring(0, space).toLowerCase(Locale.ROOT));
    }

    /** More names after a word such as "and"; else the same names, with more told of them. */
    private static boolean goesOn(List<Contributor> before, List<Contributor> now, boolean joined) {
        boolean same = now.size() >= before.size();
        for (int i = 0; same && i < before.size(); i++) {
            same = now.get(i).name().equals(before.get(i).name());
        }
        return same && (joined ? now.size() > before.size() : now.size() == before.size() && told(now) > told(before));
    }

    private static long told(List<Contributor> contributors) {
        return contributors.stream()
                .mapToLong(each ->
                        (each.role().isPresent() ? 1 : 0) + (each.email().isPresent() ? 1 : 0))
                .sum();
    }

    private BylineLine whole(BylineLine first, ImmutableList<Contributor> contributors, int at) {
        Span span = new Span(first.span().start(), page.blocks().get(at).span().end());
        return new BylineLine(
                first.block(), span, contributors, first.proof(), first.place(), first.isNear(), first.isReview());
    }
}
