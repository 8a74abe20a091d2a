package io.github.pullquote.parser.internal.resolve.name;

import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.lexicon.Phrases;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** The small words of a language around a name or a role. All are asked in lower case. Immutable. */
public final class LinkWords {
    private final Table articles;
    private final Table bodyLinks;
    private final Table bodyVerbs;
    private final Table copulas;
    private final Table naming;
    private final Phrases<Boolean> ownWords;

    LinkWords(Lexicon lexicon) {
        articles = lexicon.table(WordListName.ARTICLES);
        bodyLinks = lexicon.table(WordListName.BODY_LINKS);
        bodyVerbs = lexicon.table(WordListName.BODY_VERBS);
        copulas = lexicon.table(WordListName.ROLE_COPULAS);
        naming = lexicon.table(WordListName.NAMING_WORDS);
        Phrases.Builder<Boolean> phrases = Phrases.builder();
        for (String phrase : lexicon.table(WordListName.OWN_WORDS).keys()) {
            phrases.put(phrase, true);
        }
        ownWords = phrases.build();
    }

    /** Returns whether the word says that the noun is known: "the". */
    public boolean isDefinite(String word) {
        return articleTells(word, "definite");
    }

    /** Returns whether the word is an article: "the", "a". */
    public boolean isArticle(String word) {
        return isDefinite(word) || articleTells(word, "indefinite");
    }

    /** Returns whether the word brings in somebody new: "a", "another". */
    public boolean bringsIn(String word) {
        return articles.contains(word) && !isDefinite(word);
    }

    /** Returns the gender that an article tells: Spanish "la" of "la portavoz". */
    public Gender articleGender(String word) {
        return articles.column(word, 2).map(Gender::of).orElse(Gender.UNKNOWN);
    }

    private boolean articleTells(String word, String what) {
        return articles.column(word, 1).filter(what::equals).isPresent();
    }

    /** Returns whether a body may follow the word behind a role: "clerk at". */
    public boolean linksRole(String word) {
        return links(word, "role");
    }

    /** Returns whether a body may follow the word behind a person's name: "Ann Poe of". */
    public boolean linksName(String word) {
        return links(word, "name");
    }

    /** Returns whether the word stands inside the name of a body: "University of". */
    public boolean linksBody(String word) {
        return links(word, "body");
    }

    /**
     * Returns the words of which one links a body to a verb whose subject belongs to it: "at" and "for" of "works"; none
     * of a verb that takes it as object: "runs". Empty when it is no such verb.
     */
    public Optional<List<String>> ofBodyVerb(String word) {
        return bodyVerbs.column(word, 1).map(links -> links.equals("-") ? List.of() : Table.forms(links));
    }

    private boolean links(String word, String after) {
        return bodyLinks
                .column(word, 1)
                .filter(column -> Table.hasForm(column, after))
                .isPresent();
    }

    /** Returns whether the word may stand between a name and its role: "who", "served", "as". */
    public boolean isCopula(String word) {
        return copulas.contains(word);
    }

    /** Returns whether words say that somebody named beside them tells what follows: "own words"; asked one by one. */
    public boolean announcesOwnWords(IntFunction<String> word) {
        return ownWords.longest(word).isPresent();
    }

    /** Returns whether the word stands between a noun and a name: "called". */
    public boolean isNaming(String word) {
        return naming.contains(word);
    }
}
