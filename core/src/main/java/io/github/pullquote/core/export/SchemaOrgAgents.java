package io.github.pullquote.core.export;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.Contribution;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.core.ContributorKind;
import io.github.pullquote.core.QuoteKind;
import io.github.pullquote.core.Speaker;
import io.github.pullquote.core.SpeakerKind;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the persons and bodies of an article in the terms of schema.org. */
final class SchemaOrgAgents {
    private static final String PERSON = "Person";
    private static final String ORGANIZATION = "Organization";

    private final JsonOut out;

    /** The ids of speakers that have been described: from then on they are referred to. */
    private final Set<Integer> described = new HashSet<>();

    SchemaOrgAgents(JsonOut out) {
        this.out = out;
    }

    static void writeNamed(JsonOut out, String type, String name) throws IOException {
        out.text("@type", type);
        out.text("name", name);
    }

    void writeContributors(Article article) throws IOException {
        writeContributors("author", article.authors());
        List<Contributor> others = article.bylines().stream()
                .flatMap(byline -> byline.contributors().stream())
                .filter(contributor -> contributor.contribution() != Contribution.AUTHOR)
                .distinct()
                .toList();
        for (String property : List.of("editor", "translator", "contributor")) {
            writeContributors(
                    property,
                    others.stream()
                            .filter(other -> property(other).equals(property))
                            .toList());
        }
    }

    /** Only a person can be an editor. */
    private static String property(Contributor contributor) {
        return switch (contributor.contribution()) {
            case EDITING -> contributor.kind() == ContributorKind.PERSON ? "editor" : "contributor";
            case TRANSLATION -> "translator";
            default -> "contributor";
        };
    }

    private void writeContributors(String property, List<Contributor> contributors) throws IOException {
        if (!contributors.isEmpty()) {
            out.list(property, () -> {
                for (Contributor contributor : contributors) {
                    out.object(() -> writeContributor(contributor));
                }
            });
        }
    }

    private void writeContributor(Contributor contributor) throws IOException {
        boolean person = contributor.kind() == ContributorKind.PERSON;
        writeNamed(out, person ? PERSON : ORGANIZATION, contributor.name());
        if (person) {
            out.text("jobTitle", contributor.role());
            writeAffiliation(contributor.affiliation());
            if (contributor.place().isPresent()) {
                out.object(
                        "workLocation",
                        () -> writeNamed(out, "Place", contributor.place().get()));
            }
        }
        out.text("url", contributor.url().filter(Address::isWeb));
        out.text("email", contributor.email());
        out.text("alternateName", contributor.handle());
    }

    private void writeAffiliation(Optional<String> affiliation) throws IOException {
        if (affiliation.isPresent()) {
            out.object("affiliation", () -> writeNamed(out, ORGANIZATION, affiliation.get()));
        }
    }

    /**
     * Whom the article says to have spoken is {@code spokenByCharacter}; who also chose the words is their
     * {@code creator}; and a text is what the words come from.
     */
    void writeSpeaker(QuoteKind kind, Speaker speaker) throws IOException {
        if (speaker.kind() == SpeakerKind.DOCUMENT) {
            out.object("isBasedOn", () -> writeDocument(speaker));
        } else {
            out.object("spokenByCharacter", () -> writeAgent(speaker));
            if (kind != QuoteKind.INDIRECT) {
                out.object("creator", () -> writeAgent(speaker));
            }
        }
    }

    private void writeDocument(Speaker speaker) throws IOException {
        if (writeId(speaker)) {
            out.text("@type", "CreativeWork");
            out.text("name", speaker.name());
        }
    }

    private void writeAgent(Speaker speaker) throws IOException {
        if (writeId(speaker)) {
            boolean organisation = speaker.kind() == SpeakerKind.ORGANISATION;
            boolean named = organisation || speaker.kind() == SpeakerKind.PERSON;
            out.text("@type", organisation ? ORGANIZATION : PERSON);
            out.text(named ? "name" : "description", speaker.name());
            if (organisation) {
                out.text("description", speaker.role());
            } else {
                out.text("jobTitle", speaker.role());
                writeAffiliation(speaker.affiliation());
            }
        }
    }

    /** Returns whether a description of the speaker is still needed. */
    private boolean writeId(Speaker speaker) throws IOException {
        out.text("@id", "_:speaker" + speaker.id());
        return described.add(speaker.id());
    }
}
