package io.github.pullquote.parser.internal.grammar;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.pullquote.parser.internal.grammar.VerbForms.Form;
import io.github.pullquote.parser.internal.lexicon.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The places in which words stand in the lists of verbs, collected in one pass: each place is a bit, for there are
 * thousands of words and a first text waits for them. Not thread-safe.
 */
final class VerbPlaces {
    private static final int FINITE = 1;
    private static final int PAST_PARTICIPLE = 1 << 1;
    private static final int ING = 1 << 2;
    private static final int LEMMA = 1 << 3;
    private static final int SPLIT = 1 << 4;
    private static final int NOUN = 1 << 5;

    /** The lists give third person, past, past participle and gerund; a second spelling follows as four more. */
    private static final int[] IN_ORDER = {FINITE, FINITE, PAST_PARTICIPLE, ING};

    private static final String NONE = "-";

    private final boolean distinctParticiple;
    private final Map<String, Integer> places = new HashMap<>();

    /** Starts with no words; of a language that tells participles from pasts, or of one that does not. */
    VerbPlaces(boolean distinctParticiple) {
        this.distinctParticiple = distinctParticiple;
    }

    /** Adds all verbs of a list with their forms; of a verb with a particle ("point out") those of its first word. */
    void addVerbs(Table verbs, int column) {
        for (String lemma : verbs.keys()) {
            add(firstWord(lemma), LEMMA);
            List<String> forms = Table.forms(verbs.column(lemma, column).orElse(""));
            for (int i = 0; i < forms.size(); i++) {
                add(firstWord(forms.get(i)), IN_ORDER[i % IN_ORDER.length]);
            }
        }
    }

    /** Adds the forms that stand apart from their particle: {@code fügte} of {@code hinzufügen}. */
    void addSplit(Table verbs, int column) {
        for (String lemma : verbs.keys()) {
            Optional<String> forms = verbs.column(lemma, column);
            if (forms.isPresent() && !forms.get().equals(NONE)) {
                for (String form : Table.forms(forms.get())) {
                    add(form, SPLIT);
                }
            }
        }
    }

    /** Adds a word that is as often a noun. */
    void addNounLike(String word) {
        add(word, NOUN);
    }

    private void add(String word, int place) {
        Integer before = places.get(word);
        places.put(word, before == null ? place : before | place);
    }

    /** Returns what each word can be; words that can be the same share a set. */
    Map<String, ImmutableSet<Form>> forms() {
        Map<Integer, ImmutableSet<Form>> sets = new HashMap<>();
        Map<String, ImmutableSet<Form>> forms = new HashMap<>();
        for (Map.Entry<String, Integer> word : places.entrySet()) {
            ImmutableSet<Form> set = sets.get(word.getValue());
            if (set == null) {
                set = forms(word.getValue());
                sets.put(word.getValue(), set);
            }
            forms.put(word.getKey(), set);
        }
        return forms;
    }

    private ImmutableSet<Form> forms(int at) {
        // In the place of the participle, and in no place of a finite verb.
        boolean participle = distinctParticiple && has(at, PAST_PARTICIPLE) && !has(at, FINITE | ING);
        boolean finite = has(at, FINITE | PAST_PARTICIPLE | SPLIT);
        List<Form> forms = new ArrayList<>();
        addIf(finite && !participle, Form.FINITE, forms);
        addIf(participle, Form.PARTICIPLE, forms);
        addIf(has(at, ING), Form.GERUND, forms);
        addIf(has(at, LEMMA) && !finite, Form.BASE, forms);
        addIf(has(at, NOUN), Form.NOUN_LIKE, forms);
        return Sets.immutableEnumSet(forms);
    }

    private static void addIf(boolean can, Form form, List<Form> forms) {
        if (can) {
            forms.add(form);
        }
    }

    private static boolean has(int places, int any) {
        return (places & any) != 0;
    }

    private static String firstWord(String phrase) {
        int space = phrase.indexOf(' ');
        return space < 0 ? phrase : phrase.substring(0, space);
    }
}
