package io.github.pullquote.parser.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.pullquote.core.CueKind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word list keeps the form that makes it easy to read, to extend and to compare. */
class LexiconTest {
    private static final Path FOLDER = Path.of("src/main/resources/io/github/pullquote/parser/internal/lexicon");
    private static final String COMMENT = "# ";
    private static final ImmutableSet<String> CUE_CLASSES =
            ImmutableSet.of("speech", "manner", "judgement", "attitude", "perception", "evidence", "act");
    private static final ImmutableSet<String> ADDED_TO = ImmutableSet.of(WordListName.MONTHS.file());
    private static final Comparator<String> BY_CODE_POINT =
            Comparator.comparing(word -> word.codePoints().toArray(), Arrays::compare);

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    static List<Path> cueVerbs() throws IOException {
        return files().stream().filter(file -> file.endsWith("cue-verbs.txt")).toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isUtf8InNormalFormWithLineFeeds(Path file) throws IOException {
        String text = decode(Files.readAllBytes(file));
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        assertThat(text).endsWith("\n").doesNotContain("\r", "\uFEFF", "\n\n", "\u00A0");
        assertThat(file.getFileName().toString()).matches("[a-z-]+\\.txt");
    }

    @ParameterizedTest
    @MethodSource("files")
    void beginsWithAHeaderAndHasNoOtherComments(Path file) throws IOException {
        List<String> lines = lines(file);
        assertThat(lines.get(0)).startsWith(COMMENT).hasSizeGreaterThan(20);
        int header =
                (int) lines.stream().takeWhile(line -> line.startsWith("#")).count();
        assertThat(lines.subList(header, lines.size()))
                .isNotEmpty()
                .noneMatch(line -> line.startsWith("#") || line.isBlank());
    }

    @ParameterizedTest
    @MethodSource("files")
    void isSortedByItsFirstColumnWithoutDuplicates(Path file) throws IOException {
        List<String> keys = rows(file).stream().map(row -> row.get(0)).toList();
        assertThat(keys).isSortedAccordingTo(BY_CODE_POINT).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("files")
    void hasTheSameColumnsInEveryRow(Path file) throws IOException {
        List<List<String>> rows = rows(file);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row).hasSameSizeAs(rows.get(0));
            assertThat(row).noneMatch(String::isEmpty).allMatch(cell -> cell.equals(cell.strip()));
        });
    }

    @ParameterizedTest
    @MethodSource("cueVerbs")
    void cueVerbsHaveClassesKindsAndFoursOfForms(Path file) throws IOException {
        Table verbs = Lexicon.of(file.getParent().getFileName().toString()).table(WordListName.CUE_VERBS);
        assertThat(verbs.keys()).allSatisfy(verb -> {
            List<String> row = verbs.row(verb).orElseThrow();
            assertThat(CUE_CLASSES).contains(row.get(0));
            assertThat(CueKind.valueOf(row.get(1).toUpperCase(Locale.ROOT))).isNotEqualTo(CueKind.ATTRIBUTING);
            List<String> forms = Table.forms(row.get(2));
            assertThat(forms.size() % 4).as(verb).isZero();
            assertThat(forms).isNotEmpty().noneMatch(form -> form.isBlank() || form.contains("@"));
        });
    }

    @Test
    void everyTraitIsThatOfALanguageAndEveryListedOneIsATrait() throws IOException {
        ImmutableSet.Builder<String> listed = ImmutableSet.builder();
        for (Path file : files()) {
            if (file.endsWith(WordListName.LANGUAGE_TRAITS.file())) {
                rows(file).forEach(row -> listed.add(row.get(0)));
            }
        }
        assertThat(listed.build())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Trait.values()).map(Trait::word).toList());
    }

    @Test
    void everyListHasANameAndEveryNameAList() throws IOException {
        assertThat(files().stream().map(file -> file.getFileName().toString()).distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(WordListName.values())
                        .map(WordListName::file)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("files")
    void aListStandsWhereItsNameSaysThatItMay(Path file) {
        WordListName name = Arrays.stream(WordListName.values())
                .filter(list -> file.endsWith(list.file()))
                .findFirst()
                .orElseThrow();
        boolean any = file.getParent().endsWith(Lexicon.ANY);
        assertThat(any ? name.isOfAll() : name.isOfLanguages()).isTrue();
    }

    /** The lists of one name are read as one: those for all languages must be of the same kind as a language's. */
    @Test
    void aListForAllLanguagesHasANameOfItsOwnUnlessLanguagesAddToIt() throws IOException {
        ImmutableSet<String> ofAll = names(true);
        ImmutableSet<String> ofLanguages = names(false);
        assertThat(Sets.intersection(ofAll, ofLanguages)).isEqualTo(ADDED_TO);
    }

    private static ImmutableSet<String> names(boolean forAll) throws IOException {
        return files().stream()
                .filter(file -> file.getParent().endsWith("any") == forAll)
                .map(file -> file.getFileName().toString())
                .collect(ImmutableSet.toImmutableSet());
    }

    @Test
    void everyFolderIsALanguageAndThoseThatAreReadAreThere() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            List<String> names =
                    folders.map(folder -> folder.getFileName().toString()).toList();
            assertThat(names)
                    .containsAll(new Lexicons().all())
                    .contains("any")
                    .allMatch(name -> name.equals("any")
                            || ImmutableSet.copyOf(Locale.getISOLanguages()).contains(name));
        }
    }

    private static List<String> lines(Path file) throws IOException {
        return Splitter.on('\n').splitToList(decode(Files.readAllBytes(file)).stripTrailing());
    }

    private static List<List<String>> rows(Path file) throws IOException {
        return lines(file).stream()
                .filter(line -> !line.startsWith(COMMENT))
                .map(line -> Splitter.on('\t').splitToList(line))
                .toList();
    }

    /** Decodes strictly: bytes that are no UTF-8 are an error. */
    private static String decode(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
