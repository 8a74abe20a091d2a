package io.github.pullquote.parser.internal.credit;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Byline;
import io.github.pullquote.core.BylinePosition;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.core.ContributorKind;
import io.github.pullquote.core.Passage;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.text.Chars;
import io.github.pullquote.parser.internal.text.Spelling;
import java.util.List;
import java.util.Optional;

/**
 * Tells which blocks of an article name who made it.
 *
 * <p>{@link #byline} wants a word such as "By" first, {@link #signOff} one such as "Editing by", {@link #names} none. A
 * line that holds anything but names, roles, places, outlets and contacts is no byline.
 */
public final class BylineReader {
    /** The longest sign-offs of agencies, with a dozen names and places, have so many; longer lines are prose. */
    private static final int MAX_WORDS = 45;

    private final WordLists words;
    private final CreditGrammar grammar;

    public BylineReader(WordLists words) {
        this.words = words;
        this.grammar = new CreditGrammar(words);
    }

    /** Returns who is named after a word such as "By". */
    public Optional<ImmutableList<Contributor>> byline(String line) {
        return opened(line).filter(BylineReader::isByline).map(Reading::contributors);
    }

    /** Returns whether the line names where the words come from, after one such as "Source". */
    public boolean namesSource(String line) {
        return opened(line)
                .flatMap(Reading::opening)
                .flatMap(opening -> words.value(WordListName.BYLINE, opening.phrase()))
                .filter("source"::equals)
                .isPresent();
    }

    /** Returns who is named in a closing line: after words such as "Editing by", or before "contributed to ...". */
    public Optional<ImmutableList<Contributor>> signOff(String line) {
        Optional<Reading> opened = opened(line)
                .filter(reading -> !isNoticeOfRights(line))
                .filter(reading -> reading.opening()
                        .filter(opening -> !opening.isAuthors() || (opening.isLong() && isByline(reading)))
                        .isPresent());
        return opened.or(() -> closed(line)).map(Reading::contributors);
    }

    /** The foot of a page says to whom the page belongs. */
    private static boolean isNoticeOfRights(String line) {
        return line.startsWith("©", Chars.skipBullets(line));
    }

    /** Returns who is named in a line of names, roles and outlets only, one of them beyond doubt. */
    public Optional<ImmutableList<Contributor>> names(String line) {
        return line.isEmpty() || Chars.isTerminal(line.charAt(line.length() - 1))
                ? Optional.empty()
                : whole(line)
                        .filter(reading ->
                                reading.opening().isEmpty() && reading.isSure() && !isLoneWord(reading.contributors()))
                        .map(Reading::contributors);
    }

    /** Returns the byline that a passage is, in whichever of the three forms; empty when in none. */
    public Optional<Byline> read(Passage passage, BylinePosition position) {
        String line = Chars.flat(passage.text());
        Optional<ImmutableList<Contributor>> found = position == BylinePosition.END ? signOff(line) : byline(line);
        return found.or(() -> byline(line))
                .or(() -> signOff(line))
                .or(() -> names(line))
                .map(contributors -> Byline.builder()
                        .text(passage.text())
                        .span(passage.span())
                        .position(position)
                        .contributors(contributors)
                        .build());
    }

    private Optional<Reading> opened(String line) {
        return isShort(line) && grammar.mayOpen(line)
                ? whole(line)
                        .filter(reading ->
                                reading.opening().filter(this::isOfBylines).isPresent())
                : Optional.empty();
    }

    /** Labels of pictures, which are no bylines, have their own reader. */
    private boolean isOfBylines(Reading.Opening opening) {
        return words.holds(WordListName.BYLINE, opening.phrase())
                || words.holds(WordListName.BYLINE, opening.phrase() + ".");
    }

    private Optional<Reading> closed(String line) {
        return isShort(line) && grammar.mayClose(line) ? whole(line).filter(Reading::isClosed) : Optional.empty();
    }

    private Optional<Reading> whole(String line) {
        return isShort(line)
                ? Optional.of(grammar.read(line, Expectation.ANYTHING)).filter(Reading::isWholeCredit)
                : Optional.empty();
    }

    /** Most paragraphs are longer than any byline, and are not looked at. */
    private static boolean isShort(String line) {
        return Spelling.hasAtMost(MAX_WORDS, line);
    }

    /** A single word after "By" may begin a sentence or a heading, unless it is a known name or a colon comes first. */
    private static boolean isByline(Reading reading) {
        return reading.isSure()
                || !isLoneWord(reading.contributors())
                || reading.opening().filter(Reading.Opening::hasColon).isPresent();
    }

    private static boolean isLoneWord(List<Contributor> found) {
        Contributor only = found.get(0);
        return found.size() == 1
                && only.kind() == ContributorKind.PERSON
                && only.role().isEmpty()
                && only.affiliation().isEmpty()
                && only.name().indexOf(' ') < 0;
    }
}
