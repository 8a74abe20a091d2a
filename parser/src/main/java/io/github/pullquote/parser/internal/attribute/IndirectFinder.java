package io.github.pullquote.parser.internal.attribute;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.Confidence;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.attribute.clause.Clause;
import io.github.pullquote.parser.internal.attribute.clause.Clauses;
import io.github.pullquote.parser.internal.attribute.clause.CueClass;
import io.github.pullquote.parser.internal.attribute.clause.CueHit;
import io.github.pullquote.parser.internal.attribute.clause.Cues;
import io.github.pullquote.parser.internal.attribute.clause.Reporting;
import io.github.pullquote.parser.internal.attribute.quotation.Finding;
import io.github.pullquote.parser.internal.attribute.quotation.Trust;
import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.WordUse;
import io.github.pullquote.parser.internal.lexicon.Trait;
import io.github.pullquote.parser.internal.rule.RuleInfo;
import io.github.pullquote.parser.internal.scan.Scan;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds reported speech without marks, where a plain reporting clause governs a clause. */
final class IndirectFinder {
    private static final RuleInfo CLAUSE =
            RuleInfo.of("indirect.clause", "A reporting clause with a clause as its content: Poe said that ...");
    private static final RuleInfo FRONTED =
            RuleInfo.of("indirect.fronted", "A clause closed by a reporting clause: ..., Poe said.");
    private static final RuleInfo ACCORDING =
            RuleInfo.of("indirect.according", "\"According to\" and a speaker govern the sentence.");

    /** The rules of indirect speech; each cue is of one of them at most. */
    static final ImmutableList<RuleInfo> RULES = ImmutableList.of(CLAUSE, FRONTED, ACCORDING);

    private static final ImmutableSet<CueClass> CLASSES = ImmutableSet.of(
            CueClass.SPEECH,
            CueClass.PREPOSITION,
            CueClass.POSTPOSITION,
            CueClass.EVIDENCE,
            CueClass.ACT,
            CueClass.PERCEPTION);

    private static final Trust LIKELY = Trust.both(Confidence.LIKELY);

    /** The clause that closes a sentence has its last cue, or the one before: "she said, citing a letter". */
    private static final int CLOSING = 2;

    private final TaggedText words;
    private final Cues cues;
    private final Clauses clauses;
    private final Contents contents;
    private final BareClause bareClause;
    private final IndirectTrust trust;
    private final boolean contentHasOpener;
    private final boolean verbSecond;

    IndirectFinder(Reporting reporting, Contents contents) {
        this.words = reporting.words();
        this.cues = reporting.cues();
        this.clauses = reporting.clauses();
        this.contents = contents;
        this.bareClause = new BareClause(words);
        this.trust = new IndirectTrust(words);
        this.contentHasOpener = words.grammar().has(Trait.CONTENT_HAS_OPENER);
        this.verbSecond = words.grammar().has(Trait.VERB_SECOND);
    }

    /**
     * What a cue reports.
     *
     * @param content the places of the reported clause, which a clause in its midst parts
     * @param finding the clause and the rule
     */
    record Report(ImmutableList<Span> content, Finding.Said finding) {}

    /** Returns what the cue reports in its sentence; empty when that is no clause, or is marked. */
    Optional<Report> report(CueHit cue) {
        Clause clause = clauses.of(cue);
        if (!CLASSES.contains(cue.cueClass()) || !clause.tellsSpeaker() || words.regionOf(cue.first()) >= 0) {
            return Optional.empty();
        }
        boolean silent = clause.mention().filter(clauses::canSpeak).isEmpty();
        if (cue.isPreposition() && silent || leadsToCue(cue) || isLabel(clause)) {
            return Optional.empty();
        }
        Scan.Sentence sentence = words.sentence(words.sentenceOf(cue.first()));
        Optional<Report> fronted = fronted(clause, sentence);
        if (fronted.isPresent() || isClosedByAnother(cue, sentence)) {
            return fronted;
        }
        return following(clause, sentence).or(() -> around(clause, sentence));
    }

