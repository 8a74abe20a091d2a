package io.github.pullquote.parser.internal.metadata;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Image;
import io.github.pullquote.parser.internal.json.JsonNode;
import io.github.pullquote.parser.internal.json.JsonValue;
import io.github.pullquote.parser.internal.metadata.markup.PageData;
import io.github.pullquote.parser.internal.page.Values;
import io.github.pullquote.parser.internal.text.Addresses;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the pictures that the metadata name. JSON-LD comes first, as it knows captions and credits; OpenGraph adds what
 * it does not name. Copies of a picture in other sizes count once when only the query of their address differs.
 */
final class ImageReader {
    private static final String[] CREDITS = {"creditText", "copyrightNotice", "copyrightHolder", "author", "creator"};

    private final PageData markup;
    private final Map<String, Image> byPath = new LinkedHashMap<>();

    private ImageReader(PageData markup) {
        this.markup = markup;
    }

    static ImmutableList<Image> read(PageData markup) {
        ImageReader reader = new ImageReader(markup);
        markup.articles().stream()
                .flatMap(article -> article.values("image").stream())
                .forEach(reader::jsonLd);
        reader.openGraph();
        return ImmutableList.copyOf(reader.byPath.values());
    }

    private void jsonLd(JsonValue value) {
        JsonValue image = value instanceof JsonNode node ? markup.jsonLd().resolve(node) : value;
        Optional<String> url =
                image instanceof JsonNode node ? node.firstText("url", "contentUrl", "@id") : JsonNode.address(image);
        url.flatMap(address -> Addresses.resolve(address, markup.url()))
                .ifPresent(address -> byPath.putIfAbsent(Addresses.path(address), image(address, image)));
    }

    private Image image(String address, JsonValue value) {
        Image.Builder image = Image.builder();
        image.url(address);
        if (value instanceof JsonNode node) {
            image.caption(
                    node.firstText("caption", "description").map(Values::line).filter(text -> !text.isEmpty()));
            image.credit(credit(node));
        }
        return image.build();
    }

    private Optional<String> credit(JsonNode node) {
        return ImmutableList.copyOf(CREDITS).stream()
                .flatMap(field -> markup.jsonLd().name(node, field).stream())
                .map(Values::line)
                .filter(credit -> !credit.isEmpty() && !Addresses.isAbsolute(credit))
                .findFirst();
    }

    private void openGraph() {
        Optional<String> alt = markup.meta().first("og:image:alt", "twitter:image:alt");
        markup.meta()
                .first("og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src")
                .flatMap(address -> Addresses.resolve(address, markup.url()))
                .ifPresent(address -> byPath.putIfAbsent(
                        Addresses.path(address),
                        Image.builder().url(address).alt(alt).build()));
    }
}
