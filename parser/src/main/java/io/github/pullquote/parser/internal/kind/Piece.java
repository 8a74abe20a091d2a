package io.github.pullquote.parser.internal.kind;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.core.PrintedText;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.head.Head;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.metadata.Metadata;
import io.github.pullquote.parser.internal.plaintext.TextBlock;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.text.Chars;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the rules may look at.
 *
 * @param draft the blocks, each labelled
 * @param head the head that was decided on
 * @param metadata what the page says beside its text; empty for a plain text
 */
record Piece(Draft draft, Head head, Optional<Metadata> metadata) {
    WordLists words() {
        return draft.words();
    }

    /**
     * Returns the parts of the headline that colons, bars and dashes part; none without a headline. As printed, since a
     * label in its line is no part of the headline itself.
     */
    ImmutableList<String> headlineParts() {
        return HeadlineParts.of(
                blocks(BlockRole.HEADLINE).findFirst().map(Chars::flat).orElseGet(this::headline));
    }

    String headline() {
        return text(head.headline());
    }

    String kicker() {
        return text(head.kicker());
    }

    String standfirst() {
        return text(head.standfirst());
    }

    /** Returns a stretch of the source on one line. */
    String slice(Span span) {
        return Chars.flat(draft.source().slice(span));
    }

    /** Returns the texts of the sub-headings. */
    Stream<String> headings() {
        return blocks(label -> label.kind() == BlockKind.HEADING && label.isBody());
    }

    /** Returns the texts of the blocks that have the role. */
    Stream<String> blocks(BlockRole role) {
        return blocks(label -> label.role() == role);
    }

    /** Returns the beginnings of the blocks of the article whose label fits. */
    Stream<String> blocks(Predicate<Label> wanted) {
        return IntStream.range(0, draft.size())
                .filter(i -> draft.label(i)
                        .filter(label -> label.drop().isEmpty() && wanted.test(label))
                        .isPresent())
                .mapToObj(draft::block)
                .map(TextBlock::text);
    }

    private static String text(Optional<PrintedText> printed) {
        return printed.map(PrintedText::text).map(Chars::flat).orElse("");
    }
}
