package io.github.pullquote.parser.internal.attribute;

import io.github.pullquote.core.Span;
import io.github.pullquote.core.WhiteSpace;
import io.github.pullquote.parser.internal.grammar.NounPhrases;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.scan.Marked;
import java.util.List;
import java.util.Optional;

/** A marked stretch with all that rules look at: its neighbours, the clauses around, and what was found before it. */
final class Quotation {
    /** Farther away a reporting clause is not looked for. */
    static final int REACH = 60;

    private final int index;
    private final Marked marked;
    private final TaggedText words;
    private final Cues cues;
    private final Clauses clauses;
    private final List<Finding> earlier;
    private final int first;
    private final int end;
    private final char lastSign;
    private final boolean beginsWithCapital;

    Quotation(int index, TaggedText words, Cues cues, Clauses clauses, List<Finding> earlier) {
        this.index = index;
        this.marked = words.scan().marked().get(index);
        this.words = words;
        this.cues = cues;
        this.clauses = clauses;
        this.earlier = earlier;
        this.first = words.firstAt(marked.start());
        this.end = words.firstAt(marked.end());
        this.lastSign = lastSign(words.scan().source(), inner(marked.parts().size() - 1));
        this.beginsWithCapital = beginsWithCapital(words.scan().source(), inner(0));
    }

    Marked marked() {
        return marked;
    }

    TaggedText words() {
        return words;
    }

    Cues cues() {
        return cues;
    }

    Clauses clauses() {
        return clauses;
    }

    Embedding embedding() {
        return new Embedding(words);
    }

    NounPhrases phrases() {
        return new NounPhrases(words);
    }

    /** Returns the index of the opening mark's token. */
    int first() {
        return first;
    }

    /** Returns the index after the last token. */
    int end() {
        return end;
    }

    /** Returns the marked stretch that this one stands in; -1 when it stands in none. */
    int region() {
        return marked.parent().orElse(-1);
    }

    /** Returns whether the token is in the text right around the quotation, in no other marks. */
    boolean isAround(int token) {
        return token >= 0 && token < words.size() && words.regionOf(token) == region();
    }

    /** Returns where the sentence of the opening mark begins. */
    int sentenceStart() {
        return words.sentence(words.sentenceOf(first)).first();
    }

    /** Returns the end of the text right after the quotation: sentence, block or next mark, at most REACH tokens. */
    int frameEnd() {
        if (end >= words.size() || words.blockOf(end) != lastBlock()) {
            return end;
        }
        int sentenceEnd = words.sentence(words.sentenceOf(end)).end();
        int i = end;
        while (i < sentenceEnd && i - end < REACH && isAround(i)) {
            i++;
        }
        return i;
    }

    int firstBlock() {
        return marked.blocks().get(0);
    }

    int lastBlock() {
        return marked.blocks().get(marked.blocks().size() - 1);
    }

    /** Returns the words between the marks of a part, without white space at the edges. */
    private Span inner(int part) {
        Span span = marked.parts().get(part);
        int mark = marked.markLength();
        boolean last = part == marked.parts().size() - 1;
        int start = Math.min(span.start() + mark, span.end());
        int innerEnd = Math.max(start, marked.closed() && last ? span.end() - mark : span.end());
        return WhiteSpace.trim(words.scan().source(), new Span(start, innerEnd));
    }

    private static char lastSign(String source, Span inner) {
        return inner.isEmpty() ? ' ' : source.charAt(inner.end() - 1);
    }

    private static boolean beginsWithCapital(String source, Span inner) {
        int i = inner.start();
        while (i < inner.end() && !Character.isLetterOrDigit(source.codePointAt(i))) {
            i += Character.charCount(source.codePointAt(i));
        }
        return i < inner.end()
                && (Character.isUpperCase(source.codePointAt(i)) || Character.isDigit(source.codePointAt(i)));
    }

    /** Returns the last character between the marks; a space when there is none. */
    char lastSign() {
        return lastSign;
    }

    /** Returns whether the first word between the marks has a capital. */
    boolean beginsWithCapital() {
        return beginsWithCapital;
    }

    /** Returns how many words stand between the marks. */
    int wordCount() {
        int n = 0;
        for (int i = first; i < end; i++) {
            if (words.token(i).isWord()) {
                n++;
            }
        }
        return n;
    }

    /** Returns whether the words between the marks hold a verb or a subject pronoun: a clause rather than a phrase. */
    boolean holdsClause() {
        for (int i = first; i < end; i++) {
            Tag tag = words.tag(i);
            if (tag.isVerbal() || tag == Tag.PRONOUN) {
                return true;
            }
        }
        return false;
    }

    /** Returns what was found for the stretch before this one in the text, when that one stands in the same text. */
    Optional<Quotation> previous() {
        for (int p = index - 1; p >= 0; p--) {
            if (words.scan().marked().get(p).parent().equals(marked.parent())) {
                return Optional.of(new Quotation(p, words, cues, clauses, earlier));
            }
            if (p == region()) {
                break;
            }
        }
        return Optional.empty();
    }

    /** Returns what was found for this stretch, when it is one of the earlier ones. */
    Finding finding() {
        return earlier.get(index);
    }
}
