package io.github.pullquote.parser.story;

import java.util.List;

/**
 * A story before it is written down.
 *
 * @param headline the headline
 * @param authors the names of one author or more
 * @param dateline the place, agency and dash that open the first paragraph; may be empty
 * @param cast who may speak
 * @param scenes what is told, in order
 * @param marks the marks of quotations
 */
public record Story(
        String headline, List<String> authors, String dateline, List<Person> cast, List<Scene> scenes, Marks marks) {
    /** Returns the story with other marks. */
    public Story with(Marks other) {
        return new Story(headline, authors, dateline, cast, scenes, other);
    }

    /** Writes the story down. */
    public Written write() {
        return new Written(headline, authors, dateline, new Reporter(this).paragraphs());
    }
}
