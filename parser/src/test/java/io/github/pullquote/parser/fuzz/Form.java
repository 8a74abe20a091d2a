package io.github.pullquote.parser.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.pullquote.parser.RawArticle;

/** How an input reaches the parser, and what a file that holds one is called. */
enum Form {
    /** Plain text as a string. */
    TEXT(".txt"),
    /** A page as a string, read with and without keeping track of the markup. */
    HTML(".html"),
    /** Bytes of a plain text, each a character up to U+00FF. */
    TEXT_BYTES(".txt-bytes"),
    /** Bytes of a page, each a character up to U+00FF. */
    HTML_BYTES(".html-bytes"),
    /** The JSON of an article, which is read as such. */
    JSON(".json");

    private final String ending;

    Form(String ending) {
        this.ending = ending;
    }

    String ending() {
        return ending;
    }

    boolean isBytes() {
        return this == TEXT_BYTES || this == HTML_BYTES;
    }

    boolean isMarkup() {
        return this == HTML || this == HTML_BYTES;
    }

    /** Returns the document of an input. */
    RawArticle raw(String input) {
        return switch (this) {
            case TEXT, JSON -> RawArticle.text(input);
            case HTML -> RawArticle.html(input);
            case TEXT_BYTES -> RawArticle.text(input.getBytes(ISO_8859_1));
            case HTML_BYTES -> RawArticle.html(input.getBytes(ISO_8859_1));
        };
    }
}
