package io.github.pullquote.parser.internal.resolve;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.Block;
import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.core.Passage;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.attribute.clause.CueLexicon;
import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.grammar.Tagger;
import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.resolve.name.NameEvidence;
import io.github.pullquote.parser.internal.resolve.name.NameFinder;
import io.github.pullquote.parser.internal.resolve.name.NameRun;
import io.github.pullquote.parser.internal.resolve.name.SpeakerLexicon;
import io.github.pullquote.parser.internal.scan.Scanner;
import io.github.pullquote.parser.internal.work.Watch;
import java.time.Duration;
import java.util.Optional;

/** Short texts in English with their words tagged, and where phrases and names stand in them. */
public final class Tagged {
    private static final String PARAGRAPH_END = "\n\n";
    private static final Lexicons LEXICONS = new Lexicons();
    private static final Lexicon ENGLISH = LEXICONS.language("en");
    private static final Scanner SCANNER = new Scanner(ENGLISH);
    private static final Tagger TAGGER = new Tagger(ENGLISH);
    public static final NameEvidence NO_EVIDENCE = new NameEvidence(word -> false, ImmutableSet.of());
    public static final SpeakerLexicon LEXICON = SpeakerLexicon.of(ENGLISH, LEXICONS.any());

    public final String text;
    public final TaggedText words;
    public final NameFinder names;

    private Tagged(String text, Lexicon language) {
        SpeakerLexicon lexicon = SpeakerLexicon.of(language, LEXICONS.any());
        this.text = text;
        this.words = new Tagger(language)
                .tag(new Scanner(language).scan(text, blocks(text, BlockKind.PARAGRAPH), watch()), watch());
        this.names = new NameFinder(words, lexicon);
    }

    private Tagged(String text, BlockKind kind) {
        this.text = text;
        this.words = TAGGER.tag(SCANNER.scan(text, blocks(text, kind), watch()), watch());
        this.names = new NameFinder(words, LEXICON);
    }

    /** Returns the words of a text, its paragraphs parted by empty lines. */
    public static Tagged of(String text) {
        return new Tagged(text, BlockKind.PARAGRAPH);
    }

    /** Returns the words of a text in another language, by its code. */
    public static Tagged in(String language, String text) {
        return new Tagged(text, LEXICONS.language(language));
    }

    /** Returns what the words of another language tell of speakers. */
    public static SpeakerLexicon lexicon(String language) {
        return SpeakerLexicon.of(LEXICONS.language(language), LEXICONS.any());
    }

    /** Returns the cues of another language. */
    public static CueLexicon cues(String language) {
        return new CueLexicon(LEXICONS.language(language));
    }

    public static Tagged of(String text, BlockKind kind) {
        return new Tagged(text, kind);
    }

    public static Watch watch() {
        return new Watch(Optional.empty());
    }

    /** Returns a watch whose time is over: it stops the work at its 1,024th step. */
    public static Watch passed() {
        return new Watch(Optional.of(Duration.ZERO));
    }

    private static ImmutableList<Block> blocks(String text, BlockKind kind) {
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        int start = 0;
        for (String paragraph : Splitter.on(PARAGRAPH_END).split(text)) {
            blocks.add(Block.builder()
                    .passage(new Passage(new Span(start, start + paragraph.length()), paragraph))
                    .kind(kind)
                    .role(BlockRole.BODY)
                    .build());
            start += paragraph.length() + PARAGRAPH_END.length();
        }
        return blocks.build();
    }

    /** Returns the first token of a phrase where it first stands in the text. */
    public int token(String phrase) {
        int start = text.indexOf(phrase);
        if (start < 0) {
            throw new AssertionError(phrase + " is not in " + text);
        }
        return words.firstAt(start);
    }

    /** Returns the tokens of a phrase where it first stands in the text. */
    public NounPhrase phrase(String phrase) {
        return new NounPhrase(token(phrase), words.firstAt(text.indexOf(phrase) + phrase.length()));
    }

    /** Returns the name that begins where a phrase first stands in the text. */
    public NameRun name(String phrase) {
        return names.at(token(phrase), words.size()).orElseThrow();
    }

    /** Returns a name that stands in no text. */
    public static NameRun nameOf(String... parts) {
        return new NameRun(0, 0, parts.length, ImmutableList.copyOf(parts), Optional.empty());
    }

    /** Returns a name with a title that stands in no text. */
    public static NameRun titled(String title, String... parts) {
        return new NameRun(0, 1, parts.length + 1, ImmutableList.copyOf(parts), Optional.of(title));
    }
}
