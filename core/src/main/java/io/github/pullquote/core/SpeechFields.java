package io.github.pullquote.core;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The JSON fields of speakers and quotes. A reference to a speaker is written as the speaker's id. */
final class SpeechFields {
    private SpeechFields() {}

    static void writeSpeaker(JsonFields out, Speaker speaker) throws IOException {
        out.number("id", speaker.id());
        out.text("name", speaker.name());
        out.constant("kind", speaker.kind());
        out.text("role", speaker.role());
        out.text("affiliation", speaker.affiliation());
        out.list("mentions", speaker.mentions(), JsonFields::passage);
    }

    static Speaker readSpeaker(JsonObject in) {
        return Speaker.builder()
                .id(in.number("id"))
                .name(in.optionalText("name"))
                .kind(in.constant("kind", SpeakerKind.class))
                .role(in.optionalText("role"))
                .affiliation(in.optionalText("affiliation"))
                .mentions(in.objects("mentions", JsonObject::passage))
                .build();
    }

    static void writeQuote(JsonFields out, Quote quote) throws IOException {
        out.constant("kind", quote.kind());
        out.list("parts", quote.parts(), JsonFields::passage);
        String text = quote.text();
        out.text("text", text);
        out.text("words", Optional.of(quote.words()).filter(words -> !words.equals(text)));
        out.truth("closed", quote.closed());
        out.number("nestedIn", quote.nestedIn());
        out.number("repeats", quote.repeats());
        out.object("attribution", quote.attribution(), SpeechFields::writeAttribution);
        out.rule(quote.rule());
    }

    static Quote readQuote(JsonObject in, ImmutableList<Speaker> speakers) {
        return Quote.builder()
                .kind(in.constant("kind", QuoteKind.class))
                .parts(in.objects("parts", JsonObject::passage))
                .closed(in.truth("closed"))
                .nestedIn(in.optionalNumber("nestedIn"))
                .repeats(in.optionalNumber("repeats"))
                .attribution(in.optionalObject("attribution", attribution -> readAttribution(attribution, speakers)))
                .rule(in.rule())
                .build();
    }

    private static void writeAttribution(JsonFields out, Attribution attribution) throws IOException {
        out.object("mention", attribution.mention(), JsonFields::passage);
        out.number("speaker", id(attribution.speaker()));
        out.object("cue", attribution.cue(), SpeechFields::writeCue);
        out.text("medium", attribution.medium());
        out.text("addressee", attribution.addressee());
        out.text("occasion", attribution.occasion());
        out.constant("confidence", attribution.confidence());
        out.rule(attribution.rule());
        out.numbers(
                "alternatives",
                attribution.alternatives().stream().mapToInt(Speaker::id).toArray());
    }

    private static Attribution readAttribution(JsonObject in, List<Speaker> speakers) {
        return Attribution.builder()
                .mention(in.optionalObject("mention", JsonObject::passage))
                .speaker(readSpeakerId(in, speakers))
                .cue(in.optionalObject("cue", SpeechFields::readCue))
                .medium(in.optionalText("medium"))
                .addressee(in.optionalText("addressee"))
                .occasion(in.optionalText("occasion"))
                .confidence(in.constant("confidence", Confidence.class))
                .rule(in.rule())
                .alternatives(in.numbers("alternatives").stream()
                        .map(id -> byId(in, "alternatives", id, speakers))
                        .collect(ImmutableList.toImmutableList()))
                .build();
    }

    private static void writeCue(JsonFields out, Cue cue) throws IOException {
        out.passage(cue.passage());
        out.text("lemma", cue.lemma());
        out.constant("kind", cue.kind());
        out.constant("modality", cue.modality());
        out.object("particle", cue.particle(), JsonFields::passage);
    }

    private static Cue readCue(JsonObject in) {
        return Cue.builder()
                .passage(in.passage())
                .lemma(in.text("lemma"))
                .kind(in.constant("kind", CueKind.class))
                .modality(in.constant("modality", Modality.class))
                .particle(in.optionalObject("particle", JsonObject::passage))
                .build();
    }

    static OptionalInt id(Optional<Speaker> speaker) {
        return speaker.map(known -> OptionalInt.of(known.id())).orElse(OptionalInt.empty());
    }

    static Optional<Speaker> readSpeakerId(JsonObject in, List<Speaker> speakers) {
        OptionalInt id = in.optionalNumber("speaker");
        return id.isPresent() ? Optional.of(byId(in, "speaker", id.getAsInt(), speakers)) : Optional.empty();
    }

    private static Speaker byId(JsonObject in, String field, int id, List<Speaker> speakers) {
        if (id < 0 || id >= speakers.size()) {
            throw in.invalid(field, "must be the id of a speaker, but is " + id);
        }
        return speakers.get(id);
    }
}
