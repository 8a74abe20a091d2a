package io.github.pullquote.parser.internal.attribute.quotation;

import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.WordUse;
import io.github.pullquote.parser.internal.lexicon.Trait;

/** The text right behind a quotation, in which its reporting clause may stand. */
public final class Frame {
    private final Quotation quotation;
    private final TaggedText words;
    /** The first token that is no reference to a note. */
    private final int behind;

    private final int start;
    private final int end;

    private Frame(Quotation quotation) {
        this.quotation = quotation;
        this.words = quotation.words();
        this.end = quotation.frameEnd();
        this.behind = behindNotes(quotation, end);
        this.start = start(quotation, behind, end);
    }

    /** Returns the text right behind a quotation. */
    public static Frame behind(Quotation quotation) {
        return new Frame(quotation);
    }

    private static int behindNotes(Quotation quotation, int end) {
        int i = quotation.end();
        while (i < end && quotation.words().tag(i) == Tag.NOTE) {
            i++;
        }
        return i;
    }

    private static int start(Quotation quotation, int behind, int end) {
        TaggedText words = quotation.words();
        int i = behind;
        while (i < end && (words.tag(i) == Tag.COMMA || words.tag(i) == Tag.NOTE || isDash(words, i))) {
            i++;
        }
        boolean leads =
                words.is(i, WordUse.CLAUSE_LEAD) && quotation.cues().at(i).isEmpty();
        return (i > behind || quotation.endsWithComma()) && leads ? i + 1 : i;
    }

    /** Returns whether the token is a dash. */
    public static boolean isDash(TaggedText words, int i) {
        return words.tag(i) == Tag.SIGN && "—–-―".contains(words.lower(i));
    }

    /** Returns the first token that may begin a clause: commas, dashes, notes and "as" are stepped over. */
    public int start() {
        return start;
    }

    /** Returns the index after the last token. */
    public int end() {
        return end;
    }

    /** Returns whether nothing stands behind the quotation that may begin a clause. */
    public boolean isEmpty() {
        return start >= end;
    }

    /** Returns whether a sign parts the quotation from the frame. */
    public boolean isParted() {
        return start > behind;
    }

    /** Returns the first token that is no adverb, auxiliary or object before its verb. */
    public int afterAdverbs() {
        int i = start;
        while (i < end && belongsToVerb(words.tag(i))) {
            i++;
        }
        return i;
    }

    private boolean belongsToVerb(Tag tag) {
        boolean object = tag == Tag.OBJECT_PRONOUN && quotation.grammar().has(Trait.OBJECT_BEFORE_VERB);
        return object || tag == Tag.ADVERB || tag == Tag.AUXILIARY;
    }

    /** Returns whether a reporting clause may stand here: the quotation ends as quotations do before one. */
    public boolean attaches() {
        boolean ends = quotation.endsLikeSentence() || quotation.breaksOff();
        return !isEmpty() && (ends || isParted() || quotation.opensSentence());
    }

    /** Returns whether the sentence of the quotation goes on here. */
    public boolean goesOnSentence() {
        return isParted() || !opensNewSentence();
    }

    /** Returns whether a new sentence begins at the closing mark: after a full stop, or a question before "He". */
    public boolean opensNewSentence() {
        int next = behind;
        boolean capital = next < words.size()
                && words.token(next).isCapitalised()
                && words.tag(next) != Tag.NAME
                && words.tag(next) != Tag.TITLE
                && !words.is(next, WordUse.ALWAYS_CAPITAL);
        return quotation.endsWithFullStop() || (quotation.asksOrExclaims() || quotation.trailsOff()) && capital;
    }

    /** Returns whether the frame ends with its sentence, rather than at a mark or block. */
    public boolean endsSentence() {
        return words.sentence(words.sentenceOf(end - 1)).end() == end;
    }
}
