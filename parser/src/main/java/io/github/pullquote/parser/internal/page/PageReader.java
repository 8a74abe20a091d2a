package io.github.pullquote.parser.internal.page;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Diagnostic;
import io.github.pullquote.core.DiagnosticCode;
import io.github.pullquote.core.Severity;
import io.github.pullquote.core.SourceFormat;
import io.github.pullquote.core.SourceText;
import io.github.pullquote.parser.ParseLimits;
import io.github.pullquote.parser.RawArticle;
import io.github.pullquote.parser.internal.decode.HtmlText;
import io.github.pullquote.parser.internal.hint.HintReader;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.page.position.HtmlTracker;
import io.github.pullquote.parser.internal.page.position.Tracker;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads the markup of pages. Immutable, and safe to share between threads. */
public final class PageReader {
    /** The reader of HTML may go through all open elements for each tag. */
    private static final int DEEPEST = 5_000;

    private final HintReader hints;

    /** Makes one that reads these word lists. */
    public PageReader(Lexicons lexicons) {
        this.hints = new HintReader(lexicons);
    }

    /** Returns the page; without blocks when nothing is visible. */
    public Page read(RawArticle raw, HtmlText markup, ParseLimits limits, Watch watch) {
        String html = withoutMark(markup.html());
        MarkupReader in = new MarkupReader(html, limits.maxNodes(), watch);
        Document document = Parser.htmlParser()
                .setMaxDepth(Math.min(limits.maxDepth(), DEEPEST))
                .setTrackPosition(raw.trackHtml())
                .parseInput(in, raw.url().orElse(""));
        boolean twice = TwiceEncodedPage.repair(document, markup);
        Optional<HtmlTracker> tracker = raw.trackHtml() ? Optional.of(new HtmlTracker(html)) : Optional.empty();
        HeadSplitter head = HeadSplitter.of(document);
        Element shown = document.body();
        ElementTree tree = ElementTree.of(document, hints.page());
        BodyReader body = new BodyReader(
                tree,
                tree.of(shown).index(),
                limits.maxNodes(),
                watch,
                tracker.<Tracker>map(t -> t).orElse(Tracker.OFF),
                head);
        shown.filter(body);
        body.finish();
        boolean whole = in.isWhole() && body.isWhole();
        SourceText source = SourceText.builder()
                .text(body.text())
                .format(SourceFormat.HTML)
                .url(raw.url())
                .charset(markup.charset())
                .alignment(tracker.map(HtmlTracker::alignment))
                .build();
        return new Page(
                tree.at(0),
                document.title(),
                source,
                body.boxes(),
                body.blocks(),
                whole,
                diagnostics(whole, twice, tracker));
    }

    /**
     * A byte order mark would count as text and so end the head; a space in its place leaves all offsets as they are.
     */
    private static String withoutMark(String html) {
        return html.startsWith("\uFEFF") ? " " + html.substring(1) : html;
    }

    private static ImmutableList<Diagnostic> diagnostics(boolean whole, boolean twice, Optional<HtmlTracker> tracker) {
        ImmutableList.Builder<Diagnostic> diagnostics = ImmutableList.builder();
        if (twice) {
            diagnostics.add(Diagnostic.of(
                    DiagnosticCode.REPAIRED_CHARACTERS,
                    Severity.INFO,
                    "The page was encoded twice; it is read as it was before the second time."));
        }
        if (!whole) {
            diagnostics.add(Diagnostic.of(
                    DiagnosticCode.LIMIT_REACHED,
                    Severity.WARNING,
                    "The page has more elements and texts than are looked at."));
        }
        int inexact = tracker.map(HtmlTracker::inexact).orElse(0);
        if (inexact > 0) {
            diagnostics.add(Diagnostic.of(
                    DiagnosticCode.INEXACT_HTML_POSITION,
                    Severity.INFO,
                    "Texts whose place in the HTML is known only as a whole: " + inexact + "."));
        }
        return diagnostics.build();
    }
}
