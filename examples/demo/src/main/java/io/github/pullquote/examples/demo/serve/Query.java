package io.github.pullquote.examples.demo.serve;

import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.RawArticle;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What a request tells of its document beside the content: the parameters behind the question mark of an address.
 *
 * @param values by name, decoded
 */
record Query(ImmutableMap<String, String> values) {
    private static final ImmutableSet<String> KNOWN = ImmutableSet.of("format", "id", "language", "url");

    private static final Splitter PARAMETERS = Splitter.on('&').omitEmptyStrings();
    private static final Splitter NAME_AND_VALUE = Splitter.on('=').limit(2);

    /** Reads the parameters; an unknown one, or one given twice, is an error of the client's that it should hear of. */
    static Query of(URI address) throws HttpProblem {
        ImmutableMap.Builder<String, String> values = ImmutableMap.builder();
        String query = Optional.ofNullable(address.getRawQuery()).orElse("");
        for (String parameter : PARAMETERS.split(query)) {
            List<String> parts = NAME_AND_VALUE.splitToList(parameter);
            String name = decode(parts.get(0));
            if (!KNOWN.contains(name)) {
                throw HttpProblem.of(
                        400,
                        "there is no parameter " + Ascii.truncate(name, 40, "...") + "; there are "
                                + Joiner.on(", ").join(KNOWN));
            }
            values.put(name, parts.size() > 1 ? decode(parts.get(1)) : "");
        }
        try {
            return new Query(values.buildOrThrow());
        } catch (IllegalArgumentException e) {
            throw HttpProblem.of(400, "a parameter is given twice");
        }
    }

    /** Returns the value of a parameter; empty when it is not given or has none. */
    Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
    }

    /** Returns the document with its identifier, address and language, where they are given. */
    RawArticle applied(RawArticle raw) throws HttpProblem {
        RawArticle named = get("id").map(raw::id).orElse(raw);
        RawArticle placed = get("url").map(named::url).orElse(named);
        try {
            return get("language").map(placed::language).orElse(placed);
        } catch (IllegalArgumentException e) {
            throw HttpProblem.of(400, String.valueOf(e.getMessage()));
        }
    }

    private static String decode(String encoded) throws HttpProblem {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw HttpProblem.of(400, "the parameters are not encoded as an address is");
        }
    }
}
