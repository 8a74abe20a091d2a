package io.github.pullquote.parser.internal.credit.line;

import io.github.pullquote.core.Contribution;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.text.Chars;
import io.github.pullquote.parser.internal.text.Spelling;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What single words of a credit line may be, by the lists and by their letters. */
public final class WordClasses {
    private final WordLists words;

    public WordClasses(WordLists words) {
        this.words = words;
    }

    /** Returns whether the word is a given name that the lists have, in capitals or not. */
    public boolean isGivenName(Piece piece) {
        String text = piece.text();
        return words.holds(WordListName.GIVEN_NAMES, text)
                || (Chars.isAllCapitals(text) && words.holds(WordListName.GIVEN_NAMES, Spelling.titleCase(text)))
                || (text.indexOf('-') > 0
                        && words.holds(WordListName.GIVEN_NAMES, text.substring(0, text.indexOf('-'))));
    }

    public boolean isGivenNameInSmallLetters(Piece piece) {
        return piece.isWord() && words.holds(WordListName.GIVEN_NAMES, Spelling.capitalised(piece.text()));
    }

    /** Returns whether the word is a family name that stands before the given name. */
    public boolean isLeadingFamilyName(Piece piece) {
        return words.holds(WordListName.LEADING_FAMILY_NAMES, piece.text());
    }

    public boolean isParticle(Piece piece) {
        return piece.isParticleOf(words);
    }

    /** Returns whether the word is a degree or the like after a name, "Jr." among them. */
    public boolean isSuffix(Piece piece) {
        return piece.is(PieceKind.SUFFIX) || isGeneration(piece);
    }

    public boolean isGeneration(Piece piece) {
        return words.holds(WordListName.NAME_GENERATIONS, piece.folded());
    }

    /** Returns whether the word may be part of a name: capitalised, an initial, a particle, or caseless. */
    public boolean isNamePart(Piece piece) {
        if (!piece.isWord()) {
            return false;
        }
        String text = piece.text();
        int inner = Math.max(text.indexOf('-'), Math.max(text.indexOf('\''), text.indexOf('’')));
        boolean later =
                inner > 0 && inner <= 2 && inner + 1 < text.length() && Character.isUpperCase(text.charAt(inner + 1));
        return (piece.isCapital() || later || isParticle(piece) || Scripts.isCaseless(text)) && !piece.hasDigit();
    }

    /** Returns whether the word ends the name of a role; of words in small letters, any for a person does. */
    public boolean isRole(Piece piece) {
        return piece.isWord()
                && (words.holds(WordListName.BYLINE_ROLES, piece.folded())
                        || (piece.isSmall() && words.holds(WordListName.ROLE_NOUNS, piece.folded()))
                        || endsInRole(piece));
    }

    /** Returns whether the word, with a capital or not, is one for a person. */
    public boolean isRoleNoun(Piece piece) {
        return piece.isWord() && words.holds(WordListName.ROLE_NOUNS, piece.folded());
    }

    /**
     * Some languages tie the outlet or the field to the role: {@code Sport-Redakteurin}, {@code LRX-Experte}. Two family
     * names may be tied too ({@code Lang-Richter}), so that words for all other persons want capitals before the hyphen.
     */
    private boolean endsInRole(Piece piece) {
        String folded = piece.folded();
        int hyphen = folded.lastIndexOf('-');
        String last = folded.substring(hyphen + 1);
        return hyphen > 1
                && !words.holds(WordListName.SURNAME_ROLES, last)
                && (words.holds(WordListName.BYLINE_ROLES, last)
                        || (words.holds(WordListName.ROLE_NOUNS, last)
                                && Chars.isAllCapitals(
                                        piece.text().substring(0, piece.text().indexOf('-')))));
    }

    /** Returns whether the word for a role is as often a family name. */
    public boolean isSurnameToo(Piece piece) {
        return words.holds(WordListName.SURNAME_ROLES, piece.folded());
    }

    /** Returns whether the small word joins parts of the name of a body: University of Wend. */
    public boolean bindsBody(Piece piece) {
        return words.value(WordListName.BODY_LINKS, piece.folded())
                .filter(value -> Table.forms(value).contains("body"))
                .isPresent();
    }

    public boolean isRoleModifier(Piece piece) {
        return (piece.isWord() && words.holds(WordListName.BYLINE_MODIFIERS, piece.folded()))
                || piece.is(PieceKind.STAFF)
                || isRole(piece);
    }

