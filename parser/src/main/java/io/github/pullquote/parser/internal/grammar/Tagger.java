package io.github.pullquote.parser.internal.grammar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.grammar.VerbForms.Form;
import io.github.pullquote.parser.internal.grammar.Word.Fact;
import io.github.pullquote.parser.internal.lexicon.HeadNouns;
import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.lexicon.Phrases;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.lexicon.Trait;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.scan.NoteReference;
import io.github.pullquote.parser.internal.scan.Scan;
import io.github.pullquote.parser.internal.text.Token;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tags tokens in one pass from left to right: word lists and shape first, then what stands before. */
public final class Tagger {
    /** Between an auxiliary and its participle stand a few small words at most; a bound, so that tagging stays linear. */
    private static final int MAX_BETWEEN = 5;

    private final HeadNouns speakerNouns;
    private final Words words;
    private final OpenClasses openClasses;
    private final Grammar grammar;
    private final Offices offices;
    private final FirstWords firstWords;
    private final boolean capitalNouns;
    private final CapitalWords capitalWords;
    private final SmallWords smallWords;
    private final FunctionTags functionTags;
    private final Phrases<Boolean> adverbPhrases;

    /** Makes a tagger from the lists of a language. */
    public Tagger(Lexicon lexicon) {
        speakerNouns = new HeadNouns(lexicon, speakerNouns(lexicon));
        grammar = new Grammar(lexicon);
        offices = new Offices(lexicon, grammar);
        firstWords = new FirstWords(lexicon, offices, grammar);
        VerbForms verbs = new VerbForms(lexicon);
        Phrases.Builder<Boolean> phrases = Phrases.builder();
        for (String phrase : lexicon.table(WordListName.ADVERB_PHRASES).keys()) {
            phrases.put(phrase, true);
        }
        adverbPhrases = phrases.build();
        words = new Words(lexicon, grammar, verbs, offices, speakerNouns::contains, adverbPhrases::mayBegin);
        openClasses = new OpenClasses(grammar, words);
        capitalNouns = lexicon.has(Trait.CAPITAL_NOUNS);
        Table functionWords = lexicon.table(WordListName.FUNCTION_WORDS);
        capitalWords = new CapitalWords(lexicon, speakerNouns::contains, verbs, grammar);
        NounPlaces places =
                new NounPlaces(capitalNouns, functionWords::contains, capitalWords::isListedNoun, verbs, grammar);
        smallWords = new SmallWords(verbs, grammar, places);
        functionTags = new FunctionTags(
                grammar,
                new ContentWords(lexicon, speakerNouns::contains),
                new PlacedWords(functionWords, verbs, grammar, places));
    }

    private static ImmutableSet<String> speakerNouns(Lexicon lexicon) {
        ImmutableSet.Builder<String> nouns = ImmutableSet.builder();
        for (WordListName list :
                List.of(WordListName.ROLE_NOUNS, WordListName.ORGANISATION_NOUNS, WordListName.DOCUMENT_NOUNS)) {
            Table table = lexicon.table(list);
            for (String singular : table.keys()) {
                nouns.add(singular);
                Optional<String> plural = table.column(singular, 1);
                if (plural.isPresent()) {
                    nouns.add(plural.get());
                }
            }
        }
        return nouns.addAll(lexicon.table(WordListName.COLLECTIVE_NOUNS).keys()).build();
    }

    /** Returns the tagged words of a scan. */
    public TaggedText tag(Scan scan, Watch watch) {
        ImmutableList<Word> read = words.of(scan);
        List<Tag> tags = new ArrayList<>(scan.tokens().size());
        ImmutableSet<String> familyNames = firstWords.familyNames(scan);
        CapitalWords.Seen seen = capitalNouns ? capitalWords.read(scan, read, familyNames) : CapitalWords.Seen.NOTHING;
        for (Scan.Sentence sentence : scan.sentences()) {
            watch.step();
            for (int i = sentence.first(); i < sentence.end(); i = tags.size()) {
                addFixed(scan, read, i, sentence.end(), tags);
                if (tags.size() == i) {
                    Optional<Tag> firstWord = i == sentence.first() || tags.get(i - 1) == Tag.MARK
                            ? firstWords.tag(scan, i, sentence.end(), familyNames)
                            : Optional.empty();
                    tags.add(firstWord.isPresent() ? firstWord.get() : tag(scan, read, i, sentence, tags, seen));
                }
            }
        }
        return new TaggedText(scan, tags, read, grammar);
    }

