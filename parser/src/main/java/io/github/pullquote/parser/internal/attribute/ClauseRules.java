package io.github.pullquote.parser.internal.attribute;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.CueKind;
import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import java.util.Optional;

/** The rules that find a reporting clause in the sentence of the quotation. */
final class ClauseRules {
    private static final ImmutableSet<CueClass> STRONG =
            ImmutableSet.of(CueClass.SPEECH, CueClass.PREPOSITION, CueClass.ACT, CueClass.JUDGEMENT);
    private static final ImmutableSet<String> AS = ImmutableSet.of("as", "wie", "comme");
    private static final int NEAR = 3;
    private static final int ADVERBIAL = 12;

    private ClauseRules() {}

    /** {@code “...,” said Poe} and {@code “...,” according to Poe}. */
    static Optional<Finding> inverted(Quotation quotation) {
        int at = frameStart(quotation);
        return attaches(quotation, at)
                ? quotation
                        .cues()
                        .at(skipAdverbs(quotation, at))
                        .map(cue -> quotation.clauses().cueFirst(cue))
                        .filter(clause -> clause.mention().isPresent() && clause.end() <= quotation.frameEnd())
                        .filter(clause -> clause.cue().word().form() != CueForm.GERUND
                                || clause.cue().isPreposition())
                        .flatMap(clause -> Finding.of(AttributionRule.INVERTED, clause))
                : Optional.empty();
    }

    /** {@code “...,” Poe said}. */
    static Optional<Finding> after(Quotation quotation) {
        int at = frameStart(quotation);
        if (!attaches(quotation, at) || endsClauseBefore(quotation)) {
            return Optional.empty();
        }
        for (CueHit cue : quotation.cues().within(at, quotation.frameEnd())) {
            Clause clause = quotation.clauses().of(cue);
            if (opensFrame(quotation, at, clause)) {
                return Finding.of(AttributionRule.AFTER, clause);
            }
        }
        return Optional.empty();
    }

    /** {@code the vicar, Tobias Wren,}: the mention is the name behind the phrase that opens the clause. */
    private static boolean isApposition(Quotation quotation, int at, int name) {
        return quotation
                .phrases()
                .after(at, quotation.frameEnd())
                .filter(phrase -> phrase.end() + 1 == name && quotation.words().tag(phrase.end()) == Tag.COMMA)
                .isPresent();
    }

    /** {@code Poe shouted “Never!” Rask laughed.}: the cue before has its quote; what follows is a new sentence. */
    private static boolean endsClauseBefore(Quotation quotation) {
        boolean stop = "?!.".indexOf(quotation.lastSign()) >= 0;
        int last = quotation.first() - 1;
        boolean sign = last >= quotation.sentenceStart() && isSign(quotation, last);
        int end = sign ? last : quotation.first();
        if (stop
                && sign
                && !opensWithinSentence(quotation, quotation.end())
                && before(quotation).isPresent()) {
            return true;
        }
        return stop
                && quotation.cues().within(Math.max(quotation.sentenceStart(), end - NEAR), end).stream()
                        .anyMatch(cue -> cue.end() == end && quotation.isAround(cue.first()));
    }

    private static boolean isSign(Quotation quotation, int token) {
        return quotation.words().tag(token) == Tag.COMMA
                || quotation.words().token(token).is(':');
    }

    private static boolean opensFrame(Quotation quotation, int at, Clause clause) {
        boolean relative = clause.mention()
                .filter(m -> quotation.words().tag(m.first()) == Tag.RELATIVE)
                .isPresent();
        if (clause.mention().isEmpty() || relative || clause.cue().isPreposition()) {
            return false;
        }
        int first = clause.mention().get().first();
        if (first > at && isApposition(quotation, at, first)) {
            return true;
        }
        return first >= at
                && first <= skipAdverbs(quotation, at)
                && (opensWithinSentence(quotation, at) || isWholeSentence(quotation, clause));
    }

    /** {@code “...,” Poe beamed.}: any verb will do after the comma. */
    static Optional<Finding> unlistedVerb(Quotation quotation) {
        int at = frameStart(quotation);
        TaggedText words = quotation.words();
        if (quotation.lastSign() != ',' || at >= quotation.frameEnd()) {
            return Optional.empty();
        }
        Optional<NounPhrase> subject = quotation.phrases().after(at, quotation.frameEnd());
        if (subject.isPresent()
                && words.tag(subject.get().end()) == Tag.VERB
                && subject.get().end() < quotation.frameEnd()) {
            return unlisted(quotation, subject.get().end(), subject.get());
        }
        Optional<NounPhrase> inverted =
                words.tag(at) == Tag.VERB ? quotation.phrases().after(at + 1, quotation.frameEnd()) : Optional.empty();
        return inverted.flatMap(phrase -> unlisted(quotation, at, phrase));
    }

