package io.github.pullquote.parser.internal.kind;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.pullquote.core.ArticleKind;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import io.github.pullquote.parser.internal.structure.part.Turn;
import io.github.pullquote.parser.internal.structure.part.Voice;
import java.util.Optional;

/**
 * An article of turns is an interview or a transcript: the form of a turn tells that it asks or answers; or two take
 * turns, and one of them mostly asks.
 */
final class TurnsRule implements KindRule {
    private static final double QUESTION_SHARE = 0.6;

    @Override
    public Optional<Kind> tryFind(Piece piece) {
        if (piece.draft().turns().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                isInterview(piece.draft())
                        ? Kind.by(StructureRule.KIND_INTERVIEW, ArticleKind.INTERVIEW)
                        : Kind.by(StructureRule.KIND_TRANSCRIPT, ArticleKind.TRANSCRIPT));
    }

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
