package io.github.pullquote.parser.internal.attribute;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.attribute.clause.Clause;
import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.NounPhrases;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.VerbFrame;
import io.github.pullquote.parser.internal.grammar.WordUse;
import io.github.pullquote.parser.internal.lexicon.Trait;

/** Finds where reported content begins behind its clause: behind addressee, time and place, or behind a comma. */
final class ContentStart {
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

    private final TaggedText words;
    private final NounPhrases phrases;
    private final boolean verbSecond;

    ContentStart(TaggedText words, NounPhrases phrases) {
        this.words = words;
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

    /** Returns whether a verb stands in the stretch. */
    boolean holdsVerb(int first, int end) {
        for (int i = first; i < end; i++) {
            if (words.tag(i).isVerbal()) {
                return true;
            }
        }
        return false;
    }
}
