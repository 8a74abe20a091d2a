package io.github.pullquote.parser.internal.grammar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import com.google.common.collect.Maps;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.lexicon.Trait;
import io.github.pullquote.parser.internal.lexicon.WordIndex;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The forms of the verbs of a language, by what they can be in a clause. Immutable. */
final class VerbForms {
    /** The lists give third person, past, past participle and gerund; a second spelling follows as four more. */
    private static final int FORMS = 4;

    private static final int THIRD = 0;
    private static final int PARTICIPLE = 2;
    private static final int GERUND = 3;
    private static final int CUE_FORMS_COLUMN = 3;
    private static final int SPLIT_FORMS_COLUMN = 5;
    private static final String NONE = "-";
    private static final int COMMON_FORMS_COLUMN = 1;
    private static final int COMMON_BASE_COLUMN = 2;

    private final WordIndex<ImmutableSet<Form>> forms;
    /** What may stand before a verb as one word with it: {@code an} in {@code ankam}. */
    private final ImmutableList<String> particles;

    /** What a form of a verb can be. */
    enum Form {
        /** A third person or past, or a participle that looks like one. */
        FINITE,
        /** A participle and nothing else, in a language that tells it from a past. */
        PARTICIPLE,
        /** A form in -ing. */
        GERUND,
        /** A verb without ending and nothing else. */
        BASE,
        /** As often a noun: "attack", "attacks". */
        NOUN_LIKE
    }

    VerbForms(Lexicon lexicon) {
        Table cues = lexicon.table(WordListName.CUE_VERBS);
        Table common = lexicon.table(WordListName.VERBS_COMMON);
        Set<String> notInIng = new HashSet<>();
        Set<String> inIng = new HashSet<>();
        Set<String> base = new HashSet<>();
        add(cues, CUE_FORMS_COLUMN, notInIng, inIng, base);
        add(common, COMMON_FORMS_COLUMN, notInIng, inIng, base);
        addSplit(cues, notInIng);
        base.removeAll(notInIng);
        ImmutableSet<String> distinct =
                lexicon.has(Trait.DISTINCT_PARTICIPLE) ? participles(cues, common) : ImmutableSet.of();
        SetMultimap<String, Form> all =
                MultimapBuilder.hashKeys().enumSetValues(Form.class).build();
        put(all, Sets.difference(notInIng, distinct), Form.FINITE);
        put(all, distinct, Form.PARTICIPLE);
        put(all, inIng, Form.GERUND);
        put(all, base, Form.BASE);
        put(all, nounLike(lexicon.table(WordListName.NOUN_VERBS), cues, common), Form.NOUN_LIKE);
        // Thousands of words share a few sets.
        Interner<ImmutableSet<Form>> sets = Interners.newStrongInterner();
        forms = WordIndex.of(Maps.transformValues(Multimaps.asMap(all), of -> sets.intern(Sets.immutableEnumSet(of))));
        particles = lexicon.has(Trait.VERB_SECOND)
                ? particles(lexicon.table(WordListName.FUNCTION_WORDS))
                : ImmutableList.of();
    }

    private static void put(SetMultimap<String, Form> forms, Set<String> words, Form form) {
        words.forEach(word -> forms.put(word, form));
    }

    /** Adds the forms of all verbs; of a verb with a particle ("point out") those of its first word. */
    private static void add(Table table, int column, Set<String> finite, Set<String> inIng, Set<String> base) {
        for (String lemma : table.keys()) {
            base.add(firstWord(lemma));
            List<String> forms = Table.forms(table.column(lemma, column).orElse(""));
            for (int i = 0; i < forms.size(); i++) {
                (i % FORMS == GERUND ? inIng : finite).add(firstWord(forms.get(i)));
            }
        }
    }

    /** Adds the forms that stand apart from their particle: {@code fügte} of {@code hinzufügen}. */
    private static void addSplit(Table cues, Set<String> finite) {
        for (String lemma : cues.keys()) {
            cues.column(lemma, SPLIT_FORMS_COLUMN)
                    .filter(column -> !column.equals(NONE))
                    .ifPresent(column -> finite.addAll(Table.forms(column)));
        }
    }

    /** The forms in the place of the participle that stand in no place of a finite verb. */
    private static ImmutableSet<String> participles(Table cues, Table common) {
        Set<String> participles = new HashSet<>();
        Set<String> others = new HashSet<>();
        addParticiples(cues, CUE_FORMS_COLUMN, participles, others);
        addParticiples(common, COMMON_FORMS_COLUMN, participles, others);
        return ImmutableSet.copyOf(Sets.difference(participles, others));
    }

    private static void addParticiples(Table table, int column, Set<String> participles, Set<String> others) {
        for (String lemma : table.keys()) {
            List<String> forms = Table.forms(table.column(lemma, column).orElse(""));
            for (int i = 0; i < forms.size(); i++) {
                (i % FORMS == PARTICIPLE ? participles : others).add(firstWord(forms.get(i)));
            }
        }
    }

    private static String firstWord(String phrase) {
        int space = phrase.indexOf(' ');
        return space < 0 ? phrase : phrase.substring(0, space);
    }

    private static ImmutableSet<String> nounLike(Table listed, Table cues, Table common) {
        ImmutableSet.Builder<String> forms = ImmutableSet.builder();
        for (String lemma : listed.keys()) {
            forms.add(lemma);
            cues.column(lemma, CUE_FORMS_COLUMN).map(Table::forms).ifPresent(column -> forms.add(column.get(THIRD)));
        }
        for (String lemma : common.keys()) {
            if ("noun".equals(common.column(lemma, COMMON_BASE_COLUMN).orElse(""))) {
                forms.add(lemma)
                        .add(Table.forms(common.column(lemma, COMMON_FORMS_COLUMN)
                                        .orElseThrow())
                                .get(THIRD));
            }
        }
        return forms.build();
    }

    private static ImmutableList<String> particles(Table functionWords) {
        return functionWords.keys().stream()
                .filter(word -> functionWords
                        .column(word, 1)
                        .filter(column -> Table.hasForm(column, "particle"))
                        .isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns what a word can be; nothing when it is no form of a verb. */
    ImmutableSet<Form> of(String word) {
        return forms.getOrDefault(word, ImmutableSet.of());
    }

    /** Returns whether the word is a third person, past or participle, perhaps behind a particle. */
    boolean isFinite(String word) {
        if (of(word).contains(Form.FINITE)) {
            return true;
        }
        for (String particle : particles) {
            if (word.startsWith(particle)
                    && of(word.substring(particle.length())).contains(Form.FINITE)) {
                return true;
            }
        }
        return false;
    }
}
