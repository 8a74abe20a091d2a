package io.github.pullquote.parser.internal.attribute;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.attribute.clause.Clause;
import io.github.pullquote.parser.internal.attribute.quotation.Finding;
import io.github.pullquote.parser.internal.attribute.quotation.Found;
import io.github.pullquote.parser.internal.attribute.quotation.Quotation;
import io.github.pullquote.parser.internal.attribute.quotation.Tie;
import io.github.pullquote.parser.internal.rule.RuleInfo;
import io.github.pullquote.parser.internal.scan.Marked;
import io.github.pullquote.parser.internal.text.Letters;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A quotation that fills its line and is said again further down, longer and with its speaker: headings print the best
 * words of a quote before the text tells who says them. So do a few words inside a heading that stand in marks again
 * below it: {@code Le port «a besoin» de bras ¶ Le port «a besoin» de bras, a dit Ana Pré.}
 */
final class RepeatedBelow {
    static final RuleInfo INFO =
            RuleInfo.of("quote.repeated-below", "A quote further down has the same words, and its speaker.");

    /** So many quotations further down are looked at. */
    private static final int REACH = 30;

    /** Of fewer words a repetition is chance: "no way". */
    private static final int FEWEST_WORDS = 3;

    /** A heading fits two lines of a column. */
    private static final int MOST_WORDS = 16;

    /** Headings shorten: so many of ten words must stand below too. */
    private static final int OF_TEN = 7;

    /** The text below a heading says at once what the heading took from it. */
    private static final int HEADING_REACH = 8;

    /** Of fewer letters a repetition is chance: "non". */
    private static final int FEWEST_LETTERS = 5;

    /** Headings are shorter than paragraphs. */
    private static final int LONGEST_HEADING = 160;

    private static final String STOPS = ".!?…:;,";

    private static final Splitter WORDS = Splitter.on(
                    CharMatcher.forPredicate(Character::isLetterOrDigit).negate())
            .omitEmptyStrings();

    private RepeatedBelow() {}

    /** Returns the findings, those of quotations that are said again below with the speaker from there. */
    static ImmutableList<Found> resolve(List<Found> found, Watch watch) {
        List<Found> all = new ArrayList<>(found);
        for (int i = 0; i < all.size(); i++) {
            watch.step();
            Found line = all.get(i);
            Optional<Found> below = Optional.empty();
            if (mayRepeat(line)) {
                below = below(all, i, watch);
            } else if (isInHeading(line)) {
                below = sameBelow(all, i, watch);
            }
            if (below.isPresent()) {
                all.set(i, linked(line, below.get()));
            }
        }
        return ImmutableList.copyOf(all);
    }

    private static Found linked(Found line, Found below) {
        Clause clause = below.reporting().orElseThrow();
        return Found.of(line.quotation(), Finding.Said.takenOver(INFO, clause).withTie(Tie.SPEAKER_ONLY));
    }

    /** Whether nothing beside the quotation tells who says it, and it is all of its block. */
    private static boolean mayRepeat(Found found) {
        Quotation quotation = found.quotation();
        boolean own = found.finding() instanceof Finding.Said said && said.isOwn();
        Span block =
                quotation.words().scan().blocks().get(quotation.firstBlock()).span();
        return !own
                && quotation.wordCount() <= MOST_WORDS
                && quotation.firstBlock() == quotation.lastBlock()
                && quotation.marked().parent().isEmpty()
                && quotation.marked().closed()
                && !isSingle(quotation)
                && quotation.marked().start() == block.start()
                && quotation.marked().end() == block.end();
    }

    /** Whether nobody says the words so far, and their line is a heading: no sentence ends there. */
    private static boolean isInHeading(Found found) {
        Quotation quotation = found.quotation();
        Span block =
                quotation.words().scan().blocks().get(quotation.firstBlock()).span();
        String source = quotation.words().scan().source();
        return found.reporting().isEmpty()
                && quotation.marked().parent().isEmpty()
                && quotation.marked().closed()
                && !isSingle(quotation)
                && block.length() <= LONGEST_HEADING
                && STOPS.indexOf(source.charAt(block.end() - 1)) < 0;
    }

    /** The next quotation of the same words, in another block and with its speaker. */
    private static Optional<Found> sameBelow(List<Found> all, int line, Watch watch) {
        Found heading = all.get(line);
        String letters = letters(heading);
        for (int i = line + 1; i < Math.min(all.size(), line + HEADING_REACH); i++) {
            watch.step();
            Found later = all.get(i);
            boolean below = later.quotation().firstBlock() > heading.quotation().lastBlock();
            if (below && letters.length() >= FEWEST_LETTERS && letters(later).equals(letters)) {
                return Optional.of(later)
                        .filter(same ->
                                same.reporting().filter(Clause::tellsSpeaker).isPresent());
            }
        }
        return Optional.empty();
    }

    private static String letters(Found found) {
        Marked marked = found.quotation().marked();
        return Letters.of(found.quotation().words().scan().source().substring(marked.start(), marked.end()));
    }

    /** A line in single marks is a sub-heading in the words of the paper, which a rule finds. */
    private static boolean isSingle(Quotation quotation) {
        return "'‘".indexOf(quotation.words().token(quotation.first()).text().charAt(0)) >= 0;
    }

    private static Optional<Found> below(List<Found> all, int line, Watch watch) {
        ImmutableSet<String> words = words(all.get(line));
        for (int i = line + 1; i < Math.min(all.size(), line + REACH) && words.size() >= FEWEST_WORDS; i++) {
            watch.step();
            Found later = all.get(i);
            if (later.reporting().filter(Clause::tellsSpeaker).isPresent() && holds(words(later), words)) {
                return Optional.of(later);
            }
        }
        return Optional.empty();
    }

    private static boolean holds(ImmutableSet<String> longer, ImmutableSet<String> words) {
        long shared = words.stream().filter(longer::contains).count();
        return shared * 10 >= (long) words.size() * OF_TEN;
    }

    private static ImmutableSet<String> words(Found found) {
        String source = found.quotation().words().scan().source();
        ImmutableSet.Builder<String> words = ImmutableSet.builder();
        for (Span part : found.quotation().marked().parts()) {
            words.addAll(WORDS.split(source.substring(part.start(), part.end()).toLowerCase(Locale.ROOT)));
        }
        return words.build();
    }
}
