package io.github.pullquote.parser.internal.attribute;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.text.Token;
import java.util.Optional;

/** The rules that tell marked words which nobody is reported to say. */
final class ScareRules {
    private static final ImmutableSet<String> NAMING =
            ImmutableSet.of("call", "dub", "label", "name", "nickname", "title", "entitle", "christen");
    private static final int HEADING_WORDS = 8;
    private static final int NAME_REACH = 8;
    private static final int TERM_WORDS = 6;
    private static final int NICKNAME_WORDS = 3;

    private ScareRules() {}

    /** {@code class="story"}. */
    static Optional<Finding> markup(Quotation quotation) {
        int before = quotation.first() - 1;
        boolean attribute = before >= 0
                && quotation.words().token(before).is('=')
                && quotation.words().token(before).end() == quotation.marked().start();
        return attribute ? Finding.scare(AttributionRule.MARKUP) : Optional.empty();
    }

    /** A short block that is all in single marks is a sub-heading. */
    static Optional<Finding> heading(Quotation quotation) {
        Span block =
                quotation.words().scan().blocks().get(quotation.firstBlock()).span();
        boolean single =
                "'‘".indexOf(quotation.words().token(quotation.first()).text().charAt(0)) >= 0;
        boolean whole = quotation.marked().start() == block.start()
                && quotation.marked().end() == block.end();
        boolean title = isTitleCase(quotation) || ".?!,".indexOf(quotation.lastSign()) < 0;
        return single && whole && title && quotation.wordCount() <= HEADING_WORDS
                ? Finding.scare(AttributionRule.HEADING)
                : Optional.empty();
    }

    /** {@code Ann “Annie” Poe}. */
    static Optional<Finding> nickname(Quotation quotation) {
        TaggedText words = quotation.words();
        boolean between = quotation.isAround(quotation.first() - 1)
                && words.tag(quotation.first() - 1) == Tag.NAME
                && quotation.end() < words.size()
                && words.tag(quotation.end()) == Tag.NAME
                && words.sentenceOf(quotation.end()) == words.sentenceOf(quotation.first());
        return between && quotation.wordCount() <= NICKNAME_WORDS && !endsSentence(quotation)
                ? Finding.scare(AttributionRule.NICKNAME)
                : Optional.empty();
    }

    private static boolean endsSentence(Quotation quotation) {
        return ".!?,".indexOf(quotation.lastSign()) >= 0;
    }

    /** {@code the so-called “zone”}, {@code a song titled “Rain”}, {@code the film “Rain”}. */
    static QuoteRule term(Table workNouns) {
        return quotation -> {
            int before = quotation.first() - 1;
            if (isNamedByParticiple(quotation)) {
                return Finding.scare(AttributionRule.TERM);
            }
            boolean named = quotation.isAround(before)
                    && (namesThings(workNouns, quotation.words().lower(before)) || isNamedAs(quotation, workNouns))
                    && !quotation.holdsClause()
                    && !isJudged(quotation)
                    && !isSaid(quotation, before);
            return named ? Finding.scare(AttributionRule.TERM) : Optional.empty();
        };
    }

    /** {@code Poe said the word “never”}. */
    private static boolean isSaid(Quotation quotation, int noun) {
        return quotation.cues().within(Math.max(0, noun - 2), noun).stream()
                .anyMatch(cue -> cue.cueClass() == CueClass.SPEECH && quotation.isAround(cue.first()));
    }

    /** {@code a class called “Perception”}: not {@code what Poe called “a mess”}. */
    private static boolean isNamedByParticiple(Quotation quotation) {
        int verb = quotation.first() - 1;
        boolean naming = quotation
                .cues()
                .at(verb)
                .filter(cue -> NAMING.contains(cue.word().lemma()))
                .isPresent();
        Tag before = quotation.words().tag(verb - 1);
        if (!naming || before != Tag.NOUN && before != Tag.NAME) {
            return false;
        }
        for (int i = verb - 1; i >= Math.max(0, verb - NAME_REACH); i--) {
            Tag tag = quotation.words().tag(i);
            if (tag == Tag.QUESTION || tag == Tag.RELATIVE) {
                return false;
            }
        }
        return quotation.wordCount() <= TERM_WORDS;
    }

    /** {@code known as “the Howl”}. */
    private static boolean isNamedAs(Quotation quotation, Table workNouns) {
        int before = quotation.first() - 1;
        return workNouns.contains(
                quotation.words().lower(before - 1) + " " + quotation.words().lower(before));
    }

    private static boolean namesThings(Table workNouns, String word) {
        return workNouns.column(word, 1).map(kind -> !"name".equals(kind)).orElse(false);
    }

    /** {@code “A Winter in Oslo”} without a cue right beside it; before a comma only after {@code on} or {@code CNN's}. */
    static Optional<Finding> title(Quotation quotation) {
        if (isBesideClause(quotation) || !isTitleCase(quotation) || isJudged(quotation)) {
            return Optional.empty();
        }
        boolean stop = "!?".indexOf(quotation.lastSign()) >= 0
                || ".,".indexOf(quotation.lastSign()) >= 0 && !isNamed(quotation);
        return stop ? Optional.empty() : Finding.scare(AttributionRule.TITLE);
    }

    private static boolean isNamed(Quotation quotation) {
        return switch (quotation.words().tag(quotation.first() - 1)) {
            case GENITIVE, PREPOSITION, DETERMINER, POSSESSIVE -> true;
            default -> false;
        };
    }

    /** An epithet may be in title case: {@code called her “Miss Piggy”}. */
    private static boolean isJudged(Quotation quotation) {
        return quotation.cues().within(quotation.sentenceStart(), quotation.first()).stream()
                .anyMatch(cue -> cue.cueClass() == CueClass.JUDGEMENT && quotation.isAround(cue.first()));
    }

    private static boolean isBesideClause(Quotation quotation) {
        int before = quotation.first() - 1;
        boolean sign =
                quotation.isAround(before) && ",:".contains(quotation.words().lower(before));
        boolean cueBefore = quotation.cues().within(Math.max(0, before - 1), before + 1).stream()
                .anyMatch(cue -> cue.end() == quotation.first()
                        && !"tell".equals(cue.word().lemma()));
        return sign || cueBefore;
    }

    /** At least half of the words have capitals, as in German a sentence with nouns has some. */
    private static boolean isTitleCase(Quotation quotation) {
        int capitals = 0;
        for (int i = quotation.first(); i < quotation.end(); i++) {
            Token token = quotation.words().token(i);
            boolean shortWord = token.text().length() <= 4;
            if (token.isWord() && !token.isCapitalised() && !shortWord) {
                return false;
            }
            capitals += token.isCapitalised() ? 1 : 0;
        }
        return capitals >= 2
                && capitals * 2 >= quotation.wordCount()
                && quotation
                        .words()
                        .token(Math.min(quotation.first() + 1, quotation.end() - 1))
                        .isCapitalised();
    }

    /** What is left when no reporting clause was found. */
    static Optional<Finding> noCue(Quotation quotation) {
        return Finding.scare(AttributionRule.NO_CUE);
    }
}
