package io.github.pullquote.parser.internal.page.position;

import org.jsoup.nodes.TextNode;

/** Is told which character of which text node each character of the source text came from. */
public interface Tracker {
    /** Keeps nothing. */
    Tracker OFF = new Tracker() {
        @Override
        public void node(TextNode node, String content) {}

        @Override
        public void white(int index, boolean first) {}

        @Override
        public void space(int offset) {}

        @Override
        public void character(int offset, int index) {}
    };

    /** Begins a text node; the indices that follow are those of its content. */
    void node(TextNode node, String content);

    /** Takes note of white space that may be written as a space; the first after another character, or one more. */
    void white(int index, boolean first);

    /** Takes note that the white space was written as one space. */
    void space(int offset);

    /** Takes note that a character was written. */
    void character(int offset, int index);
}
