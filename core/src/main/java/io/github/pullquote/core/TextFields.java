package io.github.pullquote.core;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;

/** The JSON fields of the source and of what stands where in it. */
final class TextFields {
    private TextFields() {}

    static void writeSource(JsonFields out, SourceText source) throws IOException {
        out.text("text", source.text());
        out.constant("format", source.format());
        out.text("url", source.url());
        out.text("charset", source.charset());
    }

    static SourceText readSource(JsonObject in) {
        return SourceText.builder()
                .text(in.text("text"))
                .format(in.constant("format", SourceFormat.class))
                .url(in.optionalText("url"))
                .charset(in.optionalText("charset"))
                .build();
    }

    static void writeBlock(JsonFields out, Block block) throws IOException {
        out.passage(block.passage());
        out.constant("kind", BlockNames.of(block));
        out.constant("role", block.role());
        out.number("level", block.level());
    }

    static Block readBlock(JsonObject in) {
        return Block.builder()
                .passage(in.passage())
                .kind(BlockNames.kind(in.text("kind")).orElseGet(() -> in.constant("kind", BlockKind.class)))
                .role(in.constant("role", BlockRole.class))
                .level(in.optionalNumber("level"))
                .build();
    }

    static void writeSection(JsonFields out, Section section) throws IOException {
        if (section.hasHeading()) {
            out.number("heading", section.first());
        }
        out.number("first", section.first());
        out.number("last", section.end() - 1);
        out.number("level", section.level());
        out.text("time", section.time());
        out.number("speaker", SpeechFields.id(section.speaker()));
    }

    static Section readSection(JsonObject in, List<Speaker> speakers) {
        int first = in.number("first");
        OptionalInt heading = in.optionalNumber("heading");
        if (heading.orElse(first) != first) {
            throw in.invalid("heading", "must be the first block");
        }
        return Section.builder()
                .hasHeading(heading.isPresent())
                .first(first)
                .end(Math.addExact(in.number("last"), 1))
                .level(in.number("level"))
                .time(in.optionalText("time"))
                .speaker(SpeechFields.readSpeakerId(in, speakers))
                .build();
    }

    static void writeDropped(JsonFields out, DroppedSpan dropped) throws IOException {
        out.span(dropped.span());
        out.constant("reason", dropped.reason());
        out.rule(dropped.rule());
    }

    static DroppedSpan readDropped(JsonObject in) {
        return new DroppedSpan(in.span(), in.constant("reason", DropReason.class), in.rule());
    }

    static void writeDiagnostic(JsonFields out, Diagnostic diagnostic) throws IOException {
        out.constant("code", diagnostic.code());
        out.constant("severity", diagnostic.severity());
        if (diagnostic.span().isPresent()) {
            out.span(diagnostic.span().get());
        }
        out.text("message", diagnostic.message());
    }

    static Diagnostic readDiagnostic(JsonObject in) {
        return Diagnostic.builder()
                .code(in.constant("code", DiagnosticCode.class))
                .severity(in.constant("severity", Severity.class))
                .span(in.optionalSpan())
                .message(in.text("message"))
                .build();
    }
}