    /** Adds the tags of the reference to a note, of an adverb of several words or of an office, if one begins here. */
    private void addFixed(Scan scan, ImmutableList<Word> read, int i, int end, List<Tag> tags) {
        int noteEnd = NoteReference.end(scan.tokens(), i);
        if (noteEnd > i) {
            addTimes(tags, Tag.NOTE, Math.min(noteEnd, end) - i);
            return;
        }
        int adverbWords = read.get(i).is(Fact.OPENS_ADVERB) ? adverbWords(scan, i, end) : 0;
        if (adverbWords > 0) {
            addTimes(tags, Tag.ADVERB, adverbWords);
        } else if (read.get(i).is(Fact.OPENS_OFFICE)) {
            addTimes(tags, Tag.TITLE, offices.length(scan, i, end));
        }
    }

    private static void addTimes(List<Tag> tags, Tag tag, int times) {
        for (int k = 0; k < times; k++) {
            tags.add(tag);
        }
    }

    /** {@code quant à elle}, {@code pour sa part}: how many words do what an adverb does. */
    private int adverbWords(Scan scan, int i, int end) {
        return adverbPhrases.length(k -> i + k < end ? scan.tokens().get(i + k).lower() : "");
    }

    private Tag tag(
            Scan scan,
            ImmutableList<Word> read,
            int i,
            Scan.Sentence sentence,
            List<Tag> before,
            CapitalWords.Seen seen) {
        Token token = scan.tokens().get(i);
        Tag previous = i > sentence.first() ? before.get(i - 1) : Tag.SIGN;
        return switch (token.kind()) {
            case MARK -> Tag.MARK;
            case PUNCTUATION -> token.is(',') ? Tag.COMMA : Tag.SIGN;
            case POSSESSIVE -> previous == Tag.PRONOUN ? Tag.AUXILIARY : Tag.GENITIVE;
            case NUMBER -> capitalNouns && read.get(i).is(Fact.SPEAKER_NOUN) ? Tag.NOUN : Tag.NUMBER;
            case WORD -> word(scan, read, i, sentence, before, seen);
        };
    }

    private Tag word(
            Scan scan,
            ImmutableList<Word> read,
            int i,
            Scan.Sentence sentence,
            List<Tag> before,
            CapitalWords.Seen seen) {
        Word word = read.get(i);
        Tag previous = i > sentence.first() ? before.get(i - 1) : Tag.SIGN;
        // A capital says as little behind the colon of a label as where a sentence begins.
        boolean first = i == sentence.first()
                || previous == Tag.MARK
                || scan.tokens().get(i - 1).is(':');
        boolean capitalised = scan.tokens().get(i).isCapitalised() && !word.is(WordUse.ALWAYS_CAPITAL);
        if (opensOffice(scan, word, i, sentence.end())
                || previous == Tag.NAME && isRoleBeforeName(scan, read, i, sentence.end())) {
            return Tag.NOUN;
        }
        if (word.is(Fact.TIME)) {
            // "Ann May": a month right behind a given name is a family name.
            return previous == Tag.NAME && read.get(i - 1).is(Fact.GIVEN_NAME) ? Tag.NAME : Tag.TIME;
        }
        if (!capitalised || first || (previous != Tag.NAME && previous != Tag.TITLE)) {
            Optional<Tag> function = functionTags.tag(scan, read, i, sentence, before);
            boolean polite = capitalNouns && function.filter(Tagger::isPronoun).isPresent();
            if (function.isPresent() && (!capitalised || first || polite || function.get() == Tag.DETERMINER)) {
                return function.get();
            }
        }
        if (capitalNouns) {
            return openWord(scan, i, sentence, first, before, seen);
        }
        if (capitalised && (!first || isBehindQuote(i, sentence, before))) {
            return Tag.NAME;
        }
        Tag lower = openClasses.tag(word, before(scan, read, i, sentence, before));
        boolean common = word.is(Fact.SPEAKER_NOUN) || word.is(Form.PARTICIPLE);
        return capitalised && lower == Tag.NOUN && !common ? Tag.NAME : lower;
    }

    private static boolean isPronoun(Tag tag) {
        return tag == Tag.PRONOUN || tag == Tag.OBJECT_PRONOUN || tag == Tag.POSSESSIVE;
    }

