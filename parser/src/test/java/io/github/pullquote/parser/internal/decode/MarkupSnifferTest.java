package io.github.pullquote.parser.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupSnifferTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!doctype html>",
                "\uFEFF \r\n<!DOCTYPE HTML PUBLIC>",
                "<!-- kept -->",
                "<?xml version='1.0'?>",
                "<html lang='en'>",
                "<P>",
                "<h1>The gate",
                "<br/>",
                "<my>"
            })
    void aTagACommentOrADeclarationIsMarkup(String start) {
        assertThat(MarkupSniffer.isMarkup(start)).isTrue();
        assertThat(MarkupSniffer.isMarkup(start.getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(MarkupSniffer.isMarkup(start.getBytes(StandardCharsets.UTF_16)))
                .isTrue();
        assertThat(MarkupSniffer.isMarkup(start.getBytes(StandardCharsets.UTF_16LE)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<",
                "<<p>",
                "< p>",
                "<3 this gate",
                "<p",
                "a <p>",
                "<ann@poe.example> wrote",
                "{\"html\": \"<p>\"}"
            })
    void anythingElseIsText(String start) {
        assertThat(MarkupSniffer.isMarkup(start)).isFalse();
        assertThat(MarkupSniffer.isMarkup(start.getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    @Test
    void noMoreThanTheBeginningIsLookedAt() {
        assertThat(MarkupSniffer.isMarkup(" ".repeat(1_024) + "<p>")).isTrue();
        assertThat(MarkupSniffer.isMarkup(" ".repeat(2_000) + "<p>")).isFalse();
    }
}
