package io.github.pullquote.parser.story;

import java.util.List;
import java.util.Optional;

/**
 * A scene as it is written down.
 *
 * @param text a paragraph, or several with an empty line between them
 * @param frame how it is put together
 * @param mention who stands in it
 * @param said the quotes in it
 */
public record Paragraph(String text, Frame frame, Optional<Mention> mention, List<Said> said) {}
