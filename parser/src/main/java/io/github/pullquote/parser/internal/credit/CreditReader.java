package io.github.pullquote.parser.internal.credit;

import io.github.pullquote.core.Credit;
import io.github.pullquote.core.CreditKind;
import io.github.pullquote.core.Passage;
import io.github.pullquote.parser.internal.credit.line.Names;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.text.Chars;
import io.github.pullquote.parser.internal.text.Spelling;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the credits of pictures, films and charts: {@code Photo: Ann Poe/AP}, {@code © Ann Poe}, {@code (AP Photo)}.
 *
 * <p>Not {@link CreditGrammar}, which asks whether a line names persons: companies with the name of any word are credited
 * here ({@code Credit: Harvest}), and a credit has one name and one body however many parts are printed.
 */
public final class CreditReader {
    /** Longer lines are no credits. */
    public static final int MAX_WORDS = 16;

    private static final WordListName LIST = WordListName.CREDIT;
    /** Names of photographers and of the bodies that supply pictures have no more words. */
    private static final int MAX_NAME_WORDS = 6;

    private static final String EDGES = ".()[]:";

    private final WordLists words;

    public CreditReader(WordLists words) {
        this.words = words;
    }

    /**
     * A credit found at the end of a longer text.
     *
     * @param start where it begins
     * @param credit what it says, with the text of the credit alone as text
     */
    public record Ending(int start, Parsed credit) {}

    /** Who is credited for what. */
    public record Parsed(CreditKind kind, String name, Optional<String> organisation) {
        public Credit at(Passage passage) {
            return Credit.builder()
                    .text(passage.text())
                    .span(passage.span())
                    .kind(kind)
                    .name(name)
                    .organisation(organisation)
                    .build();
        }
    }

    /** Returns the credit that the whole line is. */
    public Optional<Parsed> read(String line) {
        String text = Chars.strip(line, "()[]");
        Optional<Parsed> labelled = labelled(text);
        return labelled.isPresent() ? labelled : agencyPhoto(text);
    }

    /** Returns the credit that the text ends in: in brackets, or as its last sentence. */
    public Optional<Ending> ending(String text) {
        int start = text.endsWith(")") || text.endsWith("]") ? bracket(text) : lastSentence(text);
        if (start <= 0) {
            return Optional.empty();
        }
        return read(text.substring(start)).map(credit -> new Ending(start, credit));
    }

    private static int bracket(String text) {
        return Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
    }

    private static int lastSentence(String text) {
        for (int i = text.length() - 3; i > 0; i--) {
            char c = text.charAt(i);
            if ((Chars.isTerminal(c) || c == '|' || Chars.isCloser(c)) && text.charAt(i + 1) == ' ') {
                int start = Chars.skipSpaces(text, i + 1);
                if (text.indexOf(':', start) > 0 || text.charAt(start) == '©') {
                    return start;
                }
            }
        }
        return -1;
    }

    private Optional<Parsed> labelled(String text) {
        Optional<WordLists.Opening> opening = words.opening(LIST, text, 0);
        if (opening.isEmpty()) {
            return Optional.empty();
        }
        WordLists.Opening label = opening.get();
        int end = Chars.skipSpaces(text, label.length());
        boolean colon = end < text.length() && text.charAt(end) == ':';
        boolean binds =
                colon || label.phrase().indexOf(' ') > 0 || label.phrase().charAt(0) == '©';
        return binds ? parsed(kind(label.value()), text.substring(colon ? end + 1 : end)) : Optional.empty();
    }

    /** Reads {@code AP Photo/Ann Poe}, {@code Ann Poe/Reuters} and {@code Reuters}: an agency must be named. */
    private Optional<Parsed> agencyPhoto(String text) {
        int slash = text.indexOf('/');
        String first = slash < 0 ? text : text.substring(0, slash);
        String agency = withoutLabel(first);
        if (words.isAgency(agency)) {
            String name = slash < 0 ? "" : Chars.strip(text.substring(slash + 1), EDGES);
            boolean photo = !agency.equals(Chars.strip(first, EDGES)) || !name.isEmpty();
            return photo ? named(CreditKind.PHOTO, name, Optional.of(agency)) : Optional.empty();
        }
        return slash > 0 && words.isAgency(agency(text.substring(slash + 1)))
                ? parsed(CreditKind.PHOTO, text)
                : Optional.empty();
    }

    /** Returns the text without a credit label at its end ({@code AP Photo}). */
    private String withoutLabel(String text) {
        String stripped = Chars.strip(text, EDGES);
        int space = stripped.lastIndexOf(' ');
        boolean label = space > 0 && words.holds(LIST, Spelling.fold(stripped.substring(space + 1)));
        return label ? stripped.substring(0, space) : stripped;
    }

    /** Returns the agency without the one it was passed on by ({@code AFP via Getty Images}). */
    private String agency(String text) {
        List<String> parts = Spelling.words(Chars.strip(text, EDGES));
        int end = 0;
        while (end < parts.size()
                && !(Character.isLowerCase(parts.get(end).charAt(0)) && words.holds(LIST, parts.get(end)))) {
            end++;
        }
        return String.join(" ", parts.subList(0, end));
    }

    private Optional<Parsed> parsed(CreditKind kind, String rest) {
        String text = Chars.strip(rest, EDGES + "/");
        int slash = text.indexOf('/');
        if (slash < 0) {
            return named(kind, text, Optional.empty());
        }
        return named(
                kind, Chars.strip(text.substring(0, slash), EDGES), Optional.of(agency(text.substring(slash + 1))));
    }

    private Optional<Parsed> named(CreditKind kind, String name, Optional<String> organisation) {
        Optional<String> known = organisation.filter(each -> !each.isEmpty());
        if (name.isEmpty() && known.isPresent()) {
            return Optional.of(new Parsed(kind, known.get(), Optional.empty()));
        }
        String withoutYear = Chars.strip(name, "0123456789 ,");
        boolean named = Names.isCapitalised(withoutYear.replace(", ", " ").replace(" & ", " "), MAX_NAME_WORDS, words)
                || words.isAgency(name);
        return named ? Optional.of(new Parsed(kind, withoutYear, known)) : Optional.empty();
    }

    private static CreditKind kind(String value) {
        return value.isEmpty() ? CreditKind.PHOTO : CreditKind.valueOf(value.toUpperCase(Locale.ROOT));
    }
}
