package io.github.pullquote.parser.internal.attribute;

import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.attribute.clause.Clause;
import io.github.pullquote.parser.internal.attribute.clause.CueClass;
import io.github.pullquote.parser.internal.attribute.clause.Cues;
import io.github.pullquote.parser.internal.grammar.NounPhrases;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.WordUse;
import io.github.pullquote.parser.internal.scan.Scan;
import io.github.pullquote.parser.internal.text.Chars;
import io.github.pullquote.parser.internal.text.Token;
import io.github.pullquote.parser.internal.text.TokenKind;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the borders of reported content in the writer's own clause: from the cue to the end of the sentence, or from
 * the start of the sentence to the clause that closes it.
 */
final class Contents {
    /** A dateline has two places, a date, an agency, and brackets and commas between. */
    private static final int MAX_DATELINE = 16;

    private final TaggedText words;
    private final Cues cues;
    private final ContentStart start;

    Contents(TaggedText words, Cues cues, NounPhrases phrases) {
        this.words = words;
        this.cues = cues;
        this.start = new ContentStart(words, phrases);
    }

    /** Returns the token at which the content after a clause begins: addressees and adverbials are stepped over. */
    int afterClause(Clause clause, int limit) {
        return start.afterClause(clause, limit);
    }

    /** Returns where the writer's clause begins in a sentence: behind a dateline, when it has one. */
    int first(Scan.Sentence sentence) {
        boolean opensBlock = sentence.first() == 0 || words.blockOf(sentence.first() - 1) != sentence.block();
        return opensBlock ? behindDateline(sentence) : sentence.first();
    }

    /** A place in capitals, or one with a date or an agency, and a dash before a capital. */
    private int behindDateline(Scan.Sentence sentence) {
        int first = sentence.first();
        String place = words.token(first).text();
        boolean sure = place.length() > 1 && place.equals(place.toUpperCase(Locale.ROOT));
        int end = Math.min(sentence.end() - 1, first + MAX_DATELINE);
        for (int i = first; i < end; i++) {
            Token token = words.token(i);
            if (i > first
                    && words.tag(i) == Tag.SIGN
                    && Chars.isDash(token.text().charAt(0))) {
                return sure && words.token(i + 1).isCapitalised() ? i + 1 : first;
            }
            if (token.kind() == TokenKind.WORD && !token.isCapitalised() || token.kind() == TokenKind.MARK) {
                return first;
            }
            sure |= token.is(')') || words.tag(i) == Tag.TIME;
        }
        return first;
    }

    /**
     * Returns the token at which content ends: the sentence, or a turn to something else.
     *
     * @param from where to look from
     * @param region the marked stretch the content stands in; -1 for none
     */
    int end(Clause clause, int from, int sentenceEnd, int region) {
        boolean subordinate = isSubordinate(clause);
        for (int i = from; i < sentenceEnd; i++) {
            boolean ends = words.token(i).is(';') || endsAtComma(i, sentenceEnd, subordinate);
            if (ends && words.regionOf(i) == region) {
                return i;
            }
        }
        return sentenceEnd;
    }

    private boolean endsAtComma(int i, int sentenceEnd, boolean subordinate) {
        if (words.tag(i) != Tag.COMMA || i + 1 >= sentenceEnd) {
            return false;
        }
        boolean goesOn = words.is(i + 1, WordUse.ADVERSATIVE) && words.is(i + 2, WordUse.COMPLEMENTISER);
        return subordinate || words.is(i + 1, WordUse.CONTENT_END) && !goesOn;
    }

    /** {@code says it “was lost”, and recommends another}: a second verb of the reporting clause. */
    boolean isSecondVerb(int i) {
        boolean comma = words.tag(i) == Tag.COMMA;
        int verb = comma ? i + 2 : i + 1;
        return words.tag(verb - 1) == Tag.CONJUNCTION
                && words.tag(verb) == Tag.VERB
                && (comma
                        || cues.at(verb)
                                .filter(cue -> cue.cueClass() == CueClass.SPEECH)
                                .isPresent());
    }

    /** {@code If Poe says that ..., the council}, {@code Poe, who said that ..., went}: a comma ends the content. */
    private boolean isSubordinate(Clause clause) {
        int before = clause.first() - 1;
        boolean relative =
                clause.mention().map(m -> words.tag(m.first()) == Tag.RELATIVE).orElse(false);
        return words.tag(before) == Tag.SUBORDINATOR && !words.is(before, WordUse.COMPLEMENTISER)
                || relative && words.tag(before) == Tag.COMMA;
    }

    /** Returns the place of the content without a full stop or comma that stands outside of marks at its end. */
    Optional<Span> span(int first, int end) {
        int last = end;
        while (last > first && isEdge(last - 1)) {
            last--;
        }
        return last <= first ? Optional.empty() : Optional.of(words.span(first, last));
    }

    private boolean isEdge(int i) {
        return words.tag(i) == Tag.COMMA
                || words.tag(i) == Tag.CONJUNCTION
                || words.tag(i) == Tag.NOTE
                || words.tag(i) == Tag.SIGN && ".;:—–-".contains(words.lower(i));
    }

    /** Returns whether a verb stands in the stretch. */
    boolean holdsVerb(int first, int end) {
        return start.holdsVerb(first, end);
    }

    /** Returns whether a verb with a subject of its own stands in the stretch, no mere participle or infinitive. */
    boolean holdsFinite(int first, int end) {
        for (int i = first; i < end; i++) {
            if (words.tag(i) == Tag.AUXILIARY || words.tag(i) == Tag.MODAL || words.tag(i) == Tag.VERB) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a verb stands in it outside of the clause of time, reason or condition that may open it. */
    boolean holdsMainVerb(int first, int end) {
        boolean opened = words.tag(first) == Tag.SUBORDINATOR || words.is(first, WordUse.TIME_CLAUSE);
        int from = first;
        while (opened && from < end && words.tag(from) != Tag.COMMA) {
            from++;
        }
        return holdsVerb(from, end);
    }

    /** Returns whether a quotation mark stands in the stretch. */
    boolean holdsMark(int first, int end) {
        for (int i = first; i < end; i++) {
            if (words.tag(i) == Tag.MARK) {
                return true;
            }
        }
        return false;
    }
}
