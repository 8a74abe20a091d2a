package io.github.pullquote.parser.internal.structure;

import io.github.pullquote.core.ArticleField;
import io.github.pullquote.core.SourceText;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.language.LanguageRecogniser;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.plaintext.TextBlockReader;
import io.github.pullquote.parser.internal.structure.block.Draft;
import io.github.pullquote.parser.internal.structure.block.Readers;
import io.github.pullquote.parser.internal.structure.block.Structure;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the structure of a plain-text article: cuts it into blocks, labels each, and reads what the labelled blocks
 * say. Immutable, and safe to share between threads.
 */
public final class TextStructure {
    private final Lexicons lexicons;
    private final LanguageRecogniser languages;
    private final Map<String, Readers> readers = new ConcurrentHashMap<>();

    /** Makes one that reads these word lists. */
    public TextStructure(Lexicons lexicons) {
        this.lexicons = lexicons;
        this.languages = new LanguageRecogniser(lexicons);
    }

    /**
     * Returns the structure of the readable part of a text. Each code point of it that is not white space lies in one
     * block or dropped span.
     *
     * @param language as the caller gave it; recognised from the words when empty
     * @param retrievedAt when the text was fetched; relative dates have no value without
     */
    public Structure read(
            SourceText source, Span readable, Optional<String> language, Optional<ZonedDateTime> retrievedAt) {
        Optional<String> known = language.or(() -> languages.recognise(source.text(), readable));
        Draft draft = new Draft(source, readers(known), retrievedAt, TextBlockReader.read(source.text(), readable));
        TextLabeller.label(draft);
        Structure.Builder structure = Structure.builder();
        structure.language(known);
        if (language.isEmpty() && known.isPresent()) {
            structure.putEvidence(ArticleField.LANGUAGE, StructureRule.LANGUAGE.evidence());
        }
        ArticleKinds.Kind kind = ArticleKinds.of(draft);
        structure.kind(kind.kind());
        kind.rule().ifPresent(rule -> structure.putEvidence(ArticleField.KIND, rule.evidence()));
        new StructureWriter(draft, structure).write();
        return structure.build();
    }

    private Readers readers(Optional<String> language) {
        return readers.computeIfAbsent(language.orElse(""), tag -> Readers.of(lexicons, language));
    }
}
