package io.github.pullquote.examples.demo.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleStatus;
import io.github.pullquote.core.SourceFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** How archives of pages are read, broken ones among them. */
@Timeout(60)
class WarcTest {
    private static final String PAGE = "<!DOCTYPE html><title>A site</title><p>The pier closed yesterday.";
    private static final Instant FETCHED = Instant.parse("2024-03-03T10:00:00Z");
    private static final String HTML = "text/html; charset=utf-8";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a.warc", "a.warc.gz"})
    void readsPagesWithTheirAddresses(String name) throws IOException {
        Path archive = write(name, info(), page("https://port.example/1"), page("https://port.example/2"));
        CommandRun run = parse(archive);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.ids()).containsExactly("https://port.example/1", "https://port.example/2");
        assertThat(run.articles().get(0).source().url()).contains("https://port.example/1");
        assertThat(run.texts()).containsOnly("The pier closed yesterday.");
    }

    @Test
    void recognisesAnArchiveWithoutName() throws IOException {
        byte[] archive = archive(WarcCompression.GZIP, page("https://port.example/1"), page("https://port.example/2"));
        assertThat(CommandRun.reading(new ByteArrayInputStream(archive), "parse", "--format", "jsonl", "-")
                        .ids())
                .hasSize(2);
        assertThat(parse(Files.write(folder.resolve("unnamed"), archive)).ids()).hasSize(2);
    }

    @Test
    void readsArchivesOfAFolderWhenAskedFor() throws IOException {
        write("b.warc.gz", page("https://port.example/2"));
        write("a.warc", page("https://port.example/1"));
        Files.writeString(folder.resolve("c.txt"), "No archive.");
        assertThat(CommandRun.of("parse", "--format", "jsonl", "--input", "warc", folder)
                        .ids())
                .containsExactly("https://port.example/1", "https://port.example/2");
    }

    @Test
    void resolvesDaysAgainstTheTimeOfRetrieval() throws IOException {
        String page = "<title>Pier</title><article><h1>The pier closes</h1><p class=byline>By Ida Grey</p>"
                + "<p class=date>Published yesterday</p><p>The ferry to the island stops in May, the port said.</article>";
        Article article =
                parse(write("a.warc", page("https://port.example/1", page))).article();
        assertThat(article.published().map(date -> date.iso())).contains("2024-03-02");
    }

    @Test
    void passesOverWhatIsNoPage() throws IOException {
        Path archive = write(
                "a.warc",
                info(),
                response("https://port.example/pier.png", http(200, "image/png", "PNG")),
                response("https://port.example/gone", http(404, HTML, PAGE)),
                response("https://port.example/moved", http(301, HTML, PAGE)),
                response("https://port.example/data", http(200, "application/json", "{}")),
                resource("https://port.example/raw.bin", MediaType.OCTET_STREAM, "bin"));
        CommandRun run = parse(archive);
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void readsTextAndResources() throws IOException {
        Path archive = write(
                "a.warc",
                response("https://port.example/1", http(200, "text/plain", "<b>Plain</b>")),
                resource("https://port.example/2", MediaType.HTML_UTF8, PAGE),
                resource("https://port.example/3", MediaType.PLAIN_TEXT, "Only text."));
        CommandRun run = parse(archive);
        assertThat(run.texts()).containsExactly("<b>Plain</b>", "The pier closed yesterday.", "Only text.");
        assertThat(run.articles().stream().map(article -> article.source().format()))
                .containsExactly(SourceFormat.TEXT, SourceFormat.HTML, SourceFormat.TEXT);
    }

    @Test
    void putsChunksTogetherAndUnpacks() throws IOException {
        String chunked = "10\r\n" + PAGE.substring(0, 16) + "\r\n" + Integer.toHexString(PAGE.length() - 16) + "\r\n"
                + PAGE.substring(16) + "\r\n0\r\n\r\n";
        Path archive = write(
                "a.warc",
                response("https://port.example/chunked", raw("Transfer-Encoding: chunked", utf8(chunked))),
                response("https://port.example/packed", raw("Content-Encoding: gzip", packed(PAGE))),
                response("https://port.example/said", raw("Content-Encoding: gzip", utf8(PAGE))));
        CommandRun run = parse(archive);
        assertThat(run.texts()).hasSize(3).containsOnly("The pier closed yesterday.");
    }

    @Test
    void heedsTheCharacterSetThatTheServerNames() throws IOException {
        byte[] page = "<title>Мост</title><p>Мост закрыт.".getBytes("windows-1251");
        byte[] head = utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1251\r\n\r\n");
        assertThat(parse(write("a.warc", response("https://port.example/1", Bytes.concat(head, page))))
                        .texts())
                .containsExactly("Мост закрыт.");
    }

    @Test
    void goesOnAfterARecordWhoseContentIsBroken() throws IOException {
        Path archive = write(
                "a.warc",
                response("https://port.example/br", raw("Content-Encoding: br", utf8("no Brotli"))),
                response("https://port.example/zip", raw("Content-Encoding: compress", utf8("no Zip"))),
                response("https://port.example/chunks", raw("Transfer-Encoding: chunked", utf8("zz\r\nno chunk"))),
                response("https://port.example/http", utf8("no answer of a server")),
                page("https://port.example/ok"));
        CommandRun run = parse(archive);
        assertThat(run.ids())
                .containsExactly(
                        "https://port.example/br",
                        "https://port.example/zip",
                        "https://port.example/chunks",
                        "https://port.example/http",
                        "https://port.example/ok");
        assertThat(run.articles().stream().filter(article -> article.status() == ArticleStatus.FAILED))
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(article ->
                        assertThat(article.diagnostics().get(0).message()).contains("record"));
        assertThat(run.articles().get(4).source().text()).isEqualTo("The pier closed yesterday.");
        assertThat(run.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WARC/1.0\r\nContent-Length: -5\r\n\r\n",
                "WARC/1.0\r\nContent-Length: 99999999999999999999\r\n\r\n",
                "WARC/1.0\r\nContent-Length: many\r\n\r\n",
                "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 3\r\n\r\nlonger than three\r\n\r\n",
                "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: 0\r\n\r\n\r\n\r\n",
                "WARC/9.x\r\nbroken\r\n\r\n",
                "WARC/1.0\r\nno colon\r\n\r\n\r\n\r\n",
                "\0\0\0\0",
                "no archive at all\r\n",
            })
    void goesOnAfterABrokenRecord(String broken) throws IOException {
        byte[] archive = Bytes.concat(
                archive(WarcCompression.NONE, page("https://port.example/1")),
                utf8(broken),
                utf8("\r\n"),
                archive(WarcCompression.NONE, page("https://port.example/2")));
        CommandRun run = parse(Files.write(folder.resolve("a.warc"), archive));
        assertThat(run.ids()).startsWith("https://port.example/1").endsWith("https://port.example/2");
        assertThat(run.ids()).hasSizeBetween(3, 4);
        assertThat(run.articles().get(1).status()).isEqualTo(ArticleStatus.FAILED);
        assertThat(run.code()).isZero();
    }

    @Test
    void keepsTheRowsBeforeTheEndOfAnArchiveThatIsCut() throws IOException {
        byte[] archive = archive(WarcCompression.NONE, page("https://port.example/1"), page("https://port.example/2"));
        for (int cut = 10; cut < archive.length - 4; cut += 37) {
            CommandRun run = parse(Files.write(folder.resolve("a.warc"), Arrays.copyOf(archive, archive.length - cut)));
            assertThat(run.code()).isZero();
            assertThat(run.err()).contains("could not be read");
            assertThat(run.articles().stream().filter(article -> article.status() == ArticleStatus.FAILED))
                    .isNotEmpty();
        }
    }

    @Test
    void saysThatPackedDataIsBrokenAfterTheRowsBefore() throws IOException {
        byte[] archive = archive(WarcCompression.GZIP, page("https://port.example/1"), page("https://port.example/2"));
        Arrays.fill(archive, archive.length - 60, archive.length - 40, (byte) 0x55);
        CommandRun run = parse(Files.write(folder.resolve("a.warc.gz"), archive));
        assertThat(run.ids()).startsWith("https://port.example/1");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("a.warc.gz: the gzip data is broken");
    }

    @Test
    void boundsTheHeadersOfRecords() throws IOException {
        byte[] header = utf8("WARC/1.0\r\nA: " + "x".repeat(3_000_000));
        byte[] archive = Bytes.concat(
                header, utf8("\r\n\r\n\r\n\r\n"), archive(WarcCompression.NONE, page("https://port.example/1")));
        CommandRun run = parse(Files.write(folder.resolve("a.warc"), archive));
        assertThat(run.articles().get(0).diagnostics().get(0).message()).contains("longer than");
        assertThat(run.ids()).endsWith("https://port.example/1");
    }

    @Test
    void boundsTheHeadersOfServers() throws IOException {
        byte[] answer = utf8("HTTP/1.1 200 OK\r\nA: " + "x".repeat(3_000_000) + "\r\n\r\n");
        CommandRun run =
                parse(write("a.warc", response("https://port.example/1", answer), page("https://port.example/2")));
        assertThat(run.ids()).containsExactly("https://port.example/1", "https://port.example/2");
        assertThat(run.articles().get(0).status()).isEqualTo(ArticleStatus.FAILED);
    }

    @Test
    void truncatesAPageThatIsLongerThanAnyThatIsRead() throws IOException {
        byte[] long_ = utf8("<p>" + "It rang all night. ".repeat(1_400_000));
        CommandRun run = parse(write(
                "a.warc.gz", response("https://port.example/1", raw("A: b", long_)), page("https://port.example/2")));
        assertThat(run.articles().get(0).status()).isEqualTo(ArticleStatus.TRUNCATED);
        assertThat(run.ids()).containsExactly("https://port.example/1", "https://port.example/2");
    }

    @Test
    void readsAnEmptyArchiveAsNothing() throws IOException {
        CommandRun run = parse(Files.write(folder.resolve("a.warc"), new byte[0]));
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
    }

    private static CommandRun parse(Path archive) {
        return CommandRun.of("parse", "--format", "jsonl", archive);
    }

    private Path write(String name, WarcRecord... records) throws IOException {
        WarcCompression compression = name.endsWith(".gz") ? WarcCompression.GZIP : WarcCompression.NONE;
        return Files.write(folder.resolve(name), archive(compression, records));
    }

    private static byte[] archive(WarcCompression compression, WarcRecord... records) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(java.nio.channels.Channels.newChannel(bytes), compression)) {
            for (WarcRecord record : ImmutableList.copyOf(records)) {
                writer.write(record);
            }
        }
        return bytes.toByteArray();
    }

    private static WarcRecord info() {
        return new Warcinfo.Builder().date(FETCHED).recordId(id()).build();
    }

    private static WarcRecord page(String url) throws IOException {
        return page(url, PAGE);
    }

    private static WarcRecord page(String url, String page) throws IOException {
        return response(url, http(200, HTML, page));
    }

    private static WarcRecord response(String url, HttpResponse http) throws IOException {
        return new WarcResponse.Builder(url)
                .date(FETCHED)
                .recordId(id())
                .body(http)
                .build();
    }

    private static WarcRecord response(String url, byte[] http) {
        return new WarcResponse.Builder(url)
                .date(FETCHED)
                .recordId(id())
                .body(MediaType.HTTP_RESPONSE, http)
                .build();
    }

    private static WarcRecord resource(String url, MediaType type, String content) {
        return new WarcResource.Builder(java.net.URI.create(url))
                .date(FETCHED)
                .recordId(id())
                .body(type, utf8(content))
                .build();
    }

    private static HttpResponse http(int status, String type, String content) {
        return new HttpResponse.Builder(status, "Reason")
                .body(MediaType.parse(type), utf8(content))
                .build();
    }

    private static byte[] raw(String header, byte[] content) {
        return Bytes.concat(utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + header + "\r\n\r\n"), content);
    }

    private static UUID id() {
        return UUID.nameUUIDFromBytes(utf8("a record"));
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packing = new GZIPOutputStream(bytes)) {
            packing.write(utf8(text));
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
