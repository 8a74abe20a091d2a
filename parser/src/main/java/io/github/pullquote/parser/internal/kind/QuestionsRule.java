package io.github.pullquote.parser.internal.kind;

import io.github.pullquote.core.ArticleKind;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import java.util.List;
import java.util.Optional;

/**
 * Sub-headings that are nearly all questions: the text answers them, and explains.
 *
 * <p>Counter-example: a guide with a few questions at its end.
 */
final class QuestionsRule implements KindRule {
    private static final int FEWEST = 3;
    private static final double MOST_OF_THEM = 0.8;

    @Override
    public Optional<Kind> tryFind(Piece piece) {
        List<String> headings = piece.headings();
        int questions = 0;
        for (String heading : headings) {
            questions += asks(heading) ? 1 : 0;
        }
        return questions >= FEWEST && questions >= headings.size() * MOST_OF_THEM
                ? Optional.of(Kind.by(StructureRule.KIND_EXPLAINS, ArticleKind.ANALYSIS))
                : Optional.empty();
    }

    private static boolean asks(String heading) {
        char last = heading.charAt(heading.length() - 1);
        return last == '?' || last == '？' || last == '؟';
    }
}
