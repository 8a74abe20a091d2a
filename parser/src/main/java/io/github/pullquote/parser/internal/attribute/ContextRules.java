package io.github.pullquote.parser.internal.attribute;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.CueKind;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.scan.Marked;
import io.github.pullquote.parser.internal.scan.Scan;
import java.util.Locale;
import java.util.Optional;

/** The rules for quotations whose own sentence names nobody: the speaker comes from the text around. */
final class ContextRules {
    /** Pronouns that stand for somebody who speaks. */
    private static final ImmutableSet<String> PERSONAL = ImmutableSet.of("he", "she", "i", "we", "who");

    private static final int SHORT = 4;
    private static final int LABEL = 6;
    private static final int SCARES = 4;
    private static final int BLOCKS = 1;

    private ContextRules() {}

    /** {@code “No,” Poe said. “Never.”} and {@code “This,” Poe said, “is it.”}: the clause stands between the two. */
    static Optional<Finding> continued(Quotation quotation) {
        return quotation
                .previous()
                .filter(previous -> previous.lastBlock() == quotation.firstBlock()
                        && !previous.finding().isScare())
                .filter(previous -> isWhole(quotation) && onlyClauseBetween(previous, quotation))
                .flatMap(previous -> previous.finding().clause())
                .flatMap(clause -> Finding.carried(AttributionRule.CONTINUED, clause));
    }

    private static boolean onlyClauseBetween(Quotation previous, Quotation quotation) {
        TaggedText words = quotation.words();
        int start = previous.end();
        if (start >= quotation.first()) {
            return true;
        }
        Optional<Clause> clause = previous.finding().clause();
        boolean clauseBetween = clause.isPresent() && clause.get().first() >= start;
        return clauseBetween && words.sentenceOf(start) == words.sentenceOf(quotation.first() - 1)
                || words.sentenceOf(quotation.first() - 1) == words.sentenceOf(start) && quotation.first() - start <= 2;
    }

    /** Whether the marks hold a sentence rather than a few words. */
    static boolean isWhole(Quotation quotation) {
        boolean ends = ".?!…,".indexOf(quotation.lastSign()) >= 0
                || !quotation.marked().closed();
        return quotation.beginsWithCapital() && (ends || quotation.wordCount() > SHORT && quotation.holdsClause())
                || ends && quotation.wordCount() > SHORT && quotation.holdsClause();
    }

    /** {@code — We lost —said Poe— the mill.}: speech after a dash, with or without a clause behind its first piece. */
    static Optional<Finding> dialogue(Quotation quotation) {
        if (quotation.marked().style() != Marked.Style.DASH) {
            return Optional.empty();
        }
        TaggedText words = quotation.words();
        int at = words.firstAt(quotation.marked().parts().get(0).end());
        while (at < words.size() && words.tag(at) == Tag.SIGN && quotation.isAround(at)) {
            at++;
        }
        return quotation
                .cues()
                .at(at)
                .filter(cue -> words.blockOf(cue.first()) == quotation.firstBlock() && quotation.isAround(cue.first()))
                .map(cue -> quotation.clauses().cueFirst(cue))
                .filter(clause -> clause.mention().isPresent())
                .flatMap(clause -> Finding.of(AttributionRule.DIALOGUE, clause))
                .or(() -> Optional.of(Finding.unattributed(AttributionRule.DIALOGUE)));
    }

    /** {@code “POE: We lost.}: the label of a turn stands inside the marks. */
    static Optional<Finding> turn(Quotation quotation) {
        TaggedText words = quotation.words();
        int first = quotation.first() + 1;
        int colon = first;
        while (colon < Math.min(quotation.end(), first + LABEL) && isLabelPart(words, colon)) {
            colon++;
        }
        boolean label = colon > first
                && colon < quotation.end()
                && words.token(colon).is(':')
                && holdsWord(words, colon + 1, quotation.end());
        CueWord word = new CueWord(":", CueClass.SPEECH, CueKind.SAYING, CueForm.PAST);
        return label
                ? Finding.of(
                        AttributionRule.TURN,
                        new Clause(
                                new CueHit(colon, colon + 1, word),
                                Optional.of(new NounPhrase(first, colon)),
                                Clause.Order.SUBJECT_FIRST))
                : Optional.empty();
    }

