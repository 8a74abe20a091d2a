package io.github.pullquote.parser.internal.metadata.author;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.ContributorKind;
import io.github.pullquote.parser.internal.json.JsonNode;
import io.github.pullquote.parser.internal.metadata.markup.JsonLd;
import io.github.pullquote.parser.internal.page.Values;
import io.github.pullquote.parser.internal.text.Addresses;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the authors that the JSON-LD of a page names. */
final class JsonLdAuthors {
    private static final String[] ORGANISATIONS = {"Organization", "NewsMediaOrganization", "Corporation"};

    private JsonLdAuthors() {}

    /** Returns those in a field of the first of the objects that has it. */
    static ImmutableList<RawAuthor> read(JsonLd jsonLd, ImmutableList<JsonNode> nodes, String field) {
        return nodes.stream()
                .map(node -> authors(jsonLd, node, field))
                .filter(authors -> !authors.isEmpty())
                .findFirst()
                .orElse(ImmutableList.of());
    }

    private static ImmutableList<RawAuthor> authors(JsonLd jsonLd, JsonNode node, String field) {
        return node.values(field).stream()
                .flatMap(value -> value instanceof JsonNode author
                        ? of(jsonLd, jsonLd.resolve(author))
                        : JsonNode.name(value).map(RawAuthor::of).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<RawAuthor> of(JsonLd jsonLd, JsonNode author) {
        return author.texts("name").stream()
                .map(name -> RawAuthor.builder()
                        .name(Values.line(name))
                        .kind(kind(author))
                        .role(author.text("jobTitle").map(Values::line))
                        .affiliation(jsonLd.name(author, "worksFor")
                                .or(() -> jsonLd.name(author, "affiliation"))
                                .map(Values::line))
                        .url(address(author))
                        .email(author.text("email"))
                        .build());
    }

    private static Optional<ContributorKind> kind(JsonNode author) {
        return author.isA("Person")
                ? Optional.of(ContributorKind.PERSON)
                : Optional.of(ContributorKind.ORGANISATION).filter(kind -> author.isA(ORGANISATIONS));
    }

    private static Optional<String> address(JsonNode author) {
        return Stream.of("url", "mainEntityOfPage", "sameAs", "@id")
                .flatMap(field -> author.address(field).stream())
                .filter(Addresses::isAbsolute)
                .findFirst();
    }
}
