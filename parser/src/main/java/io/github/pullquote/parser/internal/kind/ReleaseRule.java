package io.github.pullquote.parser.internal.kind;

import io.github.pullquote.core.ArticleKind;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import java.util.Optional;

/**
 * What a body says of itself names the wire that spreads such texts where a dateline names its agency, or whom of the
 * press to call.
 *
 * <p>Counter-example: a report that names such a wire as its source in running text.
 */
final class ReleaseRule implements KindRule {
    private static final int OPENING = 100;
    private static final int FIRST = 4;
    private static final int LONGEST_CONTACT = 80;

    @Override
    public Optional<Kind> tryFind(Piece piece) {
        boolean isRelease = piece.blocks(Label::isBody).limit(FIRST).anyMatch(text -> namesWire(piece, text))
                || piece.blocks(label -> true).anyMatch(text -> isContact(piece, text));
        return isRelease
                ? Optional.of(Kind.by(StructureRule.KIND_RELEASE, ArticleKind.PRESS_RELEASE))
                : Optional.empty();
    }

    /** {@code OSTER, 3 May (Globe Newswire) -- ...}. */
    private static boolean namesWire(Piece piece, String text) {
        String opening = text.substring(0, Math.min(OPENING, text.length()));
        return Sightings.of(WordListName.RELEASE_WIRES, opening, piece.words())
                .anyMatch(wire -> wire.start() > 0
                        && wire.end() < opening.length()
                        && "(/".indexOf(opening.charAt(wire.start() - 1)) >= 0
                        && ")/".indexOf(opening.charAt(wire.end())) >= 0);
    }

    private static boolean isContact(Piece piece, String text) {
        return text.length() <= LONGEST_CONTACT
                && piece.words()
                        .opening(WordListName.RELEASE_CONTACTS, text, 0)
                        .filter(contact ->
                                contact.length() == text.length() || ":：".indexOf(text.charAt(contact.length())) >= 0)
                        .isPresent();
    }
}