    private static Optional<Finding> unlisted(Quotation quotation, int verb, NounPhrase mention) {
        CueWord word = new CueWord(quotation.words().lower(verb), CueClass.UNLISTED, CueKind.SAYING, CueForm.PAST);
        Clause.Order order = mention.first() < verb ? Clause.Order.SUBJECT_FIRST : Clause.Order.CUE_FIRST;
        Clause clause = new Clause(new CueHit(verb, verb + 1, word), Optional.of(mention), order);
        return Finding.of(AttributionRule.UNLISTED, clause);
    }

    /** The first token after the quotation that may begin a clause: commas and dashes are stepped over. */
    private static int frameStart(Quotation quotation) {
        int i = quotation.end();
        while (i < quotation.frameEnd() && (quotation.words().tag(i) == Tag.COMMA || isDash(quotation, i))) {
            i++;
        }
        return i > quotation.end() && "as".equals(quotation.words().lower(i)) ? i + 1 : i;
    }

    private static boolean isDash(Quotation quotation, int i) {
        return quotation.words().tag(i) == Tag.SIGN
                && "—–-―".contains(quotation.words().lower(i));
    }

    /** {@code “...” — Ann Poe}: a dash and a name end the paragraph. */
    static Optional<Finding> dash(Quotation quotation) {
        int at = frameStart(quotation);
        if (at >= quotation.frameEnd() || at == quotation.end() || !isDash(quotation, at - 1)) {
            return Optional.empty();
        }
        TaggedText words = quotation.words();
        int end = quotation.frameEnd();
        return quotation
                .phrases()
                .after(at, end)
                .filter(name -> words.tag(name.end() - 1) == Tag.NAME)
                .filter(name -> end - name.end() <= 1 || words.tag(name.end()) == Tag.COMMA)
                .map(name -> new Clause(sign(quotation, at - 1), Optional.of(name), Clause.Order.CUE_FIRST))
                .flatMap(clause -> Finding.of(AttributionRule.DASH, clause));
    }

    private static CueHit sign(Quotation quotation, int token) {
        CueWord word = new CueWord(quotation.words().lower(token), CueClass.SPEECH, CueKind.SAYING, CueForm.PAST);
        return new CueHit(token, token + 1, word);
    }

    private static int skipAdverbs(Quotation quotation, int from) {
        int i = from;
        while (i < quotation.frameEnd() && isLeading(quotation.words().tag(i))) {
            i++;
        }
        return i;
    }

    private static boolean isLeading(Tag tag) {
        return tag == Tag.ADVERB || tag == Tag.AUXILIARY;
    }

    /** Whether the words after the marks may be the reporting clause: the quotation ends as quotations do before one. */
    private static boolean attaches(Quotation quotation, int at) {
        boolean stop = ",?!…—–-.".indexOf(quotation.lastSign()) >= 0;
        return at < quotation.frameEnd() && (stop || at > quotation.end() || opensSentence(quotation));
    }

    private static boolean opensSentence(Quotation quotation) {
        return quotation.sentenceStart() == quotation.first();
    }

    /** A comma goes on; after a full stop, or a question before "He", a new sentence begins. */
    private static boolean opensWithinSentence(Quotation quotation, int at) {
        char last = quotation.lastSign();
        if (at > quotation.end()) {
            return true;
        }
        boolean newSentence = "?!…".indexOf(last) >= 0
                && quotation.words().token(at).isCapitalised()
                && quotation.words().tag(at) != Tag.NAME
                && quotation.words().tag(at) != Tag.TITLE
                && !"I".equals(quotation.words().token(at).text());
        return last != '.' && !newSentence;
    }

    /** {@code “We lost.” Poe said.}: a clause of its own that reports nothing else. */
    private static boolean isWholeSentence(Quotation quotation, Clause clause) {
        int end = quotation.frameEnd();
        int rest = end - clause.cue().end();
        boolean ends = quotation
                        .words()
                        .sentence(quotation.words().sentenceOf(end - 1))
                        .end()
                == end;
        if (clause.cue().cueClass() != CueClass.SPEECH || !ends) {
            return false;
        }
        return rest <= 1
                || rest <= ADVERBIAL && quotation.words().tag(clause.cue().end()) == Tag.PREPOSITION;
    }

    /** {@code Poe: “...”}: a name and a colon, no verb. */
    static Optional<Finding> colon(Quotation quotation) {
        int colon = quotation.first() - 1;
        if (!quotation.isAround(colon)
                || colon < quotation.sentenceStart()
                || !quotation.words().token(colon).is(':')) {
            return Optional.empty();
        }
        Optional<NounPhrase> name = quotation.phrases().before(colon, quotation.sentenceStart());
        return name.filter(phrase -> isVerbless(quotation, colon))
                .map(phrase -> new Clause(sign(quotation, colon), name, Clause.Order.SUBJECT_FIRST))
                .flatMap(clause -> Finding.of(AttributionRule.COLON, clause));
    }

    /** {@code Poe:}, {@code More from Poe:}: no verb tells anything else before the colon. */
    private static boolean isVerbless(Quotation quotation, int colon) {
        for (int i = quotation.sentenceStart(); i < colon; i++) {
            Tag tag = quotation.words().tag(i);
            boolean is = "'s".equals(quotation.words().lower(i))
                    || "is".equals(quotation.words().lower(i));
            if (tag == Tag.GERUND || tag.isVerbal() && !is) {
                return false;
            }
        }
        return true;
    }

