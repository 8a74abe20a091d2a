package io.github.pullquote.parser.internal.grammar;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.lexicon.Trait;
import io.github.pullquote.parser.internal.scan.Scan;
import io.github.pullquote.parser.internal.text.Token;
import java.util.List;
import java.util.Optional;

/** Tags function words: by the first tag of their list, but for a few that what stands around them decides. Immutable. */
final class FunctionTags {
    private static final String AUXILIARY = "auxiliary";

    private static final ImmutableMap<String, Tag> TAGS = ImmutableMap.<String, Tag>builder()
            .put("determiner", Tag.DETERMINER)
            .put("quantifier", Tag.QUANTIFIER)
            .put("possessive", Tag.POSSESSIVE)
            .put("preposition", Tag.PREPOSITION)
            .put("conjunction", Tag.CONJUNCTION)
            .put("subordinator", Tag.SUBORDINATOR)
            .put("relative", Tag.RELATIVE)
            .put("question", Tag.QUESTION)
            .put("pronoun-subject", Tag.PRONOUN)
            .put("pronoun-object", Tag.OBJECT_PRONOUN)
            .put("pronoun-other", Tag.PRONOUN)
            .put("auxiliary", Tag.AUXILIARY)
            .put("modal", Tag.MODAL)
            .put("negation", Tag.NEGATION)
            .put("adverb", Tag.ADVERB)
            .put("particle", Tag.ADVERB)
            .buildOrThrow();

    private final Table functionWords;
    private final Grammar grammar;
    private final ContentWords contentWords;
    private final PlacedWords placedWords;
    private final OpenClasses openClasses;

    FunctionTags(
            Table functionWords,
            Grammar grammar,
            ContentWords contentWords,
            PlacedWords placedWords,
            OpenClasses openClasses) {
        this.functionWords = functionWords;
        this.grammar = grammar;
        this.contentWords = contentWords;
        this.placedWords = placedWords;
        this.openClasses = openClasses;
    }

    /** Returns the tag of a token, given the tags of all before it; empty when it is no function word. */
    Optional<Tag> tag(Scan scan, int i, Scan.Sentence sentence, List<Tag> before) {
        Optional<String> column = functionWords.column(scan.tokens().get(i).lower(), 1);
        if (column.isEmpty()) {
            return Optional.empty();
        }
        Optional<Tag> placed = placed(scan, i, sentence, column.get(), before);
        return placed.isPresent() ? placed : Optional.of(tag(scan, i, sentence, column.get(), before));
    }

    private Optional<Tag> placed(Scan scan, int i, Scan.Sentence sentence, String column, List<Tag> before) {
        return grammar.has(Trait.VERB_SECOND)
                ? placedWords.tag(scan, i, sentence.end(), column, before.subList(sentence.first(), i))
                : Optional.empty();
    }

    private Tag tag(Scan scan, int i, Scan.Sentence sentence, String column, List<Tag> before) {
        int end = sentence.end();
        Tag previous = i > sentence.first() ? before.get(i - 1) : Tag.SIGN;
        ImmutableSet<WordUse> uses = grammar.uses(scan.tokens().get(i).lower());
        if (uses.contains(WordUse.RELATIVE_OR_CONTENT)) {
            return contentWords.opensContent(scan.tokens(), i, sentence.first(), before)
                    ? Tag.SUBORDINATOR
                    : Tag.RELATIVE;
        }
        if (uses.contains(WordUse.OBJECT_OR_DETERMINER)) {
            boolean object = previous != Tag.PREPOSITION && isBeforeVerb(scan, i, end);
            return object ? Tag.OBJECT_PRONOUN : Tag.DETERMINER;
        }
        if (uses.contains(WordUse.INFINITIVE)) {
            return isPrepositional(scan, i) ? Tag.PREPOSITION : Tag.TO;
        }
        if (uses.contains(WordUse.COMPLEMENTISER)) {
            boolean determiner = previous == Tag.SIGN || previous == Tag.PREPOSITION;
            return determiner && uses.contains(WordUse.LONE_DETERMINER) ? Tag.DETERMINER : Tag.SUBORDINATOR;
        }
        boolean behindSubject = previous.isHead() || previous == Tag.PRONOUN || previous == Tag.RELATIVE;
        if (uses.contains(WordUse.CLITIC) && behindSubject && isBeforeVerb(scan, i, end)) {
            return Tag.OBJECT_PRONOUN;
        }
        return twofold(scan, i, end, column, uses, previous);
    }

    /** {@code des}, {@code who}, {@code her}: one of two by what stands beside them. */
    private Tag twofold(Scan scan, int i, int end, String column, ImmutableSet<WordUse> uses, Tag previous) {
        if (uses.contains(WordUse.PARTITIVE)) {
            return previous.isHead() ? Tag.PREPOSITION : Tag.DETERMINER;
        }
        if (uses.contains(WordUse.RELATIVE_OR_QUESTION)) {
            return previous == Tag.VERB ? Tag.QUESTION : Tag.RELATIVE;
        }
        if (uses.contains(WordUse.POSSESSIVE_OR_OBJECT)) {
            return i + 1 < end && opensNoun(scan.tokens().get(i + 1)) ? Tag.POSSESSIVE : Tag.OBJECT_PRONOUN;
        }
        return TAGS.getOrDefault(Table.firstForm(column), Tag.ADVERB);
    }

    private boolean isPrepositional(Scan scan, int i) {
        return i > 0 && grammar.is(scan.tokens().get(i - 1).lower(), WordUse.PREPOSITIONAL);
    }

    private boolean isBeforeVerb(Scan scan, int i, int end) {
        return i + 1 < end && isPlainVerb(scan.tokens().get(i + 1));
    }

    private boolean isPlainVerb(Token token) {
        return token.isWord() && !token.isCapitalised() && openClasses.isPlainVerb(token.lower())
                || functionWords
                        .column(token.lower(), 1)
                        .filter(AUXILIARY::equals)
                        .isPresent();
    }

    /** A word that is no preposition, "that" or the like may go on "her". */
    private boolean opensNoun(Token token) {
        return token.isWord() && !functionWords.contains(token.lower());
    }
}
