package io.github.pullquote.parser.internal.kind;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.core.PrintedText;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.head.Head;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.metadata.Metadata;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.text.Chars;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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
        List<String> printed = blocks(BlockRole.HEADLINE);
        return HeadlineParts.of(printed.isEmpty() ? headline() : Chars.flat(printed.get(0)));
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
    ImmutableList<String> headings() {
        return blocks(label -> label.kind() == BlockKind.HEADING && label.isBody());
    }

    /** Returns the texts of the blocks that have the role. */
    ImmutableList<String> blocks(BlockRole role) {
        return blocks(label -> label.role() == role);
    }

    /** Returns the beginnings of the blocks of the article whose label fits. */
    ImmutableList<String> blocks(Predicate<Label> wanted) {
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        for (int i = 0; i < draft.size(); i++) {
            Optional<Label> label = draft.label(i);
            if (label.isPresent() && label.get().drop().isEmpty() && wanted.test(label.get())) {
                texts.add(draft.block(i).text());
            }
        }
        return texts.build();
    }

    private static String text(Optional<PrintedText> printed) {
        return printed.isPresent() ? Chars.flat(printed.get().text()) : "";
    }
}
