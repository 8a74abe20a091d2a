package io.github.pullquote.parser.internal.content;

import com.google.common.collect.ImmutableMap;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.metadata.Metadata;
import io.github.pullquote.parser.internal.metadata.MetadataReader;
import io.github.pullquote.parser.internal.page.Page;
import io.github.pullquote.parser.internal.page.Pages;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What becomes of the blocks of invented pages, for tests. */
public final class Selected {
    static final String HEADLINE = "Ferry makes its last crossing to Oster";
    static final String FIRST =
            "The ferry between Harl and Oster has made its last crossing after ninety years on the water of the sound.";
    static final String SECOND =
            "The harbour was full of people in black coats, and the band of the fire brigade played until the lamps went out.";
    static final String THIRD =
            "A bridge has been planned since the winter of the great flood, and it will open when there is money to build it.";
    static final String FOURTH =
            "The captain has bought a house on the hill, from where he can see the water, the pier and whoever waits on it.";
    /** The paragraphs of an article. */
    static final String TEXT = p(FIRST) + p(SECOND) + p(THIRD) + p(FOURTH);

    private static final String PREFIX = "content.";
    private static final MetadataReader METADATA = new MetadataReader(new Lexicons());

    private Selected() {}

    static String p(String text) {
        return "<p>" + text + "</p>";
    }

    static String h1(String text) {
        return "<h1>" + text + "</h1>";
    }

    static Outline outline(Page page) {
        return new Outline(page, -1);
    }

    /** Returns the index of the box whose element has the identifier. */
    static int box(Page page, String id) {
        for (int i = 0; i < page.boxes().size(); i++) {
            if (page.boxes().get(i).element().attribute("id").equals(id)) {
                return i;
            }
        }
        throw new AssertionError("no box " + id);
    }

    /** Returns what the blocks of a page are, by their text. */
    static ImmutableMap<String, String> rules(String body) {
        Page page = Pages.read("<html lang='en'><title>" + HEADLINE + "</title><body>" + body);
        Metadata metadata = METADATA.read(page, Optional.empty(), Optional.empty(), new Watch(Optional.empty()));
        Selection content = ContentSelector.select(page, metadata, new Watch(Optional.empty()));
        Map<String, String> rules = new LinkedHashMap<>();
        content.kept()
                .forEach(kept -> rules.put(
                        page.text(kept.block()),
                        kept.rule().info().id().value().substring(PREFIX.length())
                                + kept.role().map(role -> ", " + role).orElse("")));
        content.dropped()
                .forEach(dropped -> rules.put(
                        page.source().slice(dropped.span()),
                        "dropped " + dropped.rule().value().substring(PREFIX.length()) + ", " + dropped.reason()));
        return ImmutableMap.copyOf(rules);
    }
}
