package io.github.pullquote.parser.internal.attribute.clause;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.github.pullquote.core.CueKind;
import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.lexicon.Phrases;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** The cue verbs and cue prepositions of a language, by every form. */
public final class CueLexicon {
    /** The column of the forms that stand apart from their particle; the particle stands in the column before. */
    private static final int SPLIT_FORMS = 4;

    private static final String NONE = "-";
    private static final ImmutableMap<String, CueClass> PLACES =
            ImmutableMap.of("after", CueClass.POSTPOSITION, "self", CueClass.SELF);

    private static final String OPENS = "opens";

    private final Phrases<CueWord> verbs;
    private final Phrases<CueWord> prepositions;
    private final ImmutableMap<String, CueWord> nouns;
    private final ImmutableListMultimap<String, Split> splits;

    /**
     * A verb whose particle stands apart from it.
     *
     * @param particle the particle
     * @param word the verb
     */
    record Split(String particle, CueWord word) {}

    /** Reads the cues of a language. */
    public CueLexicon(Lexicon lexicon) {
        Table elisions = lexicon.table(WordListName.ELISIONS);
        verbs = verbs(lexicon.table(WordListName.CUE_VERBS));
        prepositions = prepositions(lexicon.table(WordListName.CUE_PREPOSITIONS), elisions);
        nouns = nouns(lexicon.table(WordListName.CUE_NOUNS));
        splits = splits(lexicon.table(WordListName.CUE_VERBS));
    }

    private static ImmutableListMultimap<String, Split> splits(Table table) {
        ImmutableListMultimap.Builder<String, Split> splits = ImmutableListMultimap.builder();
        for (String lemma : table.keys()) {
            List<String> columns = table.row(lemma).orElseThrow();
            List<String> forms = columns.size() > SPLIT_FORMS ? Table.forms(columns.get(SPLIT_FORMS)) : List.of(NONE);
            for (int i = 0; i < forms.size() && !forms.get(0).equals(NONE); i++) {
                CueForm form = i % 2 == 0 ? CueForm.THIRD : CueForm.PAST;
                CueWord word = new CueWord(lemma, CueClass.of(columns.get(0)), kind(columns.get(1)), form);
                splits.put(forms.get(i), new Split(columns.get(SPLIT_FORMS - 1), word));
            }
        }
        return splits.build();
    }

    private static Phrases<CueWord> verbs(Table table) {
        Phrases.Builder<CueWord> phrases = Phrases.builder();
        for (String lemma : table.keys()) {
            List<String> columns = table.row(lemma).orElseThrow();
            CueClass cueClass = CueClass.of(columns.get(0));
            CueKind kind = kind(columns.get(1));
            List<String> forms = Table.forms(columns.get(2));
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < forms.size(); i++) {
                if (seen.add(forms.get(i))) {
                    phrases.put(forms.get(i), new CueWord(lemma, cueClass, kind, CueForm.at(i)));
                }
            }
            if (seen.add(lemma)) {
                phrases.put(lemma, new CueWord(lemma, cueClass, kind, CueForm.BASE));
            }
        }
        return phrases.build();
    }

    private static Phrases<CueWord> prepositions(Table table, Table elisions) {
        Phrases.Builder<CueWord> phrases = Phrases.builder();
        for (String phrase : table.keys()) {
            String place = table.column(phrase, 2).orElse("");
            CueClass cueClass = PLACES.getOrDefault(place, CueClass.PREPOSITION);
            phrases.put(
                    parted(phrase, elisions),
                    new CueWord(phrase, cueClass, CueKind.ATTRIBUTING, CueForm.BASE, place.equals(OPENS)));
        }
        return phrases.build();
    }

    /** The words of a phrase as a text has them, those parted that are written as one: {@code d' après}. */
    private static String parted(String phrase, Table elisions) {
        StringBuilder parted = new StringBuilder();
        int start = 0;
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            parted.append(c);
            if (c == '\'' && i + 1 < phrase.length() && elisions.contains(phrase.substring(start, i + 1))) {
                parted.append(' ');
                start = i + 1;
            } else if (c == ' ') {
                start = i + 1;
            }
        }
        return parted.toString();
    }

    private static ImmutableMap<String, CueWord> nouns(Table table) {
        Map<String, CueWord> nouns = new HashMap<>();
        for (String singular : table.keys()) {
            List<String> columns = table.row(singular).orElseThrow();
            CueWord word = new CueWord(singular, CueClass.NOUN, kind(columns.get(1)), CueForm.BASE);
            nouns.putIfAbsent(singular, word);
            nouns.putIfAbsent(columns.get(0), word);
        }
        return ImmutableMap.copyOf(nouns);
    }

    private static CueKind kind(String word) {
        return CueKind.valueOf(word.toUpperCase(Locale.ROOT));
    }

    Optional<Phrases.Match<CueWord>> verb(IntFunction<String> word) {
        return verbs.longest(word);
    }

    /** Returns the verbs with a particle of which this is the form that stands apart from it. */
    List<Split> splits(String form) {
        return splits.get(form);
    }

    Optional<CueWord> noun(String word) {
        return Optional.ofNullable(nouns.get(word));
    }

    /** Returns whether a cue preposition begins with the word. */
    boolean mayBeginPreposition(String word) {
        return prepositions.mayBegin(word);
    }

    Optional<Phrases.Match<CueWord>> preposition(IntFunction<String> word) {
        return prepositions.longest(word);
    }
}
