package io.github.pullquote.parser.internal.attribute.quotation;

import io.github.pullquote.parser.internal.attribute.clause.Clauses;
import io.github.pullquote.parser.internal.attribute.clause.CueClass;
import io.github.pullquote.parser.internal.attribute.clause.Cues;
import io.github.pullquote.parser.internal.attribute.clause.ReportMood;
import io.github.pullquote.parser.internal.attribute.clause.Reporting;
import io.github.pullquote.parser.internal.grammar.Grammar;
import io.github.pullquote.parser.internal.grammar.NounPhrases;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.scan.Marked;
import io.github.pullquote.parser.internal.text.Chars;
import io.github.pullquote.parser.internal.text.Token;
import java.util.Optional;

/**
 * A marked stretch with all that rules ask: how it begins and ends, what stands around it, and what was found for the
 * one before.
 */
public final class Quotation {
    /** Farther away, in tokens, no reporting clause is looked for: a bound that keeps long texts linear. */
    public static final int REACH = 60;

    /** Up to so many words are a phrase: "a total disaster for us"; more with a verb are a clause. */
    private static final int WORDS_OF_A_PHRASE = 4;

    /** Words up to so many letters have small letters in titles too: "of", "the", "with". */
    private static final int LETTERS_OF_A_SMALL_WORD = 4;

    private final Marked marked;
    private final Reporting reporting;
    private final Optional<Found> previous;
    private final int first;
    private final int end;
    private final Signs signs;

    /**
     * Makes the view of a marked stretch.
     *
     * @param previous the stretch before it in the same text, in no other marks
     */
    public Quotation(Marked marked, Reporting reporting, Optional<Found> previous) {
        this.marked = marked;
        this.reporting = reporting;
        this.previous = previous;
        this.first = words().firstAt(marked.start());
        this.end = words().firstAt(marked.end());
        this.signs = Signs.of(words().scan().source(), marked);
    }

    /** Returns the marked stretch. */
    public Marked marked() {
        return marked;
    }

    /** Returns all words of the text. */
    public TaggedText words() {
        return reporting.words();
    }

    /** Returns the cues of the text. */
    public Cues cues() {
        return reporting.cues();
    }

    /** Returns the clauses of the text. */
    public Clauses clauses() {
        return reporting.clauses();
    }

    /** Returns what reads the mood of reported speech. */
    public ReportMood mood() {
        return new ReportMood(reporting);
    }

    /** Returns the noun phrases of the text. */
    public NounPhrases phrases() {
        return reporting.phrases();
    }

    /** Returns what the words of the language do. */
    public Grammar grammar() {
        return words().grammar();
    }

    /** Returns the stretch before this one, when that one stands in the same text, with what was found for it. */
    public Optional<Found> previous() {
        return previous;
    }

    /** Returns the index of the opening mark's token. */
    public int first() {
        return first;
    }

    /** Returns the index after the last token. */
    public int end() {
        return end;
    }

    /** Returns the marked stretch that this one stands in; -1 when it stands in none. */
    public int region() {
        return marked.parent().orElse(-1);
    }

    /** Returns whether the token is in the text right around the quotation, in no other marks. */
    public boolean isAround(int token) {
        return token >= 0 && token < words().size() && words().regionOf(token) == region();
    }

    /** Returns where the sentence of the opening mark begins. */
    public int sentenceStart() {
        return words().sentence(words().sentenceOf(first)).first();
    }

    /** Returns whether its sentence begins with the quotation. */
    public boolean opensSentence() {
        return sentenceStart() == first;
    }

    /** Returns whether its sentence ends with the quotation, so that a clause behind it is another sentence. */
    public boolean closesSentence() {
        return words().sentence(words().sentenceOf(end - 1)).end() == end;
    }

    /** Returns the end of the text right after the quotation: sentence, block or next mark, at most REACH tokens. */
    public int frameEnd() {
        int limit = sentenceEnd();
        int i = end;
        while (i < limit && isAround(i)) {
            i++;
        }
        return i;
    }

    /** Returns the end of the sentence that goes on after the quotation, at most REACH tokens on. */
    public int sentenceEnd() {
        if (end >= words().size() || words().blockOf(end) != lastBlock()) {
            return end;
        }
        return Math.min(words().sentence(words().sentenceOf(end)).end(), end + REACH);
    }

