package io.github.pullquote.parser.internal.hint;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The words in the attributes by which authors of pages name their elements: {@code article-header__subTitle}. */
public final class ClassWords {
    private static final ImmutableList<String> ATTRIBUTES =
            ImmutableList.of("class", "id", "itemprop", "data-component", "data-testid", "data-qa");

    /** Longer attributes are no names. */
    private static final int LONGEST = 500;

    private ClassWords() {}

    /** Returns the words in lower case, cut at signs and before capitals, and each two that adjoin as one. */
    public static ImmutableList<String> of(Element element) {
        ImmutableList.Builder<String> words = ImmutableList.builder();
        for (String attribute : ATTRIBUTES) {
            if (element.hasAttr(attribute)) {
                add(element.attr(attribute), words);
            }
        }
        return words.build();
    }

    private static void add(String value, ImmutableList.Builder<String> words) {
        String last = "";
        int i = 0;
        while (i < Math.min(value.length(), LONGEST)) {
            int end = wordEnd(value, i);
            if (end > i) {
                String word = value.substring(i, end).toLowerCase(Locale.ROOT);
                words.add(word);
                if (!last.isEmpty()) {
                    words.add(last + word);
                }
                last = word;
            } else if (value.charAt(i) == ' ') {
                last = "";
            }
            i = Math.max(end, i + 1);
        }
    }

    private static int wordEnd(String value, int start) {
        int i = start;
        while (i < value.length() && Character.isLetter(value.charAt(i)) && !beginsWord(value, start, i)) {
            i++;
        }
        return i;
    }

    private static boolean beginsWord(String value, int start, int i) {
        return i > start && Character.isUpperCase(value.charAt(i)) && Character.isLowerCase(value.charAt(i - 1));
    }
}
