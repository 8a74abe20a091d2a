package io.github.pullquote.parser.story;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An article of known parts, and the text that it is written as.
 *
 * @param headline the headline
 * @param authors the names of one author or more
 * @param dateline the place, agency and dash that open the first paragraph; may be empty
 * @param paragraphs what is told
 */
public record Written(String headline, List<String> authors, String dateline, List<Paragraph> paragraphs) {
    /** Returns the quotes that a reader finds, those of the headline first. */
    public ImmutableList<Said> said() {
        return Stream.concat(inHeadline().stream(), paragraphs.stream().flatMap(paragraph -> paragraph.said().stream()))
                .collect(ImmutableList.toImmutableList());
    }

    /** A headline says of nobody that he speaks. */
    private Optional<Said> inHeadline() {
        int close = headline.indexOf('’');
        return headline.startsWith("‘") ? Optional.of(Said.scare(headline.substring(1, close))) : Optional.empty();
    }

    /** Returns what the story tells of each person that a reader can place, by full name. */
    public ImmutableMap<String, Introduced> introduced() {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.mention().stream())
                .filter(mention -> mention.shape() instanceof Introduction)
                .filter(mention -> Limits.isListed(mention.person().occupation()))
                .collect(ImmutableMap.toImmutableMap(mention -> mention.person().fullName(), Introduced::of));
    }

    /** Returns the article as plain text, with an empty line between blocks. */
    public String text() {
        String body = paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n\n"));
        return headline + "\n\nBy " + byline() + "\n\n" + dateline + body + "\n";
    }

    private String byline() {
        int last = authors.size() - 1;
        return last == 0 ? authors.get(0) : String.join(", ", authors.subList(0, last)) + " and " + authors.get(last);
    }
}
