package io.github.pullquote.parser.internal.page.position;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The origin of text in which character references were decoded or characters left out: found by walking markup and
 * text side by side.
 */
public final class DecodedOrigin implements Origin {
    private static final String CDATA = "<![CDATA[";
    private static final String CDATA_END = "]]>";
    /** An end tag without a name, which is no tag at all. */
    private static final String NAMELESS = "</>";

    private static final char REPLACEMENT = '\uFFFD';

    private final String html;
    private final String text;
    private final boolean replacesNul;
    private final int[] starts;
    private final int[] ends;
    private int at;
    private int written;

    private DecodedOrigin(String html, int from, String text, boolean replacesNul) {
        this.html = html;
        this.text = text;
        this.replacesNul = replacesNul;
        this.starts = new int[text.length()];
        this.ends = new int[text.length()];
        this.at = from;
    }

    /** Returns where the text stands that the markup from one offset to another was decoded to. */
    public static Origin of(String html, int from, int to, String text) {
        return read(html, from, to, text)
                .or(() -> ofSection(html, from, to, text))
                .orElseGet(() -> new Whole(from, to));
    }

    /** In foreign content the marks of a CDATA section are no text. */
    private static Optional<Origin> ofSection(String html, int from, int to, String text) {
        boolean closed = html.startsWith(CDATA_END, to - CDATA_END.length());
        return html.startsWith(CDATA, from)
                ? read(html, from + CDATA.length(), closed ? to - CDATA_END.length() : to, text)
                : Optional.empty();
    }

    /** All NULs of a text are left out, or all become replacement characters. */
    private static Optional<Origin> read(String html, int from, int to, String text) {
        if (to - from == text.length() && html.startsWith(text, from)) {
            return Optional.of(new Literal(from));
        }
        return Stream.of(true, false)
                .map(replaced -> new DecodedOrigin(html, from, text, replaced))
                .filter(walked -> walked.comesOutEven(to))
                .<Origin>map(walked -> walked)
                .findFirst();
    }

    private boolean comesOutEven(int end) {
        while (at < end && step(end)) {
            // Each step goes on in the markup.
        }
        return at == end && written == text.length();
    }

    /** Takes one character or reference of the markup; returns false when the text says something else. */
    private boolean step(int end) {
        char raw = html.charAt(at);
        CharacterReference reference = raw == '&' ? CharacterReference.at(html, at, end) : CharacterReference.NONE;
        if (reference.length() > 0) {
            return write(reference.length(), reference.characters());
        }
        if (html.startsWith(NAMELESS, at) && !text.startsWith(NAMELESS, written)) {
            return drop(NAMELESS.length());
        }
        if (written < text.length() && stands(raw, text.charAt(written))) {
            return write(1, 1);
        }
        return isDroppable(raw) && drop(1);
    }

    private boolean stands(char raw, char decoded) {
        return raw == decoded || (replacesNul && raw == '\0' && decoded == REPLACEMENT);
    }

    private boolean write(int markup, int characters) {
        if (written + characters > text.length()) {
            return false;
        }
        for (int i = 0; i < characters; i++) {
            starts[written] = at;
            ends[written++] = at + markup;
        }
        at += markup;
        return true;
    }

    private static boolean isDroppable(char raw) {
        return raw == '\0' || raw == '\r' || raw == '\n';
    }

    private boolean drop(int markup) {
        at += markup;
        return true;
    }

    @Override
    public int start(int index) {
        return starts[index];
    }

    @Override
    public int end(int index) {
        return ends[index];
    }
}
