package io.github.pullquote.parser.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamesTest {
    private static final Path LISTS = Path.of("src/main/resources/io/github/pullquote/parser/internal/lexicon");
    private static final Splitter WORDS = Splitter.onPattern("[^\\p{L}]+");

    @Test
    void noNameIsAWordOfAnyList() throws IOException {
        ImmutableSet<String> listed;
        try (Stream<Path> files = Files.walk(LISTS)) {
            listed =
                    files.filter(Files::isRegularFile).flatMap(NamesTest::words).collect(ImmutableSet.toImmutableSet());
        }
        ImmutableList<String> names = Names.all();
        assertThat(names).hasSizeGreaterThan(100).doesNotHaveDuplicates();
        assertThat(names).noneMatch(name -> listed.contains(Ascii.toLowerCase(name)));
    }

    private static Stream<String> words(Path file) {
        try {
            return WORDS.splitToStream(Ascii.toLowerCase(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
