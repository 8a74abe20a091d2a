package io.github.pullquote.parser.internal.metadata.author;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Contribution;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import java.util.List;

/**
 * Tells lines such as "Reviewed by Ann Poe": under a line that names an author they name who looked the text over, alone
 * the author of a review.
 */
final class Reviewers {
    private static final String REVIEWER = "reviewer";

    private final WordLists words;

    Reviewers(WordLists words) {
        this.words = words;
    }

    /**
     * Returns the byline as the lines before it mean it.
     *
     * @param text what it says, from its opening on
     * @param before those that were read before
     */
    BylineLine read(BylineLine line, String text, List<BylineLine> before) {
        boolean reviewed = words.opening(WordListName.BYLINE, text, 0)
                .filter(opening -> opening.value().equals(REVIEWER))
                .isPresent();
        if (!reviewed) {
            return line;
        }
        boolean looksOver = before.stream().anyMatch(Reviewers::namesAuthor);
        return line.ofReview(line.contributors().stream()
                .map(each -> looksOver ? editor(each) : each)
                .collect(ImmutableList.toImmutableList()));
    }

    private static boolean namesAuthor(BylineLine line) {
        return line.isNear()
                && line.contributors().stream().anyMatch(each -> each.contribution() == Contribution.AUTHOR);
    }

    private static Contributor editor(Contributor contributor) {
        Contributor.Builder editor = Contributor.builder();
        editor.from(contributor);
        return editor.contribution(Contribution.EDITING).build();
    }
}
