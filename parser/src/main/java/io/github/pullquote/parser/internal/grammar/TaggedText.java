package io.github.pullquote.parser.internal.grammar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.grammar.Word.Fact;
import io.github.pullquote.parser.internal.scan.Scan;
import io.github.pullquote.parser.internal.text.Token;
import io.github.pullquote.parser.internal.text.TokenKind;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The tagged tokens of an article, with the sentence and the marked stretch of each. Immutable. */
public final class TaggedText {
    private static final int NONE = -1;

    private final Scan scan;
    private final Tag[] tags;
    private final ImmutableList<Word> words;
    private final Grammar grammar;
    private final Set<String> inSmall;
    private final ImmutableSet<String> insideCapitals;
    private final int[] sentenceOf;
    private final int[] regionOf;

    TaggedText(Scan scan, List<Tag> tags, ImmutableList<Word> words, Grammar grammar) {
        this.scan = scan;
        this.tags = tags.toArray(Tag[]::new);
        this.words = words;
        this.grammar = grammar;
        this.inSmall = inSmall(scan);
        this.insideCapitals = insideCapitals(scan);
        this.sentenceOf = sentences(scan);
        this.regionOf = regions(scan);
    }

    private static Set<String> inSmall(Scan scan) {
        Set<String> words = new HashSet<>();
        for (Token token : scan.tokens()) {
            if (token.isWord() && !token.isCapitalised()) {
                words.add(token.text());
            }
        }
        return words;
    }

    private static ImmutableSet<String> insideCapitals(Scan scan) {
        ImmutableSet.Builder<String> words = ImmutableSet.builder();
        for (Scan.Sentence sentence : scan.sentences()) {
            for (int i = sentence.first() + 1; i < sentence.end(); i++) {
                Token token = scan.tokens().get(i);
                if (token.isWord()
                        && token.isCapitalised()
                        && scan.tokens().get(i - 1).kind() != TokenKind.MARK) {
                    words.add(token.text());
                }
            }
        }
        return words.build();
    }

    private static int[] sentences(Scan scan) {
        int[] of = new int[scan.tokens().size()];
        for (int s = 0; s < scan.sentences().size(); s++) {
            Arrays.fill(
                    of, scan.sentences().get(s).first(), scan.sentences().get(s).end(), s);
        }
        return of;
    }

    private static int[] regions(Scan scan) {
        int[] of = new int[scan.tokens().size()];
        Arrays.fill(of, NONE);
        for (int m = 0; m < scan.marked().size(); m++) {
            for (Span part : scan.marked().get(m).parts()) {
                Arrays.fill(of, firstAt(scan, part.start()), firstAt(scan, part.end()), m);
            }
        }
        return of;
    }

    private static int firstAt(Scan scan, int offset) {
        int low = 0;
        int high = scan.tokens().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (scan.tokens().get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns whether a word, in lower case, stands without a capital anywhere in the text. */
    public boolean hasInSmall(String word) {
        return inSmall.contains(word);
    }

    /** Returns whether a word, as printed, stands with its capital inside of a sentence anywhere in the text. */
    public boolean hasInsideCapital(String word) {
        return insideCapitals.contains(word);
    }

    /** Returns the number of tokens. */
    public int size() {
        return tags.length;
    }

    /** Returns the scan. */
    public Scan scan() {
        return scan;
    }

    /** Returns a token. */
    public Token token(int i) {
        return scan.tokens().get(i);
    }

    /** Returns a token in lower case; empty outside of the text. */
    public String lower(int i) {
        return i >= 0 && i < size() ? token(i).lower() : "";
    }

    /** Returns whether the token is a word of this use; false outside of the text. */
    public boolean is(int i, WordUse use) {
        return i >= 0 && i < tags.length && words.get(i).is(use);
    }

    /** Returns whether an article stands right behind a noun and may open its genitive: {@code Leiter der Klinik}. */
    public boolean opensGenitive(int i) {
        return is(i, WordUse.GENITIVE_ARTICLE)
                && tag(i).isNominal()
                && tag(i - 1) == Tag.NOUN
                && (tag(i + 1).isNominal() || tag(i + 1) == Tag.NAME);
    }

    /** Returns whether the head of a phrase stands before the token: a preposition, or an article in the genitive. */
    public boolean linksPhrase(int i) {
        return tag(i) == Tag.PREPOSITION || opensGenitive(i);
    }

    /** Returns what the words of the language do. */
    public Grammar grammar() {
        return grammar;
    }

    /** Returns a tag; {@link Tag#SIGN} outside of the text. */
    public Tag tag(int i) {
        return i >= 0 && i < size() ? tags[i] : Tag.SIGN;
    }

    /** Returns whether the token is a noun for somebody or something that can speak: a person, body or document. */
    public boolean isSpeakerNoun(int i) {
        return tag(i) == Tag.NOUN && words.get(i).is(Fact.SPEAKER_NOUN);
    }

    /** Returns whether the token is such a noun, though it may be part of a name: "Bank". */
    public boolean isSpeakerWord(int i) {
        return i >= 0 && i < tags.length && words.get(i).is(Fact.SPEAKER_NOUN);
    }

    /** Returns the index of the first token at or after an offset. */
    public int firstAt(int offset) {
        return firstAt(scan, offset);
    }

    /** Returns the index of the sentence of a token. */
    public int sentenceOf(int i) {
        return sentenceOf[i];
    }

    /** Returns the first token of the sentence that stands so many before the one of a token; 0 before the first. */
    public int backBySentences(int i, int count) {
        return sentence(Math.max(0, sentenceOf[i] - count)).first();
    }

    /** Returns a sentence. */
    public Scan.Sentence sentence(int s) {
        return scan.sentences().get(s);
    }

    /** Returns the index of the block of a token. */
    public int blockOf(int i) {
        return sentence(sentenceOf[i]).block();
    }

    /** Returns the index of the innermost marked stretch around a token; -1 when it stands in none. */
    public int regionOf(int i) {
        return regionOf[i];
    }

    /** Returns whether two tokens stand in the same marked stretch, or both in none. */
    public boolean sameRegion(int i, int k) {
        return regionOf[i] == regionOf[k];
    }

    /** Returns where tokens stand in the source. */
    public Span span(int first, int end) {
        return new Span(token(first).start(), token(end - 1).end());
    }
}
