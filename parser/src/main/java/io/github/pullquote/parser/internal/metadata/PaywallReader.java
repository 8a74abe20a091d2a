package io.github.pullquote.parser.internal.metadata;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import io.github.pullquote.parser.internal.json.JsonNode;
import io.github.pullquote.parser.internal.metadata.markup.PageData;
import io.github.pullquote.parser.internal.text.Addresses;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads whether the article stands behind a paywall: as its JSON-LD says, of the whole or of a part, or a meta element.
 */
final class PaywallReader {
    private static final String FREE = "isAccessibleForFree";
    /** What pages call their tiers, and whether readers pay. */
    private static final ImmutableMap<String, Boolean> TIERS =
            ImmutableMap.of("free", false, "metered", true, "locked", true, "premium", true, "paid", true);

    private PaywallReader() {}

    static Optional<Boolean> read(PageData markup) {
        return Stream.of(
                        markup.articles().stream().flatMap(article -> free(article).stream()),
                        markup.webPages().stream().flatMap(page -> free(page).stream()),
                        markup.articles().stream()
                                .flatMap(article -> article.nodes("hasPart").stream())
                                .flatMap(part -> free(part).stream()))
                .flatMap(values -> values)
                .findFirst()
                .map(free -> !free)
                .or(() -> tier(markup));
    }

    private static Optional<Boolean> free(JsonNode node) {
        return node.text(FREE).map(Ascii::toLowerCase).map(Addresses::local).flatMap(PaywallReader::truth);
    }

    private static Optional<Boolean> truth(String value) {
        return switch (value) {
            case "true", "yes", "1" -> Optional.of(true);
            case "false", "no", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<Boolean> tier(PageData markup) {
        return markup.meta()
                .first("article:content_tier", "content_tier", "content-tier")
                .map(Ascii::toLowerCase)
                .flatMap(tier -> Optional.ofNullable(TIERS.get(tier)));
    }
}