    /** A word of the open classes in a language whose nouns have capitals. */
    private Tag openWord(
            Scan scan, int i, Scan.Sentence sentence, boolean first, List<Tag> before, CapitalWords.Seen seen) {
        Token token = scan.tokens().get(i);
        List<Tag> inSentence = before.subList(sentence.first(), i);
        if (!token.isCapitalised()) {
            return smallWords.tag(scan, i, sentence.end(), inSentence);
        }
        Tag capital = capitalWords.tag(scan, i, sentence.end(), inSentence, seen);
        if (!first || capitalWords.isListedNoun(token.lower()) || firstWords.isGivenName(token.text())) {
            return capital;
        }
        // The first word may have its capital from its place: "Weitere Helfer", "Gefragt, ob".
        Tag small = smallWords.tag(scan, i, sentence.end(), inSentence);
        if (small == Tag.ADVERB && capitalWords.isPresentParticiple(token.lower())) {
            return small;
        }
        boolean known =
                small == Tag.VERB || small == Tag.ADJECTIVE && capitalWords.opensListed(scan, i + 1, sentence.end());
        return known || scan.tokens().get(i).isWord() && seen.small().contains(token.lower()) ? small : capital;
    }

    /** {@code Pistons guard Ann Poe}: a role between two names, though a plural before it makes it look like a verb. */
    private static boolean isRoleBeforeName(Scan scan, ImmutableList<Word> read, int i, int end) {
        return read.get(i).is(Fact.ROLE)
                && i + 1 < end
                && scan.tokens().get(i + 1).isCapitalised()
                && read.get(i - 1).is(Fact.ENDS_LIKE_PLURAL);
    }

    /** {@code then Mayor Ann Poe}: a word before an office that is no adverb there. */
    private boolean opensOffice(Scan scan, Word word, int i, int end) {
        return word.is(Fact.OFFICE_MODIFIER)
                && !scan.tokens().get(i).isCapitalised()
                && i + 1 < end
                && offices.length(scan, i + 1, end) > 0;
    }

    /** {@code “...,” Connolly began}, {@code “...,” states Poe}: a comma stands before the closing mark. */
    private static boolean isBehindQuote(int i, Scan.Sentence sentence, List<Tag> before) {
        return i - 2 >= sentence.first() && before.get(i - 1) == Tag.MARK && before.get(i - 2) == Tag.COMMA;
    }

    private static OpenClasses.Before before(
            Scan scan, ImmutableList<Word> read, int i, Scan.Sentence sentence, List<Tag> tags) {
        boolean beforeAgent = i + 1 < sentence.end() && read.get(i + 1).is(WordUse.AGENT);
        if (i == sentence.first()) {
            return new OpenClasses.Before(Word.NONE, Tag.SIGN, false, false, false, beforeAgent);
        }
        boolean behindQuote = isBehindQuote(i, sentence, tags);
        boolean inverts = behindQuote
                && i + 1 < sentence.end()
                && scan.tokens().get(i + 1).isCapitalised();
        int last = behindQuote ? i - 2 : i - 1;
        boolean links = last > sentence.first() && tags.get(last) == Tag.NOUN && tags.get(last - 1) == Tag.PREPOSITION;
        boolean joinsNames = last - 2 >= sentence.first()
                && tags.get(last) == Tag.NAME
                && tags.get(last - 1) == Tag.CONJUNCTION
                && tags.get(last - 2) == Tag.NAME;
        boolean verbal = beforeAgent || isBehindAuxiliary(i, sentence, tags);
        return new OpenClasses.Before(read.get(last), tags.get(last), joinsNames, inverts, links, verbal);
    }

    /** {@code a-t-il encore dit}, {@code n'a pas dit}. */
    private static boolean standsBehindAuxiliary(Tag tag) {
        return tag == Tag.ADVERB || tag == Tag.PRONOUN || tag == Tag.NEGATION;
    }

    private static boolean isBehindAuxiliary(int i, Scan.Sentence sentence, List<Tag> tags) {
        int left = i - 1;
        int farthest = Math.max(sentence.first(), i - MAX_BETWEEN);
        while (left > farthest && standsBehindAuxiliary(tags.get(left))) {
            left--;
        }
        return left >= sentence.first() && tags.get(left) == Tag.AUXILIARY;
    }
}