    /** {@code Die Mühle ist laut Poth verkauft}: the sentence on both sides of the phrase, where the verb is second. */
    private Optional<Report> around(Clause clause, Scan.Sentence sentence) {
        int first = contents.first(sentence);
        boolean inside = clause.cue().isPreposition() && clause.first() > first && clause.end() < sentence.end();
        if (!verbSecond || !inside || contents.holdsMark(first, sentence.end())) {
            return Optional.empty();
        }
        ImmutableList<Span> parts = Stream.of(
                        contents.span(first, clause.first()), contents.span(clause.end(), sentence.end()))
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Report(parts, Finding.Said.of(ACCORDING, clause, LIKELY)));
    }

    /** Italian {@code Domanda: ...}: a verb without a subject before a colon is the label of a turn. */
    private boolean isLabel(Clause clause) {
        int end = clause.cue().end();
        return clause.mention().isEmpty()
                && end < words.size()
                && words.token(end).is(':');
    }

    /** {@code Nobody knew where it was, Poe said}: what the clause at the end closes is hers. */
    private boolean isClosedByAnother(CueHit cue, Scan.Sentence sentence) {
        ImmutableList<CueHit> later = cues.within(cue.end(), sentence.end());
        for (int i = later.size() - 1; i >= Math.max(0, later.size() - CLOSING); i--) {
            if (fronted(clauses.of(later.get(i)), sentence).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** {@code declined to say}: the saying is the cue, not the declining. */
    private boolean leadsToCue(CueHit cue) {
        return words.tag(cue.end()) == Tag.TO
                && cues.at(cue.end() + 1)
                        .filter(next -> next.cueClass() == CueClass.SPEECH)
                        .isPresent();
    }

    private Optional<Report> following(Clause clause, Scan.Sentence sentence) {
        int first = contents.afterClause(clause, sentence.end());
        boolean told = ObjectRelative.isBeforeColon(words, clause);
        if (first >= sentence.end() || told || !opensContent(clause, first, sentence)) {
            return Optional.empty();
        }
        int turn = contents.end(clause, first + 1, sentence.end(), -1);
        int end = words.tag(first) == Tag.QUESTION ? endOfQuestion(first, turn) : nextReport(clause, first, turn);
        RuleInfo rule = clause.cue().isPreposition() ? ACCORDING : CLAUSE;
        return report(clause, first, end, rule, clause.cue().isPreposition() ? LIKELY : trust.opening(clause, first));
    }

    /** {@code did not say who should go, and nobody asked}: an indirect question is one clause. */
    private int endOfQuestion(int first, int end) {
        for (int i = first; i + 1 < end; i++) {
            if (words.tag(i) == Tag.COMMA && words.tag(i + 1) == Tag.CONJUNCTION) {
                return i;
            }
        }
        return end;
    }

    /** {@code Poe said it was lost, and Rask called it}, {@code ..., Rask says that}: the next clause begins there. */
    private int nextReport(Clause clause, int first, int end) {
        for (CueHit next : cues.within(first, end)) {
            Clause other = clauses.of(next);
            int and = other.first() - 1;
            boolean own = other.order() == Clause.Order.SUBJECT_FIRST
                    && and > first + 1
                    && next.first() != clause.cue().first();
            if (own && words.tag(and) == Tag.CONJUNCTION && words.tag(and - 1) == Tag.COMMA) {
                return and - 1;
            }
            if (own && words.tag(and) == Tag.COMMA && words.is(other.end(), WordUse.COMPLEMENTISER)) {
                return and;
            }
        }
        return end;
    }

    private boolean opensContent(Clause clause, int first, Scan.Sentence sentence) {
        boolean speech = clause.cue().cueClass() == CueClass.SPEECH;
        if (clause.cue().isPreposition()) {
            boolean content = words.tag(first) == Tag.PRONOUN || contents.holdsVerb(first, sentence.end());
            return clause.first() == contents.first(sentence) && content;
        }
        if (verbSecond && opensBehindComma(clause, first, sentence)) {
            return true;
        }
        return switch (words.tag(first)) {
            case SUBORDINATOR -> !words.is(first, WordUse.NO_CONTENT);
            case QUESTION -> clause.cue().cueClass() != CueClass.EVIDENCE;
            case PRONOUN ->
                !contentHasOpener
                        && clause.cue().cueClass() != CueClass.PERCEPTION
                        && contents.holdsVerb(first + 1, sentence.end());
            case TO -> clause.cue().cueClass() == CueClass.ACT;
            case DETERMINER, POSSESSIVE, NAME, NOUN, QUANTIFIER, TITLE, NUMBER ->
                speech && !contentHasOpener && !isRelative(clause) && bareClause.stands(first, sentence.end());
            default -> false;
        };
    }

    /** {@code Wie Poth sagt, ist die Mühle verkauft} and {@code Poth verspricht, die Mühle zu retten}. */
    private boolean opensBehindComma(Clause clause, int first, Scan.Sentence sentence) {
        if (words.tag(first - 1) != Tag.COMMA || clause.cue().cueClass() == CueClass.EVIDENCE) {
            return false;
        }
        boolean aside = words.is(clause.first() - 1, WordUse.ASIDE) && clause.first() - 1 <= contents.first(sentence);
        if (aside) {
            return words.tag(first).isVerbal();
        }
        for (int i = first; i < sentence.end() && words.tag(i) != Tag.COMMA; i++) {
            if (words.tag(i) == Tag.TO) {
                return !contents.holdsFinite(first, i);
            }
        }
        return false;
    }

    /** {@code the question that readers ask most is}: what is asked stands before. */
    private boolean isRelative(Clause clause) {
        int before = clause.first() - 1;
        boolean that = words.is(before, WordUse.COMPLEMENTISER) || words.tag(before) == Tag.RELATIVE;
        return that && (words.tag(before - 1).isHead() || words.tag(before - 1) == Tag.PRONOUN);
    }

    private Optional<Report> fronted(Clause clause, Scan.Sentence sentence) {
        int first = contents.first(sentence);
        int last = clause.first() - 1;
        boolean preposition = clause.cue().isPreposition();
        boolean comma = words.tag(last) == Tag.COMMA;
        boolean closes = last > first && (comma || preposition) && endsThere(clause, sentence);
        boolean speech = preposition || clause.cue().cueClass() == CueClass.SPEECH;
        boolean told = verbSecond && comma ? last - first > 1 : contents.holdsMainVerb(first, last);
        if (!closes || !speech || !told) {
            return Optional.empty();
        }
        RuleInfo rule = preposition ? ACCORDING : FRONTED;
        return report(clause, first, last + 1, rule, preposition ? LIKELY : trust.closing(clause));
    }

    /** Nothing behind the clause but where and when, and the speaker is named in it. */
    private boolean endsThere(Clause clause, Scan.Sentence sentence) {
        if (words.tag(clause.mention().map(NounPhrase::first).orElse(-1)) == Tag.RELATIVE) {
            return false;
        }
        boolean ends = clause.end() >= sentence.end()
                || switch (words.tag(clause.end())) {
                    case SIGN, TIME, PREPOSITION, ADVERB -> true;
                    case COMMA -> clause.order() == Clause.Order.CUE_FIRST;
                    default ->
                        words.is(clause.end(), WordUse.OBLIQUE) || words.is(clause.end(), WordUse.FEMININE_OBLIQUE);
                };
        return ends && !goesOn(clause, sentence.end());
    }

    /** {@code While it was open, Poe said on Monday that it ...}: what she said follows. */
    private boolean goesOn(Clause clause, int end) {
        for (int i = clause.end();
                i < end && words.tag(i) != Tag.COMMA && !words.token(i).is(';');
                i++) {
            if (words.tag(i).isVerbal() || words.is(i, WordUse.COMPLEMENTISER)) {
                return words.tag(i - 1) != Tag.SUBORDINATOR || words.is(i - 1, WordUse.COMPLEMENTISER);
            }
        }
        return false;
    }

    private Optional<Report> report(Clause clause, int first, int end, RuleInfo rule, Trust trust) {
        if (contents.holdsMark(first, end)) {
            return Optional.empty();
        }
        return contents.span(first, end)
                .map(span -> new Report(ImmutableList.of(span), Finding.Said.of(rule, clause, trust)));
    }
}
