package io.github.pullquote.parser.internal.structure;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.pullquote.core.ArticleKind;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import java.util.Optional;

/** Tells what kind of piece an article is by the form of its blocks; all others are news. */
public final class ArticleKinds {
    private static final double QUESTION_SHARE = 0.6;

    private ArticleKinds() {}

    static Kind of(Draft draft) {
        if (!draft.postTimes().isEmpty()) {
            return new Kind(ArticleKind.LIVE_BLOG, Optional.of(StructureRule.KIND_LIVE_BLOG));
        }
        if (draft.turns().isEmpty()) {
            return new Kind(ArticleKind.NEWS, Optional.empty());
        }
        return isInterview(draft)
                ? new Kind(ArticleKind.INTERVIEW, Optional.of(StructureRule.KIND_INTERVIEW))
                : new Kind(ArticleKind.TRANSCRIPT, Optional.of(StructureRule.KIND_TRANSCRIPT));
    }

    /**
     * A kind and why.
     *
     * @param rule empty when nothing but the lack of signs speaks for the kind
     */
    record Kind(ArticleKind kind, Optional<StructureRule> rule) {}

    /** Two take turns, and one of them mostly asks. */
    private static boolean isInterview(Draft draft) {
        Multiset<String> turns = HashMultiset.create();
        Multiset<String> questions = HashMultiset.create();
        for (int i = 0; i < draft.size(); i++) {
            Optional<Span> label = draft.turns().label(i);
            if (label.isPresent()) {
                String name = draft.source().slice(label.get());
                turns.add(name);
                if (draft.block(i).last() == '?') {
                    questions.add(name);
                }
            }
        }
        return turns.elementSet().size() == 2
                && turns.elementSet().stream()
                        .anyMatch(name -> questions.count(name) >= turns.count(name) * QUESTION_SHARE);
    }
}
