package io.github.pullquote.parser.internal.credit.line;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import java.util.Optional;

/** Pieces of a line for the tests of the classes that read them. */
public final class LineFixture {
    public static final WordLists WORDS = WordLists.of(new Lexicons(), Optional.of("en"));
    public static final WordClasses CLASSES = new WordClasses(WORDS);
    private static final LineLexer LEXER =
            new LineLexer(ImmutableSet.of("jr", "dr", "mr")::contains, new Contacts("example"::equals));
    private static final PhraseBook PHRASES = PhraseBook.of(WORDS, LEXER);

    private LineFixture() {}

    public static LineTagger tagger(String line) {
        return new LineTagger(line, LEXER.read(line), WORDS, PHRASES);
    }

    public static ImmutableList<Piece> pieces(String line) {
        return tagger(line).read().pieces();
    }
}
