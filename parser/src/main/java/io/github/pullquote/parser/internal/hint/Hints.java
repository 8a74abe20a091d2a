package io.github.pullquote.parser.internal.hint;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.pullquote.parser.internal.lexicon.Table;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads the words in the attributes of elements that say what an element is for. Made for one page. */
public final class Hints {
    private static final ImmutableList<String> ATTRIBUTES = ImmutableList.of(
            "class", "id", "role", "itemprop", "data-component", "data-testid", "data-type", "data-module");
    /** Elements whose identifier is an anchor made of their words, or of chance. */
    private static final ImmutableSet<String> ANCHORED = ImmutableSet.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li");

    private static final ImmutableSet<String> DENIALS =
            ImmutableSet.of("no", "not", "with", "without", "has", "is", "hide", "non");

    private final NameHints<Hint> names;

    /** Makes one that reads the list of words. */
    public Hints(Table words) {
        this.names = new NameHints<>(word -> hint(words, word), DENIALS, Hints::agreed);
    }

    /** Returns what the attributes of an element say, in order of strength; empty when nothing. */
    public Set<Hint> of(Element element) {
        EnumSet<Hint> found = EnumSet.noneOf(Hint.class);
        if (element.attributesSize() > 0) {
            for (String attribute : ATTRIBUTES) {
                boolean anchor = attribute.equals("id") && ANCHORED.contains(element.normalName());
                if (!anchor) {
                    found.addAll(names.of(element.attr(attribute)));
                }
            }
        }
        if (isHidden(element)) {
            found.add(Hint.UNSEEN);
        }
        return Sets.immutableEnumSet(found);
    }

    /** What stands in the body, {@code article-body-newsletter}, is not the body. */
    private static ImmutableSet<Hint> agreed(ImmutableSet<Hint> found) {
        return found.contains(Hint.BODY) && found.asList().get(found.size() - 1) != Hint.BODY
                ? ImmutableSet.copyOf(Sets.difference(found, ImmutableSet.of(Hint.BODY)))
                : found;
    }

    /** The class of that name hides an element in most style sheets, unless another shows it on screens of some size. */
    private static boolean isHidden(Element element) {
        return element.hasClass("hidden") && element.className().indexOf(':') < 0;
    }

    private static Optional<Hint> hint(Table words, String phrase) {
        return words.column(phrase, 1).map(name -> Hint.valueOf(Ascii.toUpperCase(name.replace('-', '_'))));
    }
}
