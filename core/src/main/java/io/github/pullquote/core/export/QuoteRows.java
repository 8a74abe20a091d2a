package io.github.pullquote.core.export;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.Attribution;
import io.github.pullquote.core.Cue;
import io.github.pullquote.core.Passage;
import io.github.pullquote.core.Quote;
import io.github.pullquote.core.Speaker;
import io.github.pullquote.core.internal.WhiteSpace;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Makes rows of quotes, and cells of rows. */
final class QuoteRows {
    static final ImmutableList<String> COLUMNS = ImmutableList.of(
            "id",
            "index",
            "speaker",
            "role",
            "affiliation",
            "speakerKind",
            "kind",
            "mention",
            "cue",
            "lemma",
            "modality",
            "words",
            "sentence",
            "start",
            "end",
            "confidence",
            "rule",
            "repeats",
            "link");

    private static final ImmutableSet<String> NUMBERS = ImmutableSet.of("index", "start", "end", "repeats");

    private QuoteRows() {}

    static ImmutableList<QuoteRow> of(Article article) {
        ImmutableList.Builder<QuoteRow> rows = ImmutableList.builder();
        QuoteLinks links = QuoteLinks.of(article);
        List<Quote> quotes = article.quotes();
        for (int i = 0; i < quotes.size(); i++) {
            if (quotes.get(i).kind().isSpeech()) {
                rows.add(row(article, quotes.get(i), i, links));
            }
        }
        return rows.build();
    }

    private static QuoteRow row(Article article, Quote quote, int index, QuoteLinks links) {
        Optional<Attribution> attribution = quote.attribution();
        Optional<Cue> cue = attribution.flatMap(Attribution::cue);
        Optional<Speaker> speaker = quote.speaker();
        return QuoteRow.builder()
                .id(article.id())
                .index(index)
                .speaker(speaker.flatMap(Speaker::name).map(WhiteSpace::onOneLine))
                .role(speaker.flatMap(Speaker::role).map(WhiteSpace::onOneLine))
                .affiliation(speaker.flatMap(Speaker::affiliation).map(WhiteSpace::onOneLine))
                .speakerKind(speaker.map(Speaker::kind))
                .kind(quote.kind())
                .mention(attribution.flatMap(Attribution::mention).map(QuoteRows::line))
                .cue(cue.map(QuoteRows::printed))
                .lemma(cue.map(Cue::lemma).map(WhiteSpace::onOneLine))
                .modality(quote.modality())
                .words(quote.words())
                .sentence(line(article.context(quote)))
                .start(quote.span().start())
                .end(quote.span().end())
                .confidence(attribution.map(Attribution::confidence))
                .rule(attribution.map(Attribution::rule).orElse(quote.rule()))
                .repeats(quote.repeats())
                .link(links.link(index))
                .build();
    }

    private static String printed(Cue cue) {
        String verb = line(cue.passage());
        return cue.particle().map(particle -> verb + " … " + line(particle)).orElse(verb);
    }

    private static String line(Passage passage) {
        return WhiteSpace.onOneLine(passage.text());
    }

    static ImmutableList<String> values(QuoteRow row) {
        return ImmutableList.of(
                row.id().orElse(""),
                String.valueOf(row.index()),
                row.speaker().orElse(""),
                row.role().orElse(""),
                row.affiliation().orElse(""),
                row.speakerKind().map(JsonOut::name).orElse(""),
                JsonOut.name(row.kind()),
                row.mention().orElse(""),
                row.cue().orElse(""),
                row.lemma().orElse(""),
                JsonOut.name(row.modality()),
                row.words(),
                row.sentence(),
                String.valueOf(row.start()),
                String.valueOf(row.end()),
                row.confidence().map(JsonOut::name).orElse(""),
                row.rule().value(),
                row.repeats().isPresent() ? String.valueOf(row.repeats().getAsInt()) : "",
                row.link().orElse(""));
    }

    static String json(QuoteRow row) {
        StringWriter json = new StringWriter();
        try {
            JsonOut.write(json, out -> writeFields(row, out));
        } catch (IOException e) {
            throw new UncheckedIOException("a StringWriter does not fail", e);
        }
        return json.toString();
    }

    private static void writeFields(QuoteRow row, JsonOut out) throws IOException {
        List<String> values = values(row);
        for (int i = 0; i < values.size(); i++) {
            String column = COLUMNS.get(i);
            String value = values.get(i);
            if (!value.isEmpty() && NUMBERS.contains(column)) {
                out.number(column, Integer.parseInt(value));
            } else if (!value.isEmpty()) {
                out.text(column, value);
            }
        }
    }
}
