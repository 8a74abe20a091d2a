package io.github.pullquote.core.export;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.Byline;
import io.github.pullquote.core.BylinePosition;
import io.github.pullquote.core.Credit;
import io.github.pullquote.core.CreditKind;
import io.github.pullquote.core.Dateline;
import io.github.pullquote.core.Image;
import io.github.pullquote.core.Printed;
import io.github.pullquote.core.PublicationDate;
import io.github.pullquote.core.Speaker;
import io.github.pullquote.core.SpeakerKind;
import io.github.pullquote.core.internal.WhiteSpace;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes an article as {@link ExportFormat#NINJS} describes it. */
final class NinjsWriter {
    private static final String SCHEMA = "https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json";

    private final Article article;
    private final JsonOut out;

    private NinjsWriter(Article article, JsonOut out) {
        this.article = article;
        this.out = out;
    }

    static void write(Article article, Writer writer) throws IOException {
        JsonOut.write(writer, out -> new NinjsWriter(article, out).writeItem());
    }

    private void writeItem() throws IOException {
        out.text("uri", Address.of(article).orElse(urn(article.source().text())));
        out.object("standard", () -> {
            out.text("name", "ninjs");
            out.text("version", "2.1");
            out.text("schema", SCHEMA);
        });
        out.text("type", "text");
        out.text("representationtype", "full");
        writeTime("firstcreated", article.published());
        writeTime("versioncreated", article.modified().or(article::published));
        out.text("language", article.language());
        writeTexts();
        out.text("by", by());
        out.text("located", located());
        writeNames("people", speakers(SpeakerKind.PERSON));
        writeNames("organisations", speakers(SpeakerKind.ORGANISATION));
        writeNames("subjects", article.publication().keywords());
        writeNames("genres", ImmutableList.of(JsonOut.name(article.kind()).replace('-', ' ')));
        writeNames("infosources", agencies());
        writeAltId();
        writePictures();
    }

    private static String urn(String content) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_16BE));
    }

    /** The schema takes whole instants only: less precise dates are left out. */
    private void writeTime(String name, Optional<PublicationDate> date) throws IOException {
        out.text(
                name,
                date.flatMap(PublicationDate::offsetDateTime)
                        .filter(time -> time.getOffset().getTotalSeconds() % 60 == 0)
                        .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format));
    }

    private void writeTexts() throws IOException {
        writeRoles("headlines", role("main", article.headline()), role("kicker", article.kicker()));
        writeRoles("descriptions", role("summary", article.standfirst()));
        String body = article.body();
        if (!body.isEmpty()) {
            out.list(
                    "bodies",
                    () -> out.object(() -> {
                        out.text("role", "main");
                        out.text("contenttype", "text/plain");
                        out.number("charcount", body.codePointCount(0, body.length()));
                        out.text("value", body);
                    }));
        }
    }

    private record RoleText(String role, Optional<String> text) {}

    private static RoleText role(String role, Optional<? extends Printed> printed) {
        return new RoleText(role, printed.map(Printed::text).map(WhiteSpace::onOneLine));
    }

    private void writeRoles(String name, RoleText... texts) throws IOException {
        List<RoleText> present = ImmutableList.copyOf(texts).stream()
                .filter(text -> text.text().isPresent())
                .toList();
        if (!present.isEmpty()) {
            out.list(name, () -> {
                for (RoleText text : present) {
                    out.object(() -> {
                        out.text("role", text.role());
                        out.text("contenttype", "text/plain");
                        out.text("value", text.text());
                    });
                }
            });
        }
    }

    private Optional<String> by() {
        String lines = article.bylines().stream()
                .filter(byline -> byline.position() != BylinePosition.END)
                .map(Byline::text)
                .map(WhiteSpace::onOneLine)
                .distinct()
                .collect(Collectors.joining("; "));
        return Optional.of(lines).filter(by -> !by.isEmpty());
    }

    private Optional<String> located() {
        return article.dateline()
                .map(dateline -> String.join(", ", dateline.places()))
                .filter(places -> !places.isEmpty());
    }

    private List<String> speakers(SpeakerKind kind) {
        return article.speakers().stream()
                .filter(speaker -> speaker.kind() == kind)
                .map(Speaker::name)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private List<String> agencies() {
        Stream<String> credited = article.credits().stream()
                .filter(credit -> credit.kind() == CreditKind.AGENCY)
                .map(Credit::name);
        Stream<String> inDateline = article.dateline().flatMap(Dateline::agency).stream();
        return Stream.concat(inDateline, credited).distinct().toList();
    }

    private void writeNames(String property, List<String> names) throws IOException {
        if (!names.isEmpty()) {
            out.list(property, () -> {
                for (String name : names) {
                    out.object(() -> out.text("name", WhiteSpace.onOneLine(name)));
                }
            });
        }
    }

    private void writeAltId() throws IOException {
        if (article.id().isPresent()) {
            out.list(
                    "altids",
                    () -> out.object(() -> {
                        out.text("role", "id");
                        out.text("value", article.id());
                    }));
        }
    }

    private void writePictures() throws IOException {
        if (!article.images().isEmpty()) {
            out.list("associations", () -> {
                for (int i = 0; i < article.images().size(); i++) {
                    String name = "picture-" + (i + 1);
                    Image image = article.images().get(i);
                    out.object(() -> writePicture(name, image));
                }
            });
        }
    }

    private void writePicture(String name, Image image) throws IOException {
        Optional<String> url = image.url().filter(Address::isWeb);
        out.text("name", name);
        out.text("uri", url.orElse(urn(name + article.source().text())));
        out.text("type", "picture");
        writeRoles(
                "descriptions",
                new RoleText("caption", image.caption().map(WhiteSpace::onOneLine)),
                new RoleText("alternative", image.alt().map(WhiteSpace::onOneLine)));
        out.text("by", image.credit().map(WhiteSpace::onOneLine));
        if (url.isPresent()) {
            out.list(
                    "renditions",
                    () -> out.object(() -> {
                        out.text("name", "main");
                        out.text("href", url);
                    }));
        }
    }
}
