package io.github.pullquote.parser.internal.metadata.author;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.metadata.markup.MetaTags;
import io.github.pullquote.parser.internal.page.Values;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the authors that the meta elements of a page name. */
final class MetaAuthors {
    private static final int LABELS = 4;
    /** Libraries give the family name first in these. */
    private static final ImmutableList<String> INVERTED =
            ImmutableList.of("citation_author", "dc.creator", "dcterms.creator", "dcterm.creator");

    private MetaAuthors() {}

    /** Returns those in the meta elements of the first name that name someone. */
    static ImmutableList<RawAuthor> read(ImmutableListMultimap<String, String> contents) {
        return contents.asMap().entrySet().stream()
                .map(named -> authors(named.getKey(), named.getValue()))
                .filter(authors -> !authors.isEmpty())
                .findFirst()
                .orElse(ImmutableList.of());
    }

    private static ImmutableList<RawAuthor> authors(String name, Collection<String> contents) {
        return contents.stream()
                .map(content -> RawAuthor.builder()
                        .name(Values.line(content))
                        .isInverted(INVERTED.contains(name))
                        .build())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns those in the pairs of label and text that previews of the page show: {@code twitter:label1}. */
    static ImmutableList<RawAuthor> labelled(MetaTags meta, WordLists words) {
        return IntStream.rangeClosed(1, LABELS)
                .filter(i -> meta.all("twitter:label" + i).stream().anyMatch(label -> isByline(label, words)))
                .mapToObj(i -> meta.all("twitter:data" + i))
                .flatMap(contents -> contents.stream().map(RawAuthor::of))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isByline(String label, WordLists words) {
        String phrase = label.toLowerCase(Locale.ROOT);
        return Stream.of(phrase, phrase.substring(0, Math.max(0, phrase.length() - 1)))
                .anyMatch(each -> words.holds(WordListName.BYLINE, each));
    }
}
