package io.github.pullquote.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import org.junit.jupiter.api.Test;

class SampleArticleTest {
    private static final String FIELDS = "formatVersion id status source text format url charset language kind headline"
            + " kicker standfirst dateline start end places date agency bylines position contributors name contribution"
            + " role affiliation place email handle credits organisation published modified publication site publisher"
            + " section keywords canonicalUrl paywalled blocks level sections heading first last time speaker dropped"
            + " reason rule body images alt caption credit speakers mentions quotes parts closed nestedIn repeats"
            + " attribution mention cue lemma modality particle medium addressee occasion confidence alternatives"
            + " evidence diagnostics code severity message";

    @Test
    void isWellFormed() {
        ArticleAssert.assertWellFormed(SampleArticle.full());
    }

    @Test
    void hasEveryFieldOfTheFormat() {
        String json = ArticleJson.write(SampleArticle.full());

        assertThat(Splitter.on(' ').split(FIELDS))
                .allSatisfy(field -> assertThat(json).contains("\"" + field + "\":"));
    }
}
