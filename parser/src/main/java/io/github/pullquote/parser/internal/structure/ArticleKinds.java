package io.github.pullquote.parser.internal.structure;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.pullquote.core.ArticleKind;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import io.github.pullquote.parser.internal.structure.part.Turn;
import io.github.pullquote.parser.internal.structure.part.Voice;
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

    /** The form of a turn tells that it asks or answers; or two take turns, and one of them mostly asks. */
    private static boolean isInterview(Draft draft) {
        Multiset<String> turns = HashMultiset.create();
        Multiset<String> questions = HashMultiset.create();
        boolean asked = false;
        for (int i = 0; i < draft.size(); i++) {
            Optional<Turn> turn = draft.turns().at(i);
            if (turn.isPresent()) {
                asked |= turn.get().voice() != Voice.NAMED;
                turns.add(turn.get().key());
                if (draft.block(i).last() == '?') {
                    questions.add(turn.get().key());
                }
            }
        }
        return asked
                || turns.elementSet().size() == 2
                        && turns.elementSet().stream()
                                .anyMatch(name -> questions.count(name) >= turns.count(name) * QUESTION_SHARE);
    }
}