    /** A label before nothing but signs is no turn: nothing is said in it. */
    private static boolean holdsWord(TaggedText words, int first, int end) {
        for (int i = first; i < end; i++) {
            if (words.token(i).isWord()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLabelPart(TaggedText words, int i) {
        String text = words.token(i).text();
        boolean name = words.tag(i) == Tag.NAME || words.tag(i) == Tag.TITLE;
        return name && text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** The words before, in this paragraph or the one before, end in a colon: their last reporting clause, or its last subject, speaks. */
    static Optional<Finding> leadIn(Quotation quotation) {
        TaggedText words = quotation.words();
        int before = quotation.first() - 1;
        boolean reaches =
                before >= 0 && words.blockOf(before) + 1 >= quotation.firstBlock() && quotation.isAround(before);
        if (!reaches || !words.token(before).is(':') || !isWhole(quotation)) {
            return Optional.empty();
        }
        return sentenceSpeaker(quotation, words.sentence(words.sentenceOf(before)))
                .flatMap(clause -> Finding.carried(AttributionRule.LEAD_IN, clause));
    }

    /** The sentence before in the same paragraph: its last reporting clause, or its subject, speaks. */
    static Optional<Finding> sentenceBefore(Quotation quotation) {
        TaggedText words = quotation.words();
        int before = quotation.first() - 1;
        if (!isWhole(quotation) || !quotation.isAround(before) || words.blockOf(before) != quotation.firstBlock()) {
            return Optional.empty();
        }
        return sentenceSpeaker(quotation, words.sentence(words.sentenceOf(before)))
                .filter(clause -> isPersonal(words, clause))
                .flatMap(clause -> Finding.carried(AttributionRule.SENTENCE_BEFORE, clause));
    }

    /** Who speaks in a sentence: by its last reporting clause, plain speech first, or else its subject. */
    private static Optional<Clause> sentenceSpeaker(Quotation quotation, Scan.Sentence sentence) {
        int end = Math.min(sentence.end(), quotation.first());
        Optional<Clause> any = Optional.empty();
        for (CueHit cue : quotation
                .cues()
                .within(Math.max(sentence.first(), end - Quotation.REACH), end)
                .reverse()) {
            Clause clause = quotation.clauses().of(cue);
            if (quotation.isAround(cue.first()) && clause.mention().isPresent()) {
                if (cue.cueClass() == CueClass.SPEECH || cue.cueClass() == CueClass.NOUN) {
                    return Optional.of(quotation.clauses().outermost(clause, sentence.first()));
                }
                any = any.isPresent() ? any : Optional.of(clause);
            }
        }
        return any.or(() -> quotation
                .clauses()
                .firstSubject(sentence.first(), end)
                .filter(subject -> quotation.isAround(subject.first()))
                .map(subject -> bySubject(quotation.words(), subject)));
    }

    /** A clause whose verb reports nothing: only its subject counts. */
    private static Clause bySubject(TaggedText words, NounPhrase subject) {
        int verb = Math.min(subject.end(), words.size() - 1);
        CueWord word = new CueWord(words.lower(verb), CueClass.UNLISTED, CueKind.SAYING, CueForm.PAST);
        return new Clause(new CueHit(verb, verb + 1, word), Optional.of(subject), Clause.Order.SUBJECT_FIRST);
    }

    /** A quote without a clause goes on with the speaker of the quote before, when that is near. */
    static Optional<Finding> carried(Quotation quotation) {
        return isWhole(quotation)
                ? lastSpoken(quotation).flatMap(clause -> Finding.carried(AttributionRule.CARRIED, clause))
                : Optional.empty();
    }

    /** The clause of the last quote before, scare quotes stepped over; farther away nobody remembers it. */
    private static Optional<Clause> lastSpoken(Quotation quotation) {
        Optional<Quotation> previous = quotation.previous();
        for (int i = 0;
                i < SCARES
                        && previous.isPresent()
                        && quotation.firstBlock() - previous.get().lastBlock() <= BLOCKS;
                i++) {
            Optional<Clause> clause =
                    previous.get().finding().clause().filter(c -> c.mention().isPresent());
            if (clause.isPresent()) {
                return clause;
            }
            previous = previous.get().previous();
        }
        return Optional.empty();
    }

    /** The paragraph before, all told by the writer: who speaks last in it, or whom its first sentence is about. */
    static Optional<Finding> paragraphBefore(Quotation quotation) {
        TaggedText words = quotation.words();
        int before = quotation.first() - 1;
        boolean opensBlock = before >= 0 && words.blockOf(before) == quotation.firstBlock() - 1;
        if (!opensBlock || !isWhole(quotation) || !quotation.isAround(before)) {
            return Optional.empty();
        }
        Scan.Sentence last = words.sentence(words.sentenceOf(before));
        return sentenceSpeaker(quotation, last)
                .filter(clause -> isPersonal(words, clause))
                .flatMap(clause -> Finding.carried(AttributionRule.PARAGRAPH_BEFORE, clause));
    }

    private static boolean isPersonal(TaggedText words, Clause clause) {
        return clause.mention()
                .map(mention -> words.tag(mention.end() - 1) == Tag.NAME
                        || PERSONAL.contains(words.lower(mention.first()))
                        || clause.cue().cueClass() == CueClass.SPEECH && words.isSpeakerNoun(mention.end() - 1))
                .orElse(false);
    }

    /** A whole sentence set apart is said by somebody, even if nobody says by whom. */
    static Optional<Finding> unattributed(Quotation quotation) {
        boolean sentence = quotation.sentenceStart() == quotation.first()
                && ".?!…".indexOf(quotation.lastSign()) >= 0
                && quotation.frameEnd() == quotation.end();
        return sentence && isWhole(quotation) && quotation.wordCount() > SHORT
                ? Optional.of(Finding.unattributed(AttributionRule.UNATTRIBUTED))
                : Optional.empty();
    }

    /** A quotation set apart over a line that names who said it. */
    static Optional<Finding> signed(Quotation quotation) {
        TaggedText words = quotation.words();
        int at = quotation.end();
        int line = quotation.lastBlock() + 1;
        if (at >= words.size() || words.blockOf(at) != line || !isSetApart(quotation) || !isApart(words, line)) {
            return Optional.empty();
        }
        int first = at;
        while (first < words.size() && words.blockOf(first) == line && words.tag(first) == Tag.SIGN) {
            first++;
        }
        int end = first;
        while (end < words.size() && words.blockOf(end) == line) {
            end++;
        }
        return quotation
                .phrases()
                .after(first, end)
                .filter(name -> words.tag(name.end() - 1) == Tag.NAME)
                .map(name -> bySubject(words, name))
                .flatMap(clause -> Finding.carried(AttributionRule.SIGNED, clause));
    }

    private static boolean isApart(TaggedText words, int block) {
        return words.scan().blocks().get(block).kind() == BlockKind.QUOTATION;
    }

    /** Whether the quotation is all of a block set apart, up to its end. */
    private static boolean isSetApart(Quotation quotation) {
        TaggedText words = quotation.words();
        Span first = words.scan().blocks().get(quotation.firstBlock()).span();
        Span last = words.scan().blocks().get(quotation.lastBlock()).span();
        return isApart(words, quotation.lastBlock())
                && quotation.marked().start() == first.start()
                && quotation.marked().end() == last.end();
    }

    /** What an element sets apart as a quotation is one, whoever said it. */
    static Optional<Finding> setApart(Quotation quotation) {
        return quotation.marked().style() == Marked.Style.ELEMENT && isSetApart(quotation)
                ? Optional.of(Finding.unattributed(AttributionRule.UNATTRIBUTED))
                : Optional.empty();
    }
}
