package io.github.pullquote.parser.internal.kind;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.ArticleKind;
import io.github.pullquote.parser.internal.head.Head;
import io.github.pullquote.parser.internal.metadata.Metadata;
import io.github.pullquote.parser.internal.structure.block.Draft;
import java.util.Optional;

/** Tells what kind of piece an article is; what no rule tells is news. */
public final class KindFinder {
    /** The form of the text says more than a label, a label more than the section, the section more than words. */
    private static final ImmutableList<KindRule> RULES = ImmutableList.of(
            new PostTimesRule(),
            new TurnsRule(),
            new LabelRule(),
            new ToldRule(),
            new ReleaseRule(),
            new TestedRule(),
            new HeadlineRule(),
            new QuestionsRule());

    private KindFinder() {}

    /**
     * Returns the kind of an article.
     *
     * @param draft its blocks, each labelled
     * @param head its head as decided on
     * @param metadata what the page says beside its text; empty for a plain text
     */
    public static Kind find(Draft draft, Head head, Optional<Metadata> metadata) {
        Piece piece = new Piece(draft, head, metadata);
        for (KindRule rule : RULES) {
            Optional<Kind> kind = rule.tryFind(piece);
            if (kind.isPresent()) {
                return kind.get();
            }
        }
        return new Kind(ArticleKind.NEWS, Optional.empty());
    }
}
