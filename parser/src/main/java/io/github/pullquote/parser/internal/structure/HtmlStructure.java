package io.github.pullquote.parser.internal.structure;

import io.github.pullquote.core.ArticleField;
import io.github.pullquote.core.ArticleKind;
import io.github.pullquote.core.Block;
import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.parser.internal.content.Content;
import io.github.pullquote.parser.internal.content.ContentBlock;
import io.github.pullquote.parser.internal.language.LanguageRecogniser;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.metadata.Metadata;
import io.github.pullquote.parser.internal.page.Page;
import java.util.Optional;

/**
 * Finds the structure of an article on a page: labels each block of the content, and puts together what the labelled
 * blocks and the metadata say. Immutable, and safe to share between threads.
 */
public final class HtmlStructure {
    private final LanguageRecogniser languages;

    /** Makes one that reads these word lists. */
    public HtmlStructure(Lexicons lexicons) {
        this.languages = new LanguageRecogniser(lexicons);
    }

    /** Returns the structure of the article. */
    public Structure read(Page page, Metadata metadata, Content content, Optional<String> language) {
        Structure.Builder structure = Structure.builder();
        structure.kind(ArticleKind.NEWS).language(language).dropped(content.dropped());
        BylineWriter.write(page, content, metadata.bylines()).forEach(structure::addBylines);
        metadata.bylines()
                .rule()
                .ifPresent(rule -> structure.putEvidence(ArticleField.BYLINES, rule.evidence()));
        for (ContentBlock each : content.kept()) {
            structure.addBlocks(Block.builder()
                    .passage(page.source().passage(each.block().span()))
                    .kind(BlockKind.PARAGRAPH)
                    .role(each.rule() == io.github.pullquote.parser.internal.content.ContentRule.HEAD
                            ? BlockRole.KICKER
                            : each.role().orElse(BlockRole.BODY))
                    .build());
        }
        return structure.build();
    }
}
