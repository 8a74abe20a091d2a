package io.github.pullquote.parser.internal.structure;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.language.LanguageRecogniser;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/**
 * The language of a page.
 *
 * @param tag as a BCP 47 tag
 * @param rule why, unless the caller gave it
 */
record PageLanguage(Optional<String> tag, Optional<StructureRule> rule) {
    private static final ImmutableSet<String> KNOWN = ImmutableSet.copyOf(Locale.getISOLanguages());
    /** More of the text tells no more. */
    private static final int SAMPLE = 20_000;

    private static final int LONGEST = 35;

    /**
     * Returns the language that the caller gave; or else the one recognised from the words, as templates often name
     * another one than the text has; or the one that the page names. When both agree, the page's tag says more.
     */
    static PageLanguage of(Optional<String> given, HtmlBlocks blocks, LanguageRecogniser languages) {
        if (given.isPresent()) {
            return new PageLanguage(given, Optional.empty());
        }
        Optional<String> told = told(blocks);
        String sample = sample(blocks);
        Optional<String> read = languages.recognise(sample, new Span(0, sample.length()));
        boolean differ = read.isPresent() && told.isPresent() && !read.equals(primary(told));
        if (told.isPresent() && !differ) {
            return new PageLanguage(told, Optional.of(StructureRule.MARKED_LANGUAGE));
        }
        return new PageLanguage(read, read.map(tag -> StructureRule.LANGUAGE));
    }

    /** Returns the language without region or script. */
    Optional<String> primary() {
        return primary(tag);
    }

    private static Optional<String> primary(Optional<String> tag) {
        return tag.map(each -> each.indexOf('-') < 0 ? each : each.substring(0, each.indexOf('-')));
    }

    private static Optional<String> told(HtmlBlocks blocks) {
        String lang = blocks.page().document().getElementsByTag("html").attr("lang");
        return tag(lang.strip().replace('_', '-'));
    }

    private static Optional<String> tag(String lang) {
        if (lang.isEmpty() || lang.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            Locale locale = new Locale.Builder().setLanguageTag(lang).build();
            return Optional.of(locale.toLanguageTag()).filter(tag -> KNOWN.contains(locale.getLanguage()));
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    private static String sample(HtmlBlocks blocks) {
        StringBuilder sample = new StringBuilder();
        for (int i = 0; i < blocks.size() && sample.length() < SAMPLE; i++) {
            sample.append(blocks.text(i)).append('\n');
        }
        return sample.toString();
    }
}