    /** Returns the index of the block it begins in. */
    public int firstBlock() {
        return marked.firstBlock();
    }

    /** Returns the index of the block it ends in. */
    public int lastBlock() {
        return marked.lastBlock();
    }

    /** Returns whether the first word between the marks has a capital. */
    public boolean beginsWithCapital() {
        return signs.beginsWithCapital();
    }

    /** Returns whether the words between the marks end in a full stop. */
    public boolean endsWithFullStop() {
        return signs.endsWith(".");
    }

    /** Returns whether they end in a comma. */
    public boolean endsWithComma() {
        return signs.endsWith(",");
    }

    /** Returns whether they end in a question or exclamation mark. */
    public boolean asksOrExclaims() {
        return signs.endsWith("?!");
    }

    /** Returns whether they end in an ellipsis. */
    public boolean trailsOff() {
        return signs.endsWith("…");
    }

    /** Returns whether they end in a dash. */
    public boolean breaksOff() {
        return signs.endsWith("—–-");
    }

    /** Returns whether they end in a sign that ends sentences. */
    public boolean endsSentence() {
        return endsWithFullStop() || asksOrExclaims();
    }

    /** Returns whether they end as a sentence does before the closing mark: comma and ellipsis count too. */
    public boolean endsLikeSentence() {
        return endsSentence() || endsWithComma() || trailsOff();
    }

    /** Returns how many words stand between the marks. */
    public int wordCount() {
        int n = 0;
        for (int i = first; i < end; i++) {
            if (words().token(i).isWord()) {
                n++;
            }
        }
        return n;
    }

    /** Returns how many signs of scripts without spaces stand between the marks. */
    public long unspacedCount() {
        String source = words().scan().source();
        return source.substring(marked.start(), marked.end())
                .codePoints()
                .filter(Chars::isUnspaced)
                .count();
    }

    /** Returns whether so many words stand between the marks that they are no mere phrase. */
    public boolean isLong() {
        return wordCount() > WORDS_OF_A_PHRASE;
    }

    /** Returns whether the words between the marks hold a verb or a subject pronoun: a clause rather than a phrase. */
    public boolean holdsClause() {
        for (int i = first; i < end; i++) {
            Tag tag = words().tag(i);
            if (tag.isVerbal() || tag == Tag.PRONOUN) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the marks hold a sentence rather than a few words. */
    public boolean isWhole() {
        boolean ends = endsLikeSentence() || !marked.closed();
        return beginsWithCapital() && ends || (beginsWithCapital() || ends) && isLong() && holdsClause();
    }

    /** Returns whether the words are in title case: half of them, as in German a sentence with nouns has some. */
    public boolean isTitleCase() {
        int capitals = 0;
        for (int i = first; i < end; i++) {
            Token token = words().token(i);
            boolean small = token.text().length() <= LETTERS_OF_A_SMALL_WORD;
            if (token.isWord() && !token.isCapitalised() && !small) {
                return false;
            }
            capitals += token.isCapitalised() ? 1 : 0;
        }
        return capitals >= 2
                && capitals * 2 >= wordCount()
                && words().token(Math.min(first + 1, end - 1)).isCapitalised();
    }

    /**
     * Returns whether a cue of judging stands before in the sentence: {@code called her “Miss Piggy”}. One that other
     * marked words follow has its epithet.
     */
    public boolean isJudged() {
        int from = Math.max(
                sentenceStart(),
                previous.map(before -> before.quotation().end()).orElse(0));
        return cues().within(from, first).stream()
                .anyMatch(cue -> cue.cueClass() == CueClass.JUDGEMENT && isAround(cue.first()));
    }

    /** Returns whether a full stop behind the closing mark ends their sentence: {@code «...».} */
    public boolean isBeforeFullStop() {
        return end < words().size() && isAround(end) && words().token(end).is('.');
    }

    /** Returns whether a comma or a colon stands right before. */
    public boolean isBehindSign() {
        int before = first - 1;
        return before >= 0
                && (words().tag(before) == Tag.COMMA || words().token(before).is(':'));
    }
}
