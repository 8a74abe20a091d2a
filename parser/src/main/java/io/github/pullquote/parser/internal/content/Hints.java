package io.github.pullquote.parser.internal.content;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.lexicon.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads the words in the attributes of elements that say what an element is for. Immutable. */
final class Hints {
    private static final ImmutableList<String> ATTRIBUTES = ImmutableList.of(
            "class", "id", "role", "itemprop", "data-component", "data-testid", "data-type", "data-module");
    /** Elements whose identifier is an anchor made of their words, or of chance. */
    private static final ImmutableSet<String> ANCHORED = ImmutableSet.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li");

    private static final Splitter NAMES = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
    private static final ImmutableSet<String> DENIALS =
            ImmutableSet.of("no", "not", "with", "without", "has", "is", "hide", "non");
    private static final int MOST_CHARACTERS = 400;

    private final Table words;

    Hints(Lexicon any) {
        this.words = any.table("page-hints");
    }

    /** Returns what the attributes of an element say, in order of strength; empty when nothing. */
    Set<Hint> of(Element element) {
        EnumSet<Hint> found = EnumSet.noneOf(Hint.class);
        if (element.attributesSize() > 0) {
            for (String attribute : ATTRIBUTES) {
                String value = element.attr(attribute);
                boolean anchor = attribute.equals("id") && ANCHORED.contains(element.normalName());
                if (!value.isEmpty() && !anchor) {
                    names(value.length() > MOST_CHARACTERS ? value.substring(0, MOST_CHARACTERS) : value, found);
                }
            }
        }
        if (isHidden(element)) {
            found.add(Hint.UNSEEN);
        }
        return Sets.immutableEnumSet(found);
    }

    /** The class of that name hides an element in most style sheets, unless another shows it on screens of some size. */
    private static boolean isHidden(Element element) {
        return element.hasClass("hidden") && element.className().indexOf(':') < 0;
    }

    private void names(String value, Set<Hint> found) {
        for (String name : NAMES.split(value)) {
            List<String> parts = parts(name);
            if (!parts.isEmpty() && !DENIALS.contains(parts.get(0))) {
                hints(parts, found);
            }
        }
    }

    private void hints(List<String> parts, Set<Hint> found) {
        int i = 0;
        while (i < parts.size()) {
            Optional<Hint> pair = i + 1 < parts.size() ? hint(parts.get(i) + " " + parts.get(i + 1)) : Optional.empty();
            pair.ifPresent(found::add);
            if (pair.isEmpty()) {
                hint(parts.get(i)).ifPresent(found::add);
            }
            i += pair.isPresent() ? 2 : 1;
        }
    }

    private Optional<Hint> hint(String phrase) {
        return words.column(phrase, 1).map(name -> Hint.valueOf(Ascii.toUpperCase(name.replace('-', '_'))));
    }

    /** Cuts a name at signs, digits and inner capitals: {@code relatedLinks_2} gives "related" and "links". */
    static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean letter = i < name.length() && Character.isLetter(name.charAt(i));
            boolean hump = letter
                    && i > start
                    && Character.isUpperCase(name.charAt(i))
                    && Character.isLowerCase(name.charAt(i - 1));
            if (!letter || hump) {
                if (i > start) {
                    parts.add(Ascii.toLowerCase(name.substring(start, i)));
                }
                start = hump ? i : i + 1;
            }
        }
        return parts;
    }
}
