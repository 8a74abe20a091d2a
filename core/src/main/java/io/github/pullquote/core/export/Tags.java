package io.github.pullquote.core.export;

import java.io.IOException;
import java.io.Writer;

/** Writes elements and text of HTML or XML; what is markup in a text or attribute is escaped, always. */
final class Tags {
    private final Writer out;

    Tags(Writer out) {
        this.out = out;
    }

    /** Writes markup of our own. */
    Tags raw(String markup) throws IOException {
        out.write(markup);
        return this;
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn; one with an empty value is left out
     */
    Tags open(String name, String... attributes) throws IOException {
        start(name, attributes);
        out.write('>');
        return this;
    }

    /** Writes an element of XML that holds nothing. */
    Tags empty(String name, String... attributes) throws IOException {
        start(name, attributes);
        out.write("/>");
        return this;
    }

    private void start(String name, String... attributes) throws IOException {
        out.write('<');
        out.write(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.write(' ');
                out.write(attributes[i]);
                out.write("=\"");
                text(attributes[i + 1]);
                out.write('"');
            }
        }
    }

    Tags close(String name) throws IOException {
        out.write("</");
        out.write(name);
        out.write('>');
        return this;
    }

    /** Writes an element that holds text only. */
    Tags element(String name, String text, String... attributes) throws IOException {
        return open(name, attributes).text(text).close(name);
    }

    Tags text(String text) throws IOException {
        String printable = Printable.of(text);
        int from = 0;
        for (int i = 0; i < printable.length(); i++) {
            String reference = reference(printable.charAt(i));
            if (!reference.isEmpty()) {
                out.write(printable, from, i - from);
                out.write(reference);
                from = i + 1;
            }
        }
        out.write(printable, from, printable.length() - from);
        return this;
    }

    /** CR would be read as LF, and no break as one in an attribute; the rest is markup. */
    private static String reference(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '\r' -> "&#13;";
            default -> "";
        };
    }
}
