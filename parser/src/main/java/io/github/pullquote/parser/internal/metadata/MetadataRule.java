package io.github.pullquote.parser.internal.metadata;

import io.github.pullquote.core.Evidence;
import io.github.pullquote.core.EvidenceSource;
import io.github.pullquote.core.RuleId;

/** The rules that find the values of the article's head in the markup of a page. */
public enum MetadataRule {
    /** See {@link HeadlineReader}. */
    HEADLINE_H1("headline.h1", EvidenceSource.DOM, "The visible h1 that the page's own metadata bear out."),
    /** See {@link HeadlineReader}. */
    HEADLINE_JSON_LD("headline.json-ld", EvidenceSource.JSON_LD, "The headline of the article's JSON-LD."),
    /** See {@link HeadlineReader}. */
    HEADLINE_META("headline.meta", EvidenceSource.META, "A title in a meta element, without the site's name."),
    /** See {@link HeadlineReader}. */
    HEADLINE_TITLE("headline.title", EvidenceSource.DOM, "The title element, without the site's name.");

    private final RuleId id;
    private final EvidenceSource source;
    private final String description;

    MetadataRule(String id, EvidenceSource source, String description) {
        this.id = new RuleId(id);
        this.source = source;
        this.description = description;
    }

    /** Returns the name. */
    public RuleId id() {
        return id;
    }

    /** Returns where such values stand. */
    public EvidenceSource source() {
        return source;
    }

    /** Returns what the rule does, in a sentence. */
    public String description() {
        return description;
    }

    /** Returns the place and the rule. */
    public Evidence evidence() {
        return new Evidence(source, id);
    }
}
