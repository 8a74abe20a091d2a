package io.github.pullquote.parser.internal.head;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.Evidence;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.language.LanguageRecogniser;
import io.github.pullquote.parser.internal.metadata.Metadata;
import io.github.pullquote.parser.internal.metadata.markup.Candidate;
import io.github.pullquote.parser.internal.structure.block.HtmlBlocks;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import java.util.Locale;
import java.util.Optional;

/**
 * The language of a page.
 *
 * @param tag as a BCP 47 tag
 * @param evidence why, unless the caller gave it
 */
public record PageLanguage(Optional<String> tag, Optional<Evidence> evidence) {
    private static final ImmutableSet<String> KNOWN = ImmutableSet.copyOf(Locale.getISOLanguages());
    /** More of the text tells no more. */
    private static final int SAMPLE = 20_000;

    /**
     * Returns the language that the caller gave; or else the one recognised from the words, as templates often name
     * another one than the text has; or the one that the page names. When both agree, the page's tag says more. A page in another
     * language than it names, which is not recognised, has none.
     */
    public static PageLanguage of(
            Optional<String> given, HtmlBlocks blocks, Metadata metadata, LanguageRecogniser languages) {
        if (given.isPresent()) {
            return new PageLanguage(given, Optional.empty());
        }
        Optional<String> told = metadata.language()
                .map(Candidate::value)
                .filter(tag -> KNOWN.contains(primary(Optional.of(tag)).orElse("")));
        String sample = sample(blocks);
        Optional<String> read = languages.recognise(sample, new Span(0, sample.length()));
        if (read.isEmpty() && speaksAgainst(sample, primary(told), languages)) {
            return new PageLanguage(Optional.empty(), Optional.empty());
        }
        boolean differ = read.isPresent() && told.isPresent() && !read.equals(primary(told));
        if (told.isPresent() && !differ) {
            return new PageLanguage(told, metadata.language().map(Candidate::evidence));
        }
        return new PageLanguage(read, read.map(tag -> StructureRule.LANGUAGE.evidence()));
    }

    private static boolean speaksAgainst(String sample, Optional<String> told, LanguageRecogniser languages) {
        return told.filter(tag -> languages.speaksAgainst(sample, new Span(0, sample.length()), tag))
                .isPresent();
    }

    /** Returns the language without region or script. */
    public Optional<String> primary() {
        return primary(tag);
    }

    private static Optional<String> primary(Optional<String> tag) {
        return tag.map(each -> each.indexOf('-') < 0 ? each : each.substring(0, each.indexOf('-')));
    }

    private static String sample(HtmlBlocks blocks) {
        StringBuilder sample = new StringBuilder();
        for (int i = 0; i < blocks.size() && sample.length() < SAMPLE; i++) {
            sample.append(blocks.text(i)).append('\n');
        }
        return sample.toString();
    }
}
