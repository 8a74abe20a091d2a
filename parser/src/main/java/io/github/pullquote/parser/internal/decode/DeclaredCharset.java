package io.github.pullquote.parser.internal.decode;

import com.google.common.base.CharMatcher;
import io.github.pullquote.parser.internal.work.Watch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Finds the character set that a page says it is in: that of its first {@code <meta>} with a label that somebody knows,
 * wherever in the page it stands, or else that of its XML declaration. Comments do not count, and neither does a label
 * after many that nobody knows.
 */
final class DeclaredCharset {
    private static final String META = "<meta";
    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";
    private static final String XML = "<?xml";

    private static final CharMatcher WHITE = CharMatcher.anyOf(" \t\r\n\f");
    private static final CharMatcher AFTER_NAME = WHITE.or(CharMatcher.is('/'));
    private static final CharMatcher QUOTE = CharMatcher.anyOf("\"'").or(WHITE);
    private static final CharMatcher LABEL = CharMatcher.inRange('a', 'z')
            .or(CharMatcher.inRange('A', 'Z'))
            .or(CharMatcher.inRange('0', '9'))
            .or(CharMatcher.anyOf("-_.:+"));

    /** It takes Java long to find that it does not know a label; no page has so many. */
    private static final int MOST_LABELS = 50;

    private final String html;
    private final Watch watch;
    private int commentsFrom;
    private int labels;

    private DeclaredCharset(String html, Watch watch) {
        this.html = html;
        this.watch = watch;
    }

    /** Returns what the page says; empty when it says nothing that somebody knows. */
    static Optional<Charset> of(byte[] bytes, Watch watch) {
        DeclaredCharset page = new DeclaredCharset(new String(bytes, StandardCharsets.ISO_8859_1), watch);
        return page.inMeta().or(page::inXmlDeclaration);
    }

    private Optional<Charset> inMeta() {
        Optional<Charset> found = Optional.empty();
        int at = html.indexOf('<');
        while (at >= 0 && found.isEmpty() && labels < MOST_LABELS) {
            watch.step();
            int end = at + 1;
            if (isMeta(at)) {
                end = endOfTag(at);
                found = label("charset", at, end);
            } else if (isComment(at)) {
                end = endOfComment(at);
            }
            at = html.indexOf('<', end);
        }
        return found;
    }

    private int endOfTag(int at) {
        int end = html.indexOf('>', at);
        return end < 0 ? html.length() : end;
    }

    private boolean isMeta(int at) {
        int after = at + META.length();
        return startsWith(META, at) && after < html.length() && AFTER_NAME.matches(html.charAt(after));
    }

    private boolean isComment(int at) {
        return at >= commentsFrom && html.startsWith(COMMENT, at);
    }

    /** Returns where a comment ends; one that never ends is none, and neither is any that begins after it. */
    private int endOfComment(int at) {
        int end = html.indexOf(COMMENT_END, at + 2);
        if (end < 0) {
            commentsFrom = html.length();
            return at + 1;
        }
        return end + COMMENT_END.length();
    }

    private Optional<Charset> inXmlDeclaration() {
        int start = WHITE.negate().indexIn(html);
        if (start < 0 || !startsWith(XML, start)) {
            return Optional.empty();
        }
        return label("encoding", start, endOfTag(start));
    }

    /** Returns the character set named after {@code key=} within a tag. */
    private Optional<Charset> label(String key, int from, int end) {
        for (int at = from; at + key.length() <= end; at++) {
            if (startsWith(key, at)) {
                int equals = skip(WHITE, at + key.length(), end);
                if (equals < end && html.charAt(equals) == '=') {
                    int start = skip(QUOTE, equals + 1, end);
                    labels++;
                    return CharsetLabel.read(html.substring(start, skip(LABEL, start, end)));
                }
            }
        }
        return Optional.empty();
    }

    private boolean startsWith(String lower, int at) {
        return html.regionMatches(true, at, lower, 0, lower.length());
    }

    private int skip(CharMatcher matcher, int from, int end) {
        int at = from;
        while (at < end && matcher.matches(html.charAt(at))) {
            at++;
        }
        return at;
    }
}
