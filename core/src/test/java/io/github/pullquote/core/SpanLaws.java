package io.github.pullquote.core;

import io.github.pullquote.core.Laws.Named;
import java.util.ArrayList;
import java.util.List;

/** Spans lie in the source and split no surrogate pair; the text of a passage is its slice. */
final class SpanLaws {
    private SpanLaws() {}

    static void check(Article article) {
        for (Named passage : Laws.passages(article)) {
            place(article, passage);
            Laws.require(
                    article.source().slice(passage.span()).equals(passage.text()),
                    article,
                    passage,
                    "must have the text of its span, but has \"" + passage.text() + "\"");
        }
        spansWithoutText(article).forEach(span -> place(article, span));
    }

    private static List<Named> spansWithoutText(Article article) {
        List<Named> out = new ArrayList<>();
        for (int i = 0; i < article.dropped().size(); i++) {
            out.add(Laws.dropped(i, article.dropped().get(i)));
        }
        for (Diagnostic diagnostic : article.diagnostics()) {
            diagnostic.span().ifPresent(span -> out.add(new Named("diagnostic " + diagnostic.code(), span, "")));
        }
        for (SourceRegion region : article.source().regions()) {
            out.add(new Named("source.regions " + region.origin(), region.span(), ""));
        }
        return out;
    }

    private static void place(Article article, Named named) {
        String text = article.source().text();
        Laws.require(named.span().end() <= text.length(), article, named, "must lie in the source");
        Laws.require(
                !splitsPair(text, named.span().start())
                        && !splitsPair(text, named.span().end()),
                article,
                named,
                "must not split a surrogate pair");
    }

    private static boolean splitsPair(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }
}
