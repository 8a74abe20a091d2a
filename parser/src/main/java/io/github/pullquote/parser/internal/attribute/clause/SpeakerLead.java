package io.github.pullquote.parser.internal.attribute.clause;

import io.github.pullquote.core.CueKind;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import java.util.Optional;

/**
 * Reads a word that stands for the verb between what is said and who says it: German {@code so}, Dutch {@code aldus}, as in
 * {@code Das eilt, so Poth} and {@code „Das eilt“, so die Sprecherin weiter}; not {@code so konnte Poth gehen}.
 */
final class SpeakerLead {
    private SpeakerLead() {}

    /** Returns the cue that a word is which may lead to a speaker; empty when it leads to none here. */
    static Optional<CueHit> at(TaggedText words, int lead, int end) {
        if (!isParted(words, lead)) {
            return Optional.empty();
        }
        int behind = lead + 1;
        while (behind < end && words.tag(behind) == Tag.ADVERB) {
            behind++;
        }
        boolean speaker = behind < end && opensSpeaker(words, behind) && words.sameRegion(behind, lead);
        return speaker && isVerbless(words, behind, end)
                ? Optional.of(new CueHit(
                        lead,
                        behind,
                        lead,
                        new CueWord(words.lower(lead), CueClass.PREPOSITION, CueKind.ATTRIBUTING, CueForm.BASE)))
                : Optional.empty();
    }

    private static boolean isParted(TaggedText words, int lead) {
        return switch (words.tag(lead - 1)) {
            case COMMA, MARK, SIGN -> lead > 0 && !words.token(lead - 1).is(':');
            default -> false;
        };
    }

    private static boolean opensSpeaker(TaggedText words, int i) {
        return switch (words.tag(i)) {
            case DETERMINER, POSSESSIVE, NAME, TITLE, QUANTIFIER, ADJECTIVE -> true;
            case NOUN -> words.isSpeakerNoun(i);
            default -> false;
        };
    }

    private static boolean isVerbless(TaggedText words, int first, int end) {
        int i = first;
        while (i < end && words.sameRegion(i, first) && !isBorder(words.tag(i))) {
            if (words.tag(i).isVerbal()) {
                return false;
            }
            i++;
        }
        return true;
    }

    private static boolean isBorder(Tag tag) {
        return tag == Tag.COMMA || tag == Tag.SIGN || tag == Tag.MARK || tag == Tag.CONJUNCTION || tag == Tag.RELATIVE;
    }
}
