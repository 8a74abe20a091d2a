package io.github.pullquote.parser.internal.structure;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Byline;
import io.github.pullquote.core.BylinePosition;
import io.github.pullquote.core.Contribution;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.core.ContributorKind;
import io.github.pullquote.core.Passage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads lines that name who made the article.
 *
 * <p>{@link #byline} wants a word such as "By" first, {@link #signOff} one such as "Reporting by", {@link #names} none.
 * A line that holds anything but names, roles, places, outlets and contacts is no byline.
 */
final class BylineReader {
    private static final String LIST = "byline";
    private static final int MOST_WORDS = 45;

    private final Words words;

    BylineReader(Words words) {
        this.words = words;
    }

    /** Returns who is named after a word such as "By". */
    Optional<ImmutableList<Contributor>> byline(String line) {
        String text = Chars.strip(line, "()[]-–—|•*");
        return opening(text).flatMap(opening -> {
            int start = afterColon(text, opening.length());
            boolean colon = start > 0 && text.substring(opening.length(), start).indexOf(':') >= 0;
            return contributors(text.substring(start), contribution(opening))
                    .filter(found -> colon || !isLoneWord(found));
        });
    }

    /** Returns who is named in a closing line: after words such as "Reporting by", or before "contributed to ...". */
    Optional<ImmutableList<Contributor>> signOff(String line) {
        String text = Chars.strip(line, "()[]-–—|•*_.");
        Optional<Words.Opening> opening = opening(text)
                .filter(found -> found.phrase().indexOf(' ') > 0 || contribution(found) != Contribution.AUTHOR);
        return opening.isPresent()
                ? opening.flatMap(
                        found -> contributors(text.substring(afterColon(text, found.length())), contribution(found)))
                : contributed(text);
    }

    /** Returns who is named in a line that has a name with a role first, or names of which one begins as usual. */
    Optional<ImmutableList<Contributor>> names(String line) {
        if (line.isEmpty()
                || Names.words(line).size() > MOST_WORDS
                || Chars.isTerminal(line.charAt(line.length() - 1))) {
            return Optional.empty();
        }
        return contributors(line, Contribution.AUTHOR).filter(this::isSureOfNames);
    }

    /** Returns the byline that a passage is, in whichever of the three forms; empty when in none. */
    Optional<Byline> read(Passage passage, BylinePosition position) {
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

    private boolean isSureOfNames(List<Contributor> found) {
        Contributor first = found.get(0);
        if (first.kind() != ContributorKind.PERSON) {
            return true;
        }
        return Names.words(first.name()).size() >= 2
                && (first.role().isPresent() || found.stream().anyMatch(this::hasKnownGivenName));
    }

    private boolean hasKnownGivenName(Contributor contributor) {
        String given = Names.words(contributor.name()).get(0);
        return words.holds("given-names", given) || words.holds("given-names", Names.titleCase(given));
    }

    /** A single word after "By" may begin a sentence or a heading, unless it is a known name. */
    private boolean isLoneWord(List<Contributor> found) {
        Contributor only = found.get(0);
        return found.size() == 1
                && only.kind() == ContributorKind.PERSON
                && only.role().isEmpty()
                && only.affiliation().isEmpty()
                && only.name().indexOf(' ') < 0
                && !words.holds("given-names", only.name());
    }

    /** Returns the listed phrase at the start; a single word counts only as a preposition or before a colon. */
    private Optional<Words.Opening> opening(String text) {
        return words.opening(LIST, text, 0)
                .filter(found -> found.phrase().indexOf(' ') > 0
                        || words.isTagged(found.phrase(), "preposition")
                        || afterColon(text, found.length()) > Chars.skipSpaces(text, found.length()));
    }

    private Optional<ImmutableList<Contributor>> contributed(String text) {
        for (int i = text.indexOf(' '); i > 0; i = text.indexOf(' ', i + 1)) {
            int start = i + 1;
            Optional<Words.Opening> phrase = words.opening(LIST, text, start)
                    .filter(found -> start + found.length() == text.length()
                            && found.phrase().indexOf(' ') > 0);
            if (phrase.isPresent()) {
                return contributors(text.substring(0, i), contribution(phrase.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<ImmutableList<Contributor>> contributors(String text, Contribution contribution) {
        return Names.words(text).size() > MOST_WORDS
                ? Optional.empty()
                : new ContributorList(words, contribution).read(text);
    }

    private static int afterColon(String text, int end) {
        int at = Chars.skipSpaces(text, end);
        return at < text.length() && text.charAt(at) == ':' ? Chars.skipSpaces(text, at + 1) : at;
    }

    static Contribution contribution(Words.Opening opening) {
        return opening.value().isEmpty()
                ? Contribution.AUTHOR
                : Contribution.valueOf(opening.value().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
