package io.github.pullquote.core;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Map;

/** The JSON fields of the values of an article's head. */
final class HeadFields {
    private HeadFields() {}

    static PrintedText readPrintedText(JsonObject in) {
        return PrintedText.builder()
                .text(in.text("text"))
                .span(in.optionalSpan())
                .build();
    }

    static void writeDateline(JsonFields out, Dateline dateline) throws IOException {
        out.passage(dateline.passage());
        out.texts("places", dateline.places());
        out.text("date", dateline.date());
        out.text("agency", dateline.agency());
    }

    static Dateline readDateline(JsonObject in) {
        return Dateline.builder()
                .passage(in.passage())
                .places(in.texts("places"))
                .date(in.optionalText("date"))
                .agency(in.optionalText("agency"))
                .build();
    }

    static void writeByline(JsonFields out, Byline byline) throws IOException {
        out.printed(byline);
        out.constant("position", byline.position());
        out.list("contributors", byline.contributors(), HeadFields::writeContributor);
    }

    static Byline readByline(JsonObject in) {
        return Byline.builder()
                .text(in.text("text"))
                .span(in.optionalSpan())
                .position(in.constant("position", BylinePosition.class))
                .contributors(in.objects("contributors", HeadFields::readContributor))
                .build();
    }

    private static void writeContributor(JsonFields out, Contributor contributor) throws IOException {
        out.text("name", contributor.name());
        out.constant("kind", contributor.kind());
        out.constant("contribution", contributor.contribution());
        out.text("role", contributor.role());
        out.text("affiliation", contributor.affiliation());
        out.text("place", contributor.place());
        out.text("url", contributor.url());
        out.text("email", contributor.email());
        out.text("handle", contributor.handle());
    }

    private static Contributor readContributor(JsonObject in) {
        return Contributor.builder()
                .name(in.text("name"))
                .kind(in.constant("kind", ContributorKind.class))
                .contribution(in.constant("contribution", Contribution.class))
                .role(in.optionalText("role"))
                .affiliation(in.optionalText("affiliation"))
                .place(in.optionalText("place"))
                .url(in.optionalText("url"))
                .email(in.optionalText("email"))
                .handle(in.optionalText("handle"))
                .build();
    }

    static void writeCreditLine(JsonFields out, CreditLine line) throws IOException {
        out.text("text", line.text());
        out.list("contributors", line.contributors(), HeadFields::writeContributor);
        out.text("published", line.published().map(PublicationDate::iso));
        out.text("modified", line.modified().map(PublicationDate::iso));
    }

    static CreditLine readCreditLine(JsonObject in) {
        return CreditLine.builder()
                .text(in.text("text"))
                .contributors(in.objects("contributors", HeadFields::readContributor))
                .published(in.optionalText("published").map(PublicationDate::new))
                .modified(in.optionalText("modified").map(PublicationDate::new))
                .build();
    }

    static void writeCredit(JsonFields out, Credit credit) throws IOException {
        out.printed(credit);
        out.constant("kind", credit.kind());
        out.text("name", credit.name());
        out.text("organisation", credit.organisation());
    }

    static Credit readCredit(JsonObject in) {
        return Credit.builder()
                .text(in.text("text"))
                .span(in.optionalSpan())
                .kind(in.constant("kind", CreditKind.class))
                .name(in.text("name"))
                .organisation(in.optionalText("organisation"))
                .build();
    }

    static void writePublication(JsonFields out, Publication publication) throws IOException {
        out.text("site", publication.site());
        out.text("publisher", publication.publisher());
        out.text("section", publication.section());
        out.texts("keywords", publication.keywords());
        out.text("canonicalUrl", publication.canonicalUrl());
        out.truth("paywalled", publication.paywalled());
    }

    static Publication readPublication(JsonObject in) {
        return Publication.builder()
                .site(in.optionalText("site"))
                .publisher(in.optionalText("publisher"))
                .section(in.optionalText("section"))
                .keywords(in.texts("keywords"))
                .canonicalUrl(in.optionalText("canonicalUrl"))
                .paywalled(in.optionalTruth("paywalled"))
                .build();
    }

    static void writeImage(JsonFields out, Image image) throws IOException {
        out.text("url", image.url());
        out.text("alt", image.alt());
        out.text("caption", image.caption());
        out.text("credit", image.credit());
    }

    static Image readImage(JsonObject in) {
        return Image.builder()
                .url(in.optionalText("url"))
                .alt(in.optionalText("alt"))
                .caption(in.optionalText("caption"))
                .credit(in.optionalText("credit"))
                .build();
    }

    /** Writes in the order of the constants, so that equal articles give equal JSON. */
    static void writeEvidence(JsonFields out, Map<ArticleField, Evidence> evidence) throws IOException {
        for (ArticleField field : ArticleField.values()) {
            Evidence found = evidence.get(field);
            if (found != null) {
                out.object(JsonFields.name(field), found, HeadFields::writeEvidence);
            }
        }
    }

    private static void writeEvidence(JsonFields out, Evidence evidence) throws IOException {
        out.constant("source", evidence.source());
        out.rule(evidence.rule());
    }

    static ImmutableMap<ArticleField, Evidence> readEvidence(JsonObject in) {
        ImmutableMap.Builder<ArticleField, Evidence> evidence = ImmutableMap.builder();
        for (ArticleField field : ArticleField.values()) {
            in.optionalObject(
                            JsonFields.name(field),
                            found -> new Evidence(found.constant("source", EvidenceSource.class), found.rule()))
                    .ifPresent(found -> evidence.put(field, found));
        }
        return evidence.buildOrThrow();
    }
}
