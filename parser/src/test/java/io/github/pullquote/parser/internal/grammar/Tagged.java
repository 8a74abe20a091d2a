package io.github.pullquote.parser.internal.grammar;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Block;
import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.core.Passage;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.scan.Scanner;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tags a line of English or German, one paragraph, and finds words in it. */
public final class Tagged {
    private static final Tagged ENGLISH = new Tagged(Lexicon.of("en"));
    private static final Tagged GERMAN = new Tagged(Lexicon.of("de"));

    private final Scanner scanner;
    private final Tagger tagger;

    private Tagged(Lexicon lexicon) {
        this.scanner = new Scanner(lexicon);
        this.tagger = new Tagger(lexicon);
    }

    /** Returns the tagged words of a line of English. */
    public static TaggedText of(String line) {
        return ENGLISH.read(line);
    }

    /** Returns the tagged words of a line of a language. */
    public static TaggedText of(String line, String language) {
        return new Tagged(Lexicon.of(language)).read(line);
    }

    /** Returns the tagged words of a line of German. */
    public static TaggedText german(String line) {
        return GERMAN.read(line);
    }

    private TaggedText read(String line) {
        Block paragraph = Block.builder()
                .passage(new Passage(new Span(0, line.length()), line))
                .kind(BlockKind.PARAGRAPH)
                .role(BlockRole.BODY)
                .build();
        Watch watch = new Watch(Optional.empty());
        return tagger.tag(scanner.scan(line, ImmutableList.of(paragraph), watch), watch);
    }

    /** Returns the index of the first token with this text. */
    public static int indexOf(TaggedText words, String token) {
        return IntStream.range(0, words.size())
                .filter(i -> words.token(i).text().equals(token))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no token " + token));
    }

    /** Returns the tags of all tokens. */
    static String tags(String line) {
        return tags(of(line));
    }

    /** Returns the tags of all tokens. */
    static String tags(TaggedText words) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> words.tag(i).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(" "));
    }

    /** Returns the text of a phrase; {@code -} for none. */
    public static String text(TaggedText words, Optional<NounPhrase> phrase) {
        return phrase.map(p -> words.span(p.first(), p.end()))
                .map(span -> words.scan().source().substring(span.start(), span.end()))
                .orElse("-");
    }
}
