package io.github.pullquote.parser.internal.kind;

import io.github.pullquote.core.ArticleKind;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.structure.block.Label;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import java.util.List;
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
        return namesWire(piece) || hasContact(piece)
                ? Optional.of(Kind.by(StructureRule.KIND_RELEASE, ArticleKind.PRESS_RELEASE))
                : Optional.empty();
    }

    private static boolean namesWire(Piece piece) {
        List<String> body = piece.blocks(Label::isBody);
        for (String text : body.subList(0, Math.min(FIRST, body.size()))) {
            if (namesWire(piece, text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasContact(Piece piece) {
        for (String text : piece.blocks(label -> true)) {
            if (isContact(piece, text)) {
                return true;
            }
        }
        return false;
    }

    /** {@code OSTER, 3 May (Globe Newswire) -- ...}. */
    private static boolean namesWire(Piece piece, String text) {
        String opening = text.substring(0, Math.min(OPENING, text.length()));
        for (Sightings.Sighting wire : Sightings.of(WordListName.RELEASE_WIRES, opening, piece.words())) {
            boolean enclosed = wire.start() > 0
                    && wire.end() < opening.length()
                    && "(/".indexOf(opening.charAt(wire.start() - 1)) >= 0
                    && ")/".indexOf(opening.charAt(wire.end())) >= 0;
            if (enclosed) {
                return true;
            }
        }
        return false;
    }

    private static boolean isContact(Piece piece, String text) {
        if (text.length() > LONGEST_CONTACT) {
            return false;
        }
        Optional<WordLists.Opening> contact = piece.words().opening(WordListName.RELEASE_CONTACTS, text, 0);
        return contact.isPresent()
                && (contact.get().length() == text.length()
                        || ":：".indexOf(text.charAt(contact.get().length())) >= 0);
    }
}