    /** {@code Poe said, “...”}, {@code Poe called it “...”}: the nearest cue before, few words between. */
    static Optional<Finding> before(Quotation quotation) {
        return nearestBefore(quotation)
                .filter(clause -> isBeside(quotation, clause))
                .flatMap(clause -> Finding.of(AttributionRule.BEFORE, clause));
    }

    /** The same with more words between. */
    static Optional<Finding> distant(Quotation quotation) {
        return nearestBefore(quotation)
                .filter(clause -> clause.mention().isPresent()
                        || clause.order() != Clause.Order.PASSIVE
                        || "that".equals(quotation.words().lower(clause.cue().end())))
                .filter(clause -> !quotation.embedding().turnsBefore(clause, quotation.first()))
                .flatMap(clause -> Finding.of(AttributionRule.DISTANT, clause));
    }

    private static boolean isBeside(Quotation quotation, Clause clause) {
        int gap = quotation.first() - clause.end();
        return gap <= NEAR
                || isSign(quotation, quotation.first() - 1)
                        && STRONG.contains(clause.cue().cueClass());
    }

    /** The nearest cue before; when that stands in the content of an earlier cue, the earlier one reports both. */
    private static Optional<Clause> nearestBefore(Quotation quotation) {
        int from = Math.max(quotation.sentenceStart(), quotation.first() - Quotation.REACH);
        for (CueHit cue : quotation.cues().within(from, quotation.first()).reverse()) {
            if (quotation.isAround(cue.first()) && cue.end() <= quotation.first() && governs(quotation, cue)) {
                Clause clause = quotation.clauses().of(cue);
                if (quotation.embedding().isClosedAside(clause, quotation.first())) {
                    continue;
                }
                return Optional.of(
                        opensDirect(quotation, clause)
                                ? clause
                                : quotation.clauses().outermost(clause, from));
            }
        }
        return Optional.empty();
    }

    /** {@code Poe said her aide asked: “Why?”}: a sentence after a sign belongs to the cue beside it. */
    private static boolean opensDirect(Quotation quotation, Clause clause) {
        int last = quotation.first() - 1;
        return isSign(quotation, last) && quotation.beginsWithCapital() && quotation.first() - clause.end() <= NEAR;
    }

    /** Seeing and knowing govern marked words only through "that"; laughing only right beside them. */
    private static boolean governs(Quotation quotation, CueHit cue) {
        boolean beside = cue.end() == quotation.first() && quotation.beginsWithCapital();
        return switch (cue.cueClass()) {
            case MANNER -> beside || isSign(quotation, quotation.first() - 1);
            case PERCEPTION -> "that".equals(quotation.words().lower(cue.end()));
            default -> true;
        };
    }

    /** {@code The “bad” plan failed, Poe said.} */
    static Optional<Finding> fronted(Quotation quotation) {
        for (CueHit cue : quotation.cues().within(quotation.end(), sentenceEnd(quotation))) {
            if (!quotation.isAround(cue.first())) {
                continue;
            }
            Clause clause = quotation.clauses().of(cue);
            if (reports(quotation, clause) && closesSentence(quotation, clause)) {
                return Finding.of(AttributionRule.FRONTED, clause);
            }
        }
        return Optional.empty();
    }

    private static boolean reports(Quotation quotation, Clause clause) {
        boolean speech =
                clause.cue().cueClass() == CueClass.SPEECH || clause.cue().cueClass() == CueClass.PREPOSITION;
        return speech
                && clause.mention()
                        .filter(m -> quotation.words().tag(m.first()) != Tag.RELATIVE)
                        .isPresent();
    }

    private static int sentenceEnd(Quotation quotation) {
        int end = quotation.end();
        if (end >= quotation.words().size() || quotation.words().blockOf(end) != quotation.lastBlock()) {
            return end;
        }
        return Math.min(
                quotation.words().sentence(quotation.words().sentenceOf(end)).end(), end + Quotation.REACH);
    }

    /** {@code , as he said}: the clause is about the marked words alone. */
    static boolean isAside(TaggedText words, Clause clause) {
        return AS.contains(words.lower(clause.first() - 1)) && words.tag(clause.first() - 2) == Tag.COMMA;
    }

    /** Whether a comma, perhaps with "as", stands before the clause and nothing but an adverbial after it. */
    private static boolean closesSentence(Quotation quotation, Clause clause) {
        TaggedText words = quotation.words();
        int before = isAside(words, clause) ? clause.first() - 2 : clause.first() - 1;
        if (before < quotation.end() || words.tag(before) != Tag.COMMA) {
            return false;
        }
        Tag after = words.tag(clause.end());
        return clause.end() >= sentenceEnd(quotation)
                || switch (after) {
                    case SIGN, COMMA, TIME, ADVERB, PREPOSITION -> true;
                    default -> clause.cue().isPreposition();
                };
    }
}
