package io.github.pullquote.parser.internal.grammar;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.pullquote.parser.internal.lexicon.HeadNouns;
import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.lexicon.Trait;
import io.github.pullquote.parser.internal.lexicon.WordIndex;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What the words of one language do, asked by name: the one place between the word lists and the rules, so that no rule
 * holds a word of a language. A language without lists answers no to everything. Immutable.
 */
public final class Grammar {
    private final WordIndex<ImmutableSet<WordUse>> uses;
    private final ImmutableSet<Trait> traits;
    private final ImmutableSetMultimap<String, VerbFrame> frames;
    private final ImmutableSetMultimap<String, String> endings;
    private final boolean covered;
    private final HeadNouns mediumNouns;
    private final Table workNouns;
    private final HeadNouns works;
    private final Predicate<String> isLemma;
    private final Table givenNames;
    private final Table places;

    /** Makes the grammar of a language from its lists. */
    public Grammar(Lexicon lexicon) {
        uses = WordIndex.of(Maps.transformValues(
                values(lexicon.table(WordListName.CLAUSE_WORDS), WordUse::of).asMap(), Sets::immutableEnumSet));
        traits = Arrays.stream(Trait.values()).filter(lexicon::has).collect(Sets.toImmutableEnumSet());
        frames = values(lexicon.table(WordListName.VERB_FRAMES), VerbFrame::of);
        endings = values(lexicon.table(WordListName.WORD_ENDINGS), ending -> ending)
                .inverse();
        covered = !lexicon.table(WordListName.CUE_VERBS).keys().isEmpty();
        mediumNouns =
                new HeadNouns(lexicon, lexicon.table(WordListName.MEDIUM_NOUNS).keys());
        places = lexicon.table(WordListName.PLACES);
        givenNames = lexicon.table(WordListName.GIVEN_NAMES);
        workNouns = lexicon.table(WordListName.WORK_NOUNS);
        works = new HeadNouns(lexicon, workNouns.keys());
        Table cues = lexicon.table(WordListName.CUE_VERBS);
        Table common = lexicon.table(WordListName.VERBS_COMMON);
        isLemma = word -> cues.contains(word) || common.contains(word);
    }

    private static <V> ImmutableSetMultimap<String, V> values(Table table, Function<String, V> value) {
        ImmutableSetMultimap.Builder<String, V> values = ImmutableSetMultimap.builder();
        for (String word : table.keys()) {
            for (String name : Table.forms(table.column(word, 1).orElseThrow())) {
                values.put(word, value.apply(name));
            }
        }
        return values.build();
    }

    /** Returns whether the language has word lists of speech. */
    public boolean isCovered() {
        return covered;
    }

    /** Returns whether sentences of the language are built like this. */
    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** Returns whether a word, in lower case, is used like this. */
    public boolean is(String word, WordUse use) {
        return uses(word).contains(use);
    }

    /** Returns all uses of a word, in lower case. */
    ImmutableSet<WordUse> uses(String word) {
        return uses.getOrDefault(word, ImmutableSet.of());
    }

    /** Returns whether a verb, by its lemma, takes this. */
    public boolean takes(String lemma, VerbFrame frame) {
        return frames.containsEntry(lemma, frame);
    }

    /** Returns whether a word, as printed, is a given name. */
    public boolean isGivenName(String word) {
        return givenNames.contains(word);
    }

    /** Returns whether a word, as printed, is a place. */
    public boolean isPlace(String word) {
        return places.contains(word);
    }

    /** Returns whether a noun is the means by which something is said: {@code statement}. */
    public boolean isMedium(String noun) {
        return mediumNouns.contains(noun);
    }

    /** Returns whether a word or phrase may stand before a title, a term or a name in marks: {@code known as}. */
    public boolean announces(String phrase) {
        return workNouns.contains(phrase);
    }

    /** Returns whether a word says that a title or a term follows in marks: {@code film}, {@code so-called}. */
    public boolean announcesTitleOrTerm(String word) {
        Optional<String> kind = works.head(word).flatMap(noun -> workNouns.column(noun, 1));
        return kind.isPresent() && !kind.get().equals("name");
    }

    /** Returns whether a word ends as adverbs do. */
    boolean endsLikeAdverb(String word) {
        return ends(word, "adverb");
    }

    /** Returns whether a word ends as the past of a verb does. */
    boolean endsLikePast(String word) {
        return ends(word, "past");
    }

    /** Returns whether a word ends as nouns alone do. */
    boolean endsLikeNoun(String word) {
        return ends(word, "noun");
    }

    /** Returns whether a noun ends as feminine ones do. */
    public boolean endsLikeFeminine(String noun) {
        return ends(noun, "feminine");
    }

    /** Returns whether a word ends as names do in the case of owners: {@code Poths}. */
    public boolean endsLikeNameGenitive(String word) {
        return ends(word, "name-genitive");
    }

    /** Returns whether a word ends as adjectives before a noun do. */
    boolean isInflected(String word) {
        return ends(word, "inflected");
    }

    /** Returns whether a verb stands in the mood of reported speech: {@code komme}, of {@code kommen}. */
    public boolean isReportMood(String verb) {
        if (is(verb, WordUse.REPORT_MOOD)) {
            return true;
        }
        for (String ending : endings.get("report-mood")) {
            String stem = verb.endsWith(ending) ? verb.substring(0, verb.length() - ending.length()) : "";
            if (!stem.isEmpty() && endings.get("infinitive").stream().anyMatch(other -> isLemma.test(stem + other))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a word ends as the plural of a noun does. */
    boolean endsLikePlural(String word) {
        return ends(word, "plural");
    }

    /** Returns whether a word ends as hardly any but finite verbs do: Spanish {@code llegó}. */
    boolean endsLikeVerb(String word) {
        return ends(word, "verb");
    }

    /** Returns a verb without the pronoun that hangs on it: "disse" for Portuguese {@code disse-lhe}; others as they are. */
    public String withoutClitic(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0 && endings.get("clitic").contains(word.substring(hyphen)) ? word.substring(0, hyphen) : word;
    }

    /** Returns whether a verb ends as those do whose subject is more than one: Spanish {@code dijeron}. */
    public boolean endsLikePluralVerb(String word) {
        return ends(word, "plural-verb");
    }

    private boolean ends(String word, String kind) {
        for (String ending : endings.get(kind)) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
