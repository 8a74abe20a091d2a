package io.github.pullquote.core.export;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.core.DatePrecision;
import io.github.pullquote.core.Modality;
import io.github.pullquote.core.Printed;
import io.github.pullquote.core.PublicationDate;
import io.github.pullquote.core.Speaker;
import io.github.pullquote.core.SpeakerKind;
import io.github.pullquote.core.internal.WhiteSpace;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Writes the header of a TEI document: what the article is, and who speaks in it. */
final class TeiHeader {
    private final Article article;
    private final Tags out;

    TeiHeader(Article article, Tags out) {
        this.article = article;
        this.out = out;
    }

    void write() throws IOException {
        out.raw("<teiHeader>\n");
        writeFile();
        writeEncoding();
        writeProfile();
        out.raw("</teiHeader>\n");
    }

    private void writeFile() throws IOException {
        out.raw("<fileDesc>\n<titleStmt>");
        writeTitles();
        out.raw(
                "</titleStmt>\n<publicationStmt><p>Converted from a news article.</p></publicationStmt>\n<sourceDesc>\n");
        writeBibl();
        writeDocuments();
        out.raw("</sourceDesc>\n</fileDesc>\n");
    }

    private void writeTitles() throws IOException {
        out.element("title", line(article.headline().map(Printed::text)).orElse("Article"));
        for (Contributor author : article.authors()) {
            out.element("author", line(author.name()));
        }
    }

    private void writeBibl() throws IOException {
        out.raw("<bibl>");
        writeTitles();
        element("publisher", article.publication().publisher().or(article.publication()::site));
        if (article.published().isPresent()) {
            writeDate(article.published().get());
        }
        element("idno", article.id());
        Optional<String> address = Address.of(article);
        if (address.isPresent()) {
            out.empty("ptr", "target", address.get());
        }
        out.raw("</bibl>\n");
    }

    /** {@code @when} takes a time with seconds; of a time without an offset the day says enough. */
    private void writeDate(PublicationDate date) throws IOException {
        boolean timed = date.precision().compareTo(DatePrecision.DAY) > 0;
        String day = date.day().map(LocalDate::toString).orElse(date.iso());
        String when = timed
                ? date.offsetDateTime()
                        .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
                        .orElse(day)
                : date.iso();
        out.element("date", date.iso(), "when", when);
    }

    private void writeEncoding() throws IOException {
        out.raw("<encodingDesc><classDecl><taxonomy>");
        for (Modality modality : Modality.values()) {
            out.open("category", "xml:id", JsonOut.name(modality))
                    .element("catDesc", description(modality))
                    .close("category");
        }
        out.raw("</taxonomy></classDecl></encodingDesc>\n");
    }

    private static String description(Modality modality) {
        return switch (modality) {
            case ASSERTED -> "It was said.";
            case NEGATED -> "It was not said.";
            case HYPOTHETICAL -> "It may be or may have been said.";
        };
    }

    private void writeProfile() throws IOException {
        out.raw("<profileDesc>\n");
        if (article.standfirst().isPresent()) {
            out.raw("<abstract><p>")
                    .text(line(article.standfirst().get().text()))
                    .raw("</p></abstract>\n");
        }
        if (article.language().isPresent()) {
            out.raw("<langUsage>")
                    .element(
                            "language",
                            article.language().get(),
                            "ident",
                            article.language().get())
                    .raw("</langUsage>\n");
        }
        writeKeywords();
        writeParticipants();
        out.raw("</profileDesc>\n");
    }

    private void writeKeywords() throws IOException {
        out.raw("<textClass><keywords>").element("term", JsonOut.name(article.kind()), "type", "kind");
        for (String keyword : article.publication().keywords()) {
            out.element("term", line(keyword));
        }
        out.raw("</keywords></textClass>\n");
    }

    private void writeParticipants() throws IOException {
        List<Speaker> people = article.speakers().stream()
                .filter(speaker -> speaker.kind() != SpeakerKind.ORGANISATION && speaker.kind() != SpeakerKind.DOCUMENT)
                .toList();
        List<Speaker> bodies = speakers(SpeakerKind.ORGANISATION);
        if (people.isEmpty() && bodies.isEmpty()) {
            return;
        }
        out.raw("<particDesc>");
        writeList("listPerson", people);
        writeList("listOrg", bodies);
        out.raw("</particDesc>\n");
    }

    private List<Speaker> speakers(SpeakerKind kind) {
        return article.speakers().stream()
                .filter(speaker -> speaker.kind() == kind)
                .toList();
    }

    private void writeList(String name, List<Speaker> speakers) throws IOException {
        if (!speakers.isEmpty()) {
            out.open(name);
            for (Speaker speaker : speakers) {
                writeParticipant(speaker);
            }
            out.close(name);
        }
    }

    private void writeParticipant(Speaker speaker) throws IOException {
        String id = TeiWriter.id(speaker);
        switch (speaker.kind()) {
            case ORGANISATION -> {
                out.open("org", "xml:id", id).element("orgName", name(speaker));
                element("desc", speaker.role());
                out.close("org");
            }
            case COLLECTIVE ->
                out.open("personGrp", "xml:id", id)
                        .element("note", name(speaker))
                        .close("personGrp");
            default -> {
                out.open("person", "xml:id", id)
                        .element(speaker.kind() == SpeakerKind.PERSON ? "persName" : "note", name(speaker));
                element("occupation", speaker.role());
                element("affiliation", speaker.affiliation());
                out.close("person");
            }
        }
    }

    /** A report that speaks is a source. */
    private void writeDocuments() throws IOException {
        ImmutableList<Speaker> documents = ImmutableList.copyOf(speakers(SpeakerKind.DOCUMENT));
        if (!documents.isEmpty()) {
            out.raw("<listBibl>");
            for (Speaker document : documents) {
                out.open("bibl", "xml:id", TeiWriter.id(document))
                        .element("title", name(document))
                        .close("bibl");
            }
            out.raw("</listBibl>\n");
        }
    }

    private static String name(Speaker speaker) {
        return line(speaker.name()).orElse(Manner.NOBODY);
    }

    private void element(String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            out.element(name, line(text.get()));
        }
    }

    private static Optional<String> line(Optional<String> text) {
        return text.map(TeiHeader::line);
    }

    private static String line(String text) {
        return WhiteSpace.onOneLine(text);
    }
}
