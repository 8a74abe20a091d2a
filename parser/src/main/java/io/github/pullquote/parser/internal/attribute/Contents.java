package io.github.pullquote.parser.internal.attribute;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.attribute.clause.Clause;
import io.github.pullquote.parser.internal.attribute.clause.CueClass;
import io.github.pullquote.parser.internal.attribute.clause.Cues;
import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.NounPhrases;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.VerbFrame;
import io.github.pullquote.parser.internal.grammar.WordUse;
import io.github.pullquote.parser.internal.lexicon.Trait;
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
    private static final ImmutableSet<Tag> AFTER_ADDRESSEE = ImmutableSet.of(
            Tag.SUBORDINATOR,
            Tag.QUESTION,
            Tag.TO,
            Tag.PRONOUN,
            Tag.DETERMINER,
            Tag.POSSESSIVE,
            Tag.NAME,
            Tag.MARK,
            Tag.TIME,
            Tag.PREPOSITION,
            Tag.COMMA);

    /** Between a cue and its "that" stand an addressee and a time at most. */
    private static final int MAX_ADDRESSEE = 15;

    /** A name, its role and its age: no speaker has more between commas. */
    private static final int MAX_APPOSITIONS = 3;

    /** A dateline has two places, a date, an agency, and brackets and commas between. */
    private static final int MAX_DATELINE = 16;

    private final TaggedText words;
    private final Cues cues;
    private final NounPhrases phrases;
    private final boolean verbSecond;

    Contents(TaggedText words, Cues cues, NounPhrases phrases) {
        this.words = words;
        this.cues = cues;
        this.phrases = phrases;
        this.verbSecond = words.grammar().has(Trait.VERB_SECOND);
    }

    /** Returns the token at which the content after a clause begins: addressees and adverbials are stepped over. */
    int afterClause(Clause clause, int limit) {
        if (verbSecond && !clause.cue().isPreposition()) {
            return afterComma(clause, limit);
        }
        int i = clause.end();
        if (words.grammar().takes(clause.cue().word().lemma(), VerbFrame.ADDRESSEE_BEFORE_CONTENT)) {
            int addressee = words.tag(i) == Tag.OBJECT_PRONOUN
                    ? i + 1
                    : phrases.after(i, limit).map(NounPhrase::end).orElse(i);
            i = addressee < limit && AFTER_ADDRESSEE.contains(words.tag(addressee)) ? addressee : i;
        }
        return that(clause, afterAdverbials(i, limit), limit);
    }

    /**
     * {@code Poth sagte dem Blatt, die Mühle sei}: content begins behind the comma or colon that ends the clause, the commas
     * of an apposition aside; where there is none, right behind the cue.
     */
    private int afterComma(Clause clause, int limit) {
        int i = clauseEnd(clause.cue().end() - 1, limit);
        for (int step = 0; step < MAX_APPOSITIONS && isSign(i, limit); step++) {
            int next = clauseEnd(i, limit);
            if (!isSign(next, limit) || holdsVerb(i + 1, next) || words.is(i + 1, WordUse.COMPLEMENTISER)) {
                return i + 1;
            }
            i = next;
        }
        if (i < limit && words.is(i, WordUse.COMPLEMENTISER)) {
            return i;
        }
        return isSign(i, limit) ? i + 1 : Math.min(limit, clause.end());
    }

    private boolean isComplementiser(int i) {
        return words.tag(i) == Tag.SUBORDINATOR && words.is(i, WordUse.COMPLEMENTISER) && words.tag(i - 1) != Tag.COMMA;
    }

    private boolean isSign(int i, int limit) {
        return i < limit && (words.tag(i) == Tag.COMMA || words.token(i).is(':'));
    }

    private int clauseEnd(int from, int limit) {
        int i = from + 1;
        while (i < limit
                && words.tag(i) != Tag.COMMA
                && words.tag(i) != Tag.MARK
                && words.tag(i) != Tag.SIGN
                && !isComplementiser(i)) {
            i++;
        }
        return i;
    }

    /** The "that" that opens the content, when only a phrase stands before it: "told the programme on Friday that". */
    private int that(Clause clause, int from, int limit) {
        for (int i = from;
                i < Math.min(limit, from + MAX_ADDRESSEE) && !words.tag(i).isVerbal();
                i++) {
            if (words.is(i, WordUse.COMPLEMENTISER)) {
                boolean behindNoun = i > clause.end() && isRelative(i);
                if (behindNoun && from == clause.end() && isObject(clause)) {
                    return from;
                }
                return behindNoun && words.tag(i + 1).isVerbal() ? limit : i;
            }
        }
        return from;
    }

    /** "That" right behind a noun; where one word is relative and opens content, it was tagged by what stands before. */
    private boolean isRelative(int that) {
        return words.is(that, WordUse.RELATIVE_OR_CONTENT)
                ? words.tag(that) == Tag.RELATIVE
                : words.tag(that - 1).isHead() || words.tag(that - 1) == Tag.PRONOUN;
    }

    /** {@code remembers a driver that whistled}: the phrase behind a verb that takes nobody to say it to. */
    private boolean isObject(Clause clause) {
        return !words.grammar().takes(clause.cue().word().lemma(), VerbFrame.ADDRESSEE);
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

    /** Steps over "on Monday", "in a letter" before the content. */
    private int afterAdverbials(int from, int limit) {
        int i = from;
        while (i < limit) {
            boolean preposition = words.tag(i) == Tag.PREPOSITION;
            int next = preposition ? afterPhrase(i + 1, limit) : isFiller(i) ? i + 1 : i;
            if (next == i || preposition && next == i + 1) {
                return i;
            }
            i = next;
        }
        return i;
    }

    private boolean isFiller(int i) {
        boolean adverb = words.tag(i) == Tag.ADVERB && words.is(i + 1, WordUse.COMPLEMENTISER);
        return adverb
                || words.tag(i) == Tag.TIME
                || words.tag(i) == Tag.COMMA
                || words.token(i).is(':');
    }

    /** The end of a phrase of time or place that "that", a comma or marks follow; {@code from} when there is none. */
    private int afterPhrase(int from, int limit) {
        int i = words.tag(from) == Tag.TIME
                ? from
                : phrases.after(from, limit).map(NounPhrase::end).orElse(from);
        while (i < limit && words.tag(i) == Tag.TIME) {
            i++;
        }
        return i == limit || opensContent(i) ? i : from;
    }

    private boolean opensContent(int i) {
        return words.is(i, WordUse.COMPLEMENTISER)
                || words.tag(i) == Tag.COMMA
                || words.tag(i) == Tag.MARK
                || words.tag(i) == Tag.PREPOSITION;
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
        for (int i = first; i < end; i++) {
            if (words.tag(i).isVerbal()) {
                return true;
            }
        }
        return false;
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
