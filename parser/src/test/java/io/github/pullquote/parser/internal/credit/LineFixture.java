package io.github.pullquote.parser.internal.credit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.ContributorKind;
import io.github.pullquote.parser.internal.credit.Field.OpenedBy;
import io.github.pullquote.parser.internal.credit.PersonNames.Certainty;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import java.util.Optional;

/** Pieces, fields and rosters for the tests of the classes that read them. */
final class LineFixture {
    static final WordLists WORDS = WordLists.of(new Lexicons(), Optional.of("en"));
    static final WordClasses CLASSES = new WordClasses(WORDS);
    private static final LineLexer LEXER =
            new LineLexer(ImmutableSet.of("jr", "dr", "mr")::contains, new Contacts("example"::equals));
    private static final PhraseBook PHRASES = PhraseBook.of(WORDS, LEXER);

    private LineFixture() {}

    static LineTagger tagger(String line) {
        return new LineTagger(line, LEXER.read(line), WORDS, PHRASES);
    }

    static ImmutableList<Piece> pieces(String line) {
        return tagger(line).read().pieces();
    }

    /** Returns the line as one field after the separator. */
    static Field field(String line, PieceKind separator, OpenedBy opened) {
        return new Field(pieces(line), separator, Optional.empty(), opened);
    }

    static FieldReader reader(String line, Roster roster) {
        return new FieldReader(line, CLASSES, roster);
    }

    static Roster rosterOf(String... persons) {
        Roster roster = new Roster();
        for (String person : persons) {
            roster.add(person, ContributorKind.PERSON, Certainty.LIKELY);
        }
        return roster;
    }

    static String render(Roster roster) {
        Reading reading = new Reading(
                roster.contributors(), Optional.empty(), Optional.empty(), Optional.empty(), false, true, false);
        return String.join(" + ", CreditLineRendering.of(reading));
    }
}
