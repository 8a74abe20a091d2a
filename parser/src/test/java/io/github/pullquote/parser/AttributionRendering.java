package io.github.pullquote.parser;

import com.google.common.base.Ascii;
import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.Attribution;
import io.github.pullquote.core.Cue;
import io.github.pullquote.core.Modality;
import io.github.pullquote.core.Passage;
import io.github.pullquote.core.Quote;
import io.github.pullquote.core.Speaker;
import io.github.pullquote.core.SpeakerKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints the quotes of an article as the specification of attribution writes them, a line a quote. */
final class AttributionRendering {
    private static final String FIELD = " | ";
    private static final String GAP = " … ";

    private final boolean confidence;

    private AttributionRendering(boolean confidence) {
        this.confidence = confidence;
    }

    static ImmutableList<String> of(Article article, boolean confidence) {
        AttributionRendering rendering = new AttributionRendering(confidence);
        return article.quotes().stream().map(rendering::line).collect(ImmutableList.toImmutableList());
    }

    private String line(Quote quote) {
        List<String> fields = new ArrayList<>();
        fields.add(kind(quote));
        fields.add(quote.parts().stream().map(AttributionRendering::text).collect(Collectors.joining(GAP)));
        quote.attribution().flatMap(AttributionRendering::speaker).ifPresent(fields::add);
        quote.attribution()
                .flatMap(Attribution::cue)
                .map(AttributionRendering::cue)
                .ifPresent(fields::add);
        fields.add(quote.rule().value()
                + (confidence
                        ? quote.attribution().map(AttributionRendering::sure).orElse("")
                        : ""));
        return String.join(FIELD, fields);
    }

    /** Lines are counted from 1, as readers do. */
    private static String kind(Quote quote) {
        return name(quote.kind())
                + (quote.closed() ? "" : " unclosed")
                + (quote.nestedIn().isPresent() ? " in " + (quote.nestedIn().getAsInt() + 1) : "")
                + (quote.repeats().isPresent() ? " repeats " + (quote.repeats().getAsInt() + 1) : "");
    }

    private static Optional<String> speaker(Attribution attribution) {
        if (attribution.mention().isEmpty()) {
            return attribution.speaker().map(speaker -> "-> " + speaker.name().orElse("?") + facts(speaker));
        }
        return attribution.mention().map(mention -> {
            String printed = text(mention);
            Optional<Speaker> speaker = attribution.speaker();
            String name = speaker.flatMap(Speaker::name).orElse("?");
            String other = withoutArticle(name).equals(withoutArticle(printed)) ? "" : " -> " + name;
            return printed + other + speaker.map(AttributionRendering::facts).orElse("");
        });
    }

    /** A name keeps the article of the mention that it was first seen in, which may open a sentence. */
    private static String withoutArticle(String name) {
        return Ascii.toLowerCase(name.length() > 4 ? name.substring(0, 4) : "").equals("the ")
                ? name.substring(4)
                : name;
    }

    private static String facts(Speaker speaker) {
        List<String> facts = new ArrayList<>();
        if (speaker.kind() != SpeakerKind.PERSON) {
            facts.add(name(speaker.kind()));
        }
        speaker.role().ifPresent(role -> facts.add("role " + role));
        speaker.affiliation().ifPresent(body -> facts.add("of " + body));
        return facts.isEmpty() ? "" : " (" + String.join(", ", facts) + ")";
    }

    private static String cue(Cue cue) {
        return "cue " + text(cue.passage())
                + cue.particle().map(particle -> GAP + text(particle)).orElse("")
                + (cue.modality() == Modality.ASSERTED ? "" : ", " + name(cue.modality()));
    }

    private static String sure(Attribution attribution) {
        return " " + name(attribution.confidence());
    }

    private static String text(Passage passage) {
        return passage.text().replace("\n", " ");
    }

    private static String name(Enum<?> constant) {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, constant.name());
    }
}
