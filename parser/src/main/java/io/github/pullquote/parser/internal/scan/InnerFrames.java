package io.github.pullquote.parser.internal.scan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.text.Token;
import io.github.pullquote.parser.internal.text.TokenKind;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * Finds what is said in marks that hold the reporting clause as well, as French prints it: {@code « C'est fini, soupire
 * Ana Pré. Je pars. »} says {@code « C'est fini} and {@code Je pars. »}.
 *
 * <p>The clause stands behind a comma, a dash, a question or a cry, verb first; it ends with its sentence, or at a comma
 * that no description of the speaker follows. Where a clause follows the marks, those inside belong to the words said.
 */
final class InnerFrames {
    /** Clauses with long descriptions have some 30 tokens; a bound keeps text without full stops cheap. */
    private static final int LONGEST = 45;
    /** Objects, auxiliaries, adverbs and a pronoun before the verb: {@code s'est-il encore défendu}. */
    private static final int MOST_BEFORE_VERB = 5;

    private static final int MOST_ADVERBS = 3;
    private static final String DASHES = "–—-";
    private static final String STOPS = ".!?…";
    private static final ImmutableSet<String> BEFORE_VERB =
            ImmutableSet.of("pronoun-object", "auxiliary", "adverb", "negation");
    private static final ImmutableSet<String> OPENS_SUBJECT = ImmutableSet.of("determiner", "quantifier", "");

    private final Supplier<ImmutableSet<String>> cues;
    private final Supplier<ImmutableSet<String>> persons;
    private final Table functionWords;
    private final Table pronouns;

    /**
     * Makes a finder.
     *
     * @param cues the forms of the verbs that may report
     * @param persons the nouns that describe somebody
     * @param functionWords the function words of the language
     * @param pronouns its pronouns
     */
    InnerFrames(
            Supplier<ImmutableSet<String>> cues,
            Supplier<ImmutableSet<String>> persons,
            Table functionWords,
            Table pronouns) {
        this.cues = cues;
        this.persons = persons;
        this.functionWords = functionWords;
        this.pronouns = pronouns;
    }

    /** A clause: its first token, that of its comma, and the token that the words said go on with. */
    private record Frame(int first, int next) {}

    /** Returns what is said between the marks of a pair, in parts; one part when no clause stands inside. */
    ImmutableList<Span> said(List<Token> tokens, MarkScanner.Pair pair) {
        int end = pair.closed()
                ? firstFrom(tokens, pair.span().end() - 1)
                : firstFrom(tokens, pair.span().end());
        return pair.closed() && isFollowed(tokens, end + 1)
                ? ImmutableList.of(pair.span())
                : said(tokens, pair.span(), firstFrom(tokens, pair.span().start() + 1), end);
    }

    /** Returns what is said in a stretch without marks, which a dash opens. */
    ImmutableList<Span> said(List<Token> tokens, Span piece) {
        return said(tokens, piece, firstFrom(tokens, piece.start()), firstFrom(tokens, piece.end()));
    }

    private ImmutableList<Span> said(List<Token> tokens, Span all, int first, int end) {
        ImmutableList.Builder<Span> parts = ImmutableList.builder();
        int start = all.start();
        int depth = 0;
        int i = first;
        while (i < end) {
            depth += tokens.get(i).kind() == TokenKind.MARK ? 1 : 0;
            Frame frame = depth % 2 == 0 && i > first && mayStandBefore(tokens.get(i))
                    ? frame(tokens, i, end)
                    : new Frame(i, i);
            if (frame.next() > frame.first()) {
                parts.add(new Span(start, endOfSaid(tokens, i)));
                start = frame.next() < end ? tokens.get(frame.next()).start() : all.end();
                i = frame.next();
            } else {
                i++;
            }
        }
        return start < all.end() ? parts.add(new Span(start, all.end())).build() : parts.build();
    }

    private static int firstFrom(List<Token> tokens, int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int endOfSaid(List<Token> tokens, int sign) {
        boolean said = STOPS.indexOf(tokens.get(sign).text().charAt(0)) >= 0;
        return tokens.get(said ? sign : sign - 1).end();
    }

    private static boolean mayStandBefore(Token token) {
        String text = token.text();
        return token.kind() == TokenKind.PUNCTUATION
                && (token.is(',') || DASHES.contains(text) || "!?…".contains(text));
    }

    /** {@code « Elle a tort, dit-on », raconte Ana Pré}: the clause behind the marks reports what stands in them. */
    private boolean isFollowed(List<Token> tokens, int from) {
        int first = from < tokens.size() && tokens.get(from).is(',') ? from + 1 : from;
        return subject(tokens, first, tokens.size()).isPresent();
    }

    private Frame frame(List<Token> tokens, int sign, int end) {
        OptionalInt subject = subject(tokens, sign + 1, end);
        return subject.isPresent()
                ? new Frame(sign, next(tokens, sign, subject.getAsInt(), end))
                : new Frame(sign, sign);
    }

    /** Returns the first token of the subject behind its verb, or the end of a verb with a pronoun before it. */
    private OptionalInt subject(List<Token> tokens, int first, int end) {
        int verb = first;
        boolean pronoun = false;
        while (verb < end && verb - first < MOST_BEFORE_VERB && !isCue(tokens.get(verb))) {
            boolean subject = verb > first && isThirdPerson(tokens.get(verb));
            if (!subject && !BEFORE_VERB.contains(use(tokens.get(verb)))) {
                return OptionalInt.empty();
            }
            pronoun |= subject;
            verb++;
        }
        if (verb >= end || !isCue(tokens.get(verb))) {
            return OptionalInt.empty();
        }
        return pronoun ? OptionalInt.of(verb + 1) : behindVerb(tokens, verb + 1, end);
    }

    private OptionalInt behindVerb(List<Token> tokens, int first, int end) {
        int i = first;
        while (i < end && i - first < MOST_ADVERBS && use(tokens.get(i)).equals("adverb")) {
            i++;
        }
        if (i >= end || !tokens.get(i).isWord()) {
            return OptionalInt.empty();
        }
        boolean opens = OPENS_SUBJECT.contains(use(tokens.get(i)));
        boolean name = tokens.get(i).isCapitalised() || !use(tokens.get(i)).isEmpty();
        return opens && name || isThirdPerson(tokens.get(i)) ? OptionalInt.of(i) : OptionalInt.empty();
    }

    /** The token at which the words said go on; the comma itself when a mark stands in what might be a clause. */
    private int next(List<Token> tokens, int sign, int subject, int end) {
        for (int i = subject; i < Math.min(end, sign + LONGEST); i++) {
            Token token = tokens.get(i);
            if (token.kind() == TokenKind.MARK) {
                return sign;
            }
            boolean stop = token.kind() == TokenKind.PUNCTUATION && (STOPS + DASHES).contains(token.text());
            if (stop || token.is(',') && !describes(tokens, i + 1, end)) {
                return i + 1;
            }
        }
        return sign + LONGEST < end ? sign : end;
    }

    /** {@code , la maire de Pré,} {@code , 34 ans,} {@code , qui vit ici,}: goes on about the speaker. */
    private boolean describes(List<Token> tokens, int first, int end) {
        for (int i = first; i < Math.min(end, first + MOST_ADVERBS); i++) {
            Token token = tokens.get(i);
            if (token.kind() == TokenKind.NUMBER
                    || persons.get().contains(token.lower())
                    || i == first && (use(token).equals("relative") || token.isCapitalised())) {
                return true;
            }
            if (!token.isWord() || i == first && !OPENS_SUBJECT.contains(use(token))) {
                return false;
            }
        }
        return false;
    }

    private boolean isCue(Token token) {
        return !token.isCapitalised() && cues.get().contains(token.lower());
    }

    private boolean isThirdPerson(Token token) {
        return pronouns.column(token.lower(), 1).filter("3"::equals).isPresent()
                && !use(token).equals("pronoun-object");
    }

    private String use(Token token) {
        return functionWords.column(token.lower(), 1).map(Table::firstForm).orElse("");
    }
}
