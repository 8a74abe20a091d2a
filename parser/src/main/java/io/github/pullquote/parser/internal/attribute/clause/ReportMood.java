package io.github.pullquote.parser.internal.attribute.clause;

import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.WordUse;
import io.github.pullquote.parser.internal.lexicon.Trait;
import io.github.pullquote.parser.internal.scan.Scan;
import java.util.Optional;

/**
 * Reads sentences whose verb is in the mood of reported speech, as {@code Der Plan sei gut.}: whoever was reported before
 * says them, or the pronoun that is their subject ({@code Sie wolle bleiben}).
 */
public final class ReportMood {
    /** So many sentences are looked back at for who is reported. */
    private static final int REACH = 8;

    private final TaggedText words;
    private final Cues cues;
    private final Clauses clauses;

    /** Makes a reader of the clauses. */
    public ReportMood(Reporting reporting) {
        this(reporting.words(), reporting.cues(), reporting.clauses());
    }

    /** Makes a reader of the clauses. */
    public ReportMood(TaggedText words, Cues cues, Clauses clauses) {
        this.words = words;
        this.cues = cues;
        this.clauses = clauses;
    }

    /** Returns whether a verb of the sentence of a token stands in that mood, outside of marks. */
    public boolean stands(int token) {
        return words.grammar().has(Trait.REPORT_MOOD) && isReported(words.sentenceOf(token));
    }

    private boolean isReported(int s) {
        Scan.Sentence sentence = words.sentence(s);
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (words.regionOf(i) < 0 && isInMood(i, sentence.end())) {
                return true;
            }
        }
        return false;
    }

    private boolean isInMood(int i, int end) {
        return isVerb(i)
                && !words.token(i).isCapitalised()
                && words.grammar().isReportMood(words.lower(i))
                && !isFirstPerson(i - 1)
                && !isFirstPerson(i + 1)
                && !(i + 1 < end && words.is(i + 1, WordUse.ADVERSATIVE) && words.tag(i - 1) == Tag.PRONOUN);
    }

    private boolean isFirstPerson(int i) {
        return words.is(i, WordUse.FIRST_PERSON);
    }

    /** {@code Poth sagte, sie könne sich vorstellen}: returns whether the verb of a clause is in that mood. */
    public boolean isReported(Clause clause) {
        if (!words.grammar().has(Trait.REPORT_MOOD)) {
            return false;
        }
        int end = clause.cue().end();
        for (int i = clause.first(); i < end; i++) {
            if (words.regionOf(i) == words.regionOf(clause.cue().first()) && isInMood(i, words.size())) {
                return true;
            }
        }
        return false;
    }

    /** Returns who says a sentence in that mood: its pronoun, when it stands before a token, or who was reported before. */
    public Optional<Clause> speaker(int token) {
        return pronoun(words.sentenceOf(token), token).or(() -> own(token)).or(() -> before(token));
    }

    /** {@code Poth wehrt sich gegen den Satz, die Brücke sei „dünn“}: the subject of the first verb, if that is not in the mood. */
    private Optional<Clause> own(int token) {
        Scan.Sentence sentence = words.sentence(words.sentenceOf(token));
        for (int i = sentence.first(); i < token && isReported(words.sentenceOf(token)); i++) {
            if (words.regionOf(i) < 0 && isVerb(i)) {
                return isInMood(i, sentence.end())
                        ? Optional.empty()
                        : clauses.firstSubject(sentence.first(), token, clauses::canSpeak)
                                .map(this::clauseOf);
            }
        }
        return Optional.empty();
    }

    private boolean isVerb(int i) {
        Tag tag = words.tag(i);
        return tag == Tag.VERB || tag == Tag.AUXILIARY || tag == Tag.MODAL;
    }

    /** Returns who was reported last before the sentence of a token, when only such sentences and quotes stand between. */
    public Optional<Clause> before(int token) {
        int s = words.sentenceOf(token);
        int block = words.sentence(s).block();
        for (int k = s - 1; k >= 0 && s - k <= REACH && words.sentence(k).block() >= block - 1; k--) {
            Optional<Clause> clause = reporting(words.sentence(k));
            if (clause.isPresent()) {
                return clause;
            }
            boolean marked = words.regionOf(words.sentence(k).first()) >= 0;
            boolean reported = isReported(k);
            Optional<Clause> pronoun = reported ? pronoun(k, words.sentence(k).end()) : Optional.empty();
            if (pronoun.isPresent() || !reported && !marked) {
                return pronoun;
            }
        }
        return Optional.empty();
    }

    /** The last clause of a sentence that tells who speaks. */
    private Optional<Clause> reporting(Scan.Sentence sentence) {
        for (CueHit cue : cues.within(sentence.first(), sentence.end()).reverse()) {
            Clause clause = clauses.of(cue);
            boolean speaks = clause.mention()
                    .filter(clauses::canSpeak)
                    .filter(mention -> words.tag(mention.first()) != Tag.RELATIVE)
                    .isPresent();
            if (speaks && words.regionOf(cue.first()) < 0 && isSpeech(cue)) {
                return Optional.of(clause);
            }
        }
        return Optional.empty();
    }

    private static boolean isSpeech(CueHit cue) {
        return switch (cue.cueClass()) {
            case SPEECH, ACT, ATTITUDE, JUDGEMENT, NOUN, PREPOSITION, POSTPOSITION -> true;
            default -> false;
        };
    }

    /** {@code Sie wolle bleiben}: the pronoun for somebody that is the subject of a sentence in that mood. */
    private Optional<Clause> pronoun(int s, int end) {
        Scan.Sentence sentence = words.sentence(s);
        for (int i = sentence.first(); i < Math.min(end, sentence.end()); i++) {
            if (words.tag(i) == Tag.PRONOUN && words.is(i, WordUse.SPEAKING_PRONOUN) && words.regionOf(i) < 0) {
                boolean subject = isInMood(i + 1, sentence.end()) || isInMood(i - 1, sentence.end());
                return subject ? Optional.of(clauseOf(new NounPhrase(i, i + 1))) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Clause clauseOf(NounPhrase subject) {
        int verb = Math.min(subject.end(), words.size() - 1);
        return new Clause(
                CueHit.unlisted(words, verb, CueClass.UNLISTED), Optional.of(subject), Clause.Order.SUBJECT_FIRST);
    }
}