    /** Returns what somebody did behind whose name the word stands in brackets; empty when it names no task. */
    public Optional<Contribution> task(Piece piece) {
        return words.value(WordListName.BYLINE, piece.folded())
                .map(value -> value.indexOf('|') < 0 ? value : value.substring(0, value.indexOf('|')))
                .map(value -> new Piece(piece.kind(), piece.text(), piece.folded(), value, piece.start(), piece.end()))
                .map(Piece::contribution);
    }

    public boolean isStaff(Piece piece) {
        return piece.is(PieceKind.STAFF) || words.holds(WordListName.BYLINE_STAFF, piece.folded());
    }

    public boolean isStaff(String text) {
        return words.holds(WordListName.BYLINE_STAFF, text.toLowerCase(Locale.ROOT));
    }

    /** Returns whether the word shows that a name is that of a body; given names are weaker than such a word. */
    public boolean isBodyWord(Piece piece) {
        return piece.is(PieceKind.BODY)
                || words.holds(WordListName.OUTLET_NOUNS, piece.folded())
                || (piece.text().length() > 1 && words.holds(WordListName.ORGANISATION_SUFFIXES, piece.text()))
                || endsLikeBody(piece.text());
    }

    /** Returns whether the word shows that even a name that begins with a given name is that of a body. */
    public boolean isStrongBodyWord(Piece piece) {
        return piece.is(PieceKind.BODY)
                || words.value(WordListName.OUTLET_NOUNS, piece.folded())
                        .filter("body"::equals)
                        .isPresent()
                || endsLikeBody(piece.text());
    }

    private boolean endsLikeBody(String text) {
        if (!Scripts.isCaseless(text)) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            if (words.holds(WordListName.BODY_ENDINGS, text.substring(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the word is an article, which opens names of outlets. */
    public boolean isArticle(Piece piece) {
        return piece.isCapital() && words.holds(WordListName.BODY_ARTICLES, piece.folded());
    }

    /** Returns whether the article opens names of any number of words. */
    public boolean isArticleOfLongNames(Piece piece) {
        return words.value(WordListName.BODY_ARTICLES, piece.folded())
                .filter("any"::equals)
                .isPresent();
    }

    /** Returns whether the word is one of menus, running text or the calendar, so that it makes a name doubtful. */
    public boolean isCommon(Piece piece) {
        String folded = piece.folded();
        return words.holds(WordListName.MENU_WORDS, folded)
                || words.isWeekday(folded)
                || words.holds(WordListName.MONTHS, folded)
                || words.holds(WordListName.FUNCTION_WORDS, folded)
                || words.holds(WordListName.VERBS_COMMON, folded)
                || words.holds(WordListName.BYLINE_ROLES, folded)
                || words.holds(WordListName.ROLE_NOUNS, folded)
                || words.holds(WordListName.OUTLET_NOUNS, folded);
    }

    public boolean isMenuWord(Piece piece) {
        return words.holds(WordListName.MENU_WORDS, piece.folded());
    }

    public boolean isFunctionWord(Piece piece) {
        return words.holds(WordListName.FUNCTION_WORDS, piece.folded()) && !isParticle(piece);
    }

    /** Returns whether the function word stands before no noun, so that with a capital it may be a given name: Davor. */
    public boolean isAdverb(Piece piece) {
        return words.isTagged(piece.folded(), "adverb")
                && !words.isTagged(piece.folded(), "preposition")
                && !words.isTagged(piece.folded(), "conjunction");
    }

    /** Returns whether the word goes on with the name of a company: {@code & Co.}, {@code & Sons}. */
    public boolean isLegalForm(Piece piece) {
        return words.holds(WordListName.LEGAL_FORMS, piece.folded());
    }

    public boolean isPlace(String text) {
        return words.holds(WordListName.PLACES, text) || words.holds(WordListName.PLACES, Spelling.titleCase(text));
    }

    public boolean isFamilyName(String text) {
        for (int length = Math.min(2, text.length()); length > 0; length--) {
            if (words.holds(WordListName.FAMILY_NAMES, text.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the text of the pieces as it stands in the line. */
    public static String text(String line, List<Piece> pieces) {
        return pieces.isEmpty()
                ? ""
                : line.substring(
                        pieces.get(0).start(), pieces.get(pieces.size() - 1).end());
    }
}
