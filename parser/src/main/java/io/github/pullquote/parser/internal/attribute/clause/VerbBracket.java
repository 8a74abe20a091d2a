package io.github.pullquote.parser.internal.attribute.clause;

import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import java.util.Optional;

/**
 * Finds what stands before a verb at the end of its clause where marked words or a description stand between: {@code Poth
 * hat den Plan als „dünn“ bezeichnet}, {@code der den Plan als „dünn“ sieht}, {@code wird Poth, die Leiterin, zitiert}.
 */
final class VerbBracket {
    /** A description behind a name has a comma at its start and one at its end. */
    private static final int MAX_COMMAS = 2;

    private VerbBracket() {}

    /** Returns the words before the verb that opens the clause, or before the cue in a subordinate clause. */
    static Optional<Field> around(TaggedText words, CueHit cue) {
        int first = words.sentence(words.sentenceOf(cue.first())).first();
        Field near = Field.before(words, cue.first(), first);
        int border = near.first() - 1;
        boolean described = near.isEmpty() && border > first && words.tag(border) == Tag.COMMA;
        boolean marked = border > first && words.tag(border) == Tag.MARK;
        return (described || marked) && endsClause(words, cue.end())
                ? opening(words, cue, first, described ? MAX_COMMAS : 0)
                : Optional.empty();
    }

    private static Optional<Field> opening(TaggedText words, CueHit cue, int first, int maxCommas) {
        int commas = 0;
        for (int i = cue.first() - 1; i >= first && cue.first() - i < Clauses.MAX_CLAUSE; i--) {
            Tag tag = words.tag(i);
            if (!words.sameRegion(i, cue.first())) {
                continue;
            }
            if (tag == Tag.AUXILIARY || tag == Tag.MODAL) {
                return Optional.of(Field.before(words, i, first));
            }
            if (maxCommas == 0 && (tag == Tag.SUBORDINATOR || tag == Tag.RELATIVE)) {
                return Optional.of(new Field(i, cue.first(), first));
            }
            commas += tag == Tag.COMMA ? 1 : 0;
            if (tag.isVerbal() || tag == Tag.TO || words.token(i).is(':') || commas > maxCommas) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean endsClause(TaggedText words, int i) {
        return i >= words.size()
                || switch (words.tag(i)) {
                    case COMMA, SIGN, MARK, CONJUNCTION, AUXILIARY, MODAL -> true;
                    default -> words.sentenceOf(i) != words.sentenceOf(i - 1);
                };
    }
}
