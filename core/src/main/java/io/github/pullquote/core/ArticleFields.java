package io.github.pullquote.core;

import com.google.common.collect.ImmutableList;
import java.io.IOException;

/** The JSON fields of an article, in order. */
final class ArticleFields {
    private ArticleFields() {}

    static void writeFields(JsonFields out, Article article) throws IOException {
        out.number("formatVersion", ArticleJson.FORMAT_VERSION);
        out.text("id", article.id());
        out.constant("status", article.status());
        out.object("source", article.source(), TextFields::writeSource);
        out.text("language", article.language());
        out.constant("kind", article.kind());
        writeHead(out, article);
        out.list("blocks", article.blocks(), TextFields::writeBlock);
        out.list("sections", article.sections(), TextFields::writeSection);
        out.list("dropped", article.dropped(), TextFields::writeDropped);
        out.text("body", article.body());
        out.list("images", article.images(), HeadFields::writeImage);
        out.list("speakers", article.speakers(), SpeechFields::writeSpeaker);
        out.list("quotes", article.quotes(), SpeechFields::writeQuote);
        out.object("evidence", article.evidence(), HeadFields::writeEvidence);
        out.list("diagnostics", article.diagnostics(), TextFields::writeDiagnostic);
    }

    private static void writeHead(JsonFields out, Article article) throws IOException {
        out.object("headline", article.headline(), JsonFields::printed);
        out.object("kicker", article.kicker(), JsonFields::printed);
        out.object("standfirst", article.standfirst(), JsonFields::printed);
        out.object("dateline", article.dateline(), HeadFields::writeDateline);
        out.list("bylines", article.bylines(), HeadFields::writeByline);
        out.list("credits", article.credits(), HeadFields::writeCredit);
        out.text("published", article.published().map(PublicationDate::iso));
        out.text("modified", article.modified().map(PublicationDate::iso));
        out.object("publication", article.publication(), HeadFields::writePublication);
    }

    static Article read(JsonObject in) {
        int version = in.number("formatVersion");
        if (version != ArticleJson.FORMAT_VERSION) {
            throw in.invalid("formatVersion", "must be " + ArticleJson.FORMAT_VERSION + ", but is " + version);
        }
        ImmutableList<Speaker> speakers = in.objects("speakers", SpeechFields::readSpeaker);
        Article.Builder article = Article.builder();
        readHead(in, article);
        return article.id(in.optionalText("id"))
                .status(in.constant("status", ArticleStatus.class))
                .source(in.object("source", TextFields::readSource))
                .language(in.optionalText("language"))
                .kind(in.constant("kind", ArticleKind.class))
                .blocks(in.objects("blocks", TextFields::readBlock))
                .sections(in.objects("sections", section -> TextFields.readSection(section, speakers)))
                .dropped(in.objects("dropped", TextFields::readDropped))
                .images(in.objects("images", HeadFields::readImage))
                .speakers(speakers)
                .quotes(in.objects("quotes", quote -> SpeechFields.readQuote(quote, speakers)))
                .diagnostics(in.objects("diagnostics", TextFields::readDiagnostic))
                .build();
    }

    private static void readHead(JsonObject in, Article.Builder article) {
        article.headline(in.optionalObject("headline", HeadFields::readPrintedText))
                .kicker(in.optionalObject("kicker", HeadFields::readPrintedText))
                .standfirst(in.optionalObject("standfirst", HeadFields::readPrintedText))
                .dateline(in.optionalObject("dateline", HeadFields::readDateline))
                .bylines(in.objects("bylines", HeadFields::readByline))
                .credits(in.objects("credits", HeadFields::readCredit))
                .published(in.optionalText("published").map(PublicationDate::new))
                .modified(in.optionalText("modified").map(PublicationDate::new));
        in.optionalObject("publication", HeadFields::readPublication).ifPresent(article::publication);
        in.optionalObject("evidence", HeadFields::readEvidence).ifPresent(article::evidence);
    }
}
