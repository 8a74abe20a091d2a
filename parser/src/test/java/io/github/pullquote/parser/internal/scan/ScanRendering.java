package io.github.pullquote.parser.internal.scan;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Block;
import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.core.Diagnostic;
import io.github.pullquote.core.DiagnosticCode;
import io.github.pullquote.core.Passage;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Prints what the scanner finds as the specification writes it: a line a marked stretch, then a line a stray mark. */
final class ScanRendering {
    private static final Lexicons LEXICONS = new Lexicons();
    private static final Map<String, Scanner> SCANNERS = new ConcurrentHashMap<>();
    private static final String PARAGRAPH_END = "\n\n";

    private ScanRendering() {}

    /** Scans the text, in which a blank line ends a paragraph. */
    static Scan scan(String text, String language) {
        return SCANNERS.computeIfAbsent(language, tag -> new Scanner(LEXICONS.language(tag)))
                .scan(text, paragraphs(text), new Watch(Optional.empty()));
    }

    private static ImmutableList<Block> paragraphs(String text) {
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        int start = 0;
        for (String paragraph : Splitter.on(PARAGRAPH_END).split(text)) {
            if (!paragraph.isBlank()) {
                blocks.add(Block.builder()
                        .passage(new Passage(new Span(start, start + paragraph.length()), paragraph))
                        .kind(BlockKind.PARAGRAPH)
                        .role(BlockRole.BODY)
                        .build());
            }
            start += paragraph.length() + PARAGRAPH_END.length();
        }
        return blocks.build();
    }

    static ImmutableList<String> render(Scan scan) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        List<Integer> depths = new ArrayList<>();
        for (Marked marked : scan.marked()) {
            int depth = marked.parent().isPresent() ? depths.get(marked.parent().getAsInt()) + 1 : 0;
            depths.add(depth);
            lines.add("  ".repeat(depth) + name(marked) + ": " + text(scan.source(), marked));
        }
        scan.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == DiagnosticCode.STRAY_QUOTATION_MARK)
                .forEach(diagnostic -> lines.add("stray: " + stray(scan.source(), diagnostic)));
        return lines.build();
    }

    private static String name(Marked marked) {
        if (marked.style() == Marked.Style.DASH) {
            return "dash";
        }
        return marked.closed() ? "closed" : "unclosed";
    }

    private static String text(String source, Marked marked) {
        return marked.parts().stream()
                .map(part -> source.substring(part.start(), part.end()).replace('\n', ' '))
                .collect(Collectors.joining(" … "));
    }

    private static String stray(String source, Diagnostic diagnostic) {
        Span span = diagnostic.span().orElseThrow();
        return source.substring(span.start(), span.end());
    }
}
