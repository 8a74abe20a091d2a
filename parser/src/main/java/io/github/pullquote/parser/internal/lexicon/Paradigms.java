package io.github.pullquote.parser.internal.lexicon;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes out the forms of regular verbs, which a list of verbs names by their paradigm: of {@code hablar}, {@code @ar}
 * stands for {@code habla|habló|hablado|hablando}. Of a verb of several words the first is inflected.
 */
final class Paradigms {
    private static final CharMatcher NAMED = CharMatcher.is('@');
    private static final Splitter FORMS = Splitter.on('|');
    private static final Joiner JOINED = Joiner.on('|');
    private static final Splitter COLUMNS = Splitter.on('\t');
    private static final String STEM = "-";

    private final Table endings;

    /** The list gives for each paradigm the ending that the lemma loses, and the forms, "-" standing for the rest. */
    Paradigms(Table endings) {
        this.endings = endings;
    }

    /** Returns the list with all forms written out. */
    Table inflect(Table verbs) {
        return endings.keys().isEmpty() ? verbs : verbs.withRows(this::inflect);
    }

    private String inflect(String lemma, String row) {
        if (NAMED.matchesNoneOf(row)) {
            return row;
        }
        List<String> columns = new ArrayList<>();
        for (String column : COLUMNS.split(row)) {
            columns.add(NAMED.matchesNoneOf(column) ? column : forms(lemma, column));
        }
        return String.join("\t", columns);
    }

    private String forms(String lemma, String column) {
        List<String> forms = new ArrayList<>();
        for (String form : FORMS.split(column)) {
            forms.add(form.startsWith("@") ? formsOf(lemma, form.substring(1)) : form);
        }
        return JOINED.join(forms);
    }

    private String formsOf(String lemma, String paradigm) {
        List<String> columns = endings.row(paradigm)
                .orElseThrow(() -> new IllegalStateException("no paradigm " + paradigm + " of " + lemma));
        int space = lemma.indexOf(' ');
        String verb = space < 0 ? lemma : lemma.substring(0, space);
        String rest = space < 0 ? "" : lemma.substring(space);
        if (!verb.endsWith(columns.get(0))) {
            throw new IllegalStateException(lemma + " does not end as verbs of the paradigm " + paradigm + " do");
        }
        String stem = verb.substring(0, verb.length() - columns.get(0).length());
        List<String> forms = new ArrayList<>();
        for (String form : FORMS.split(columns.get(1))) {
            forms.add(form.replace(STEM, stem) + rest);
        }
        return JOINED.join(forms);
    }
}
