package io.github.pullquote.core.export;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes JSON so that it may be put into a {@code script} element: {@code <}, which JSON has in strings only, is escaped,
 * that neither {@code </script>} nor {@code <!--} can end or change the script.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements">HTML,
 *     restrictions for contents of script elements</a>
 */
final class ScriptSafeWriter extends FilterWriter {
    ScriptSafeWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        if (c == '<') {
            out.write("\\u003C");
        } else {
            out.write(c);
        }
    }

    @Override
    public void write(char[] chars, int offset, int length) throws IOException {
        write(new String(chars, offset, length), 0, length);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        int from = offset;
        int end = offset + length;
        int sign = text.indexOf('<', from);
        while (sign >= 0 && sign < end) {
            out.write(text, from, sign - from);
            write('<');
            from = sign + 1;
            sign = text.indexOf('<', from);
        }
        out.write(text, from, end - from);
    }
}
