package io.github.pullquote.examples.demo.command;

import com.google.common.base.Ascii;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleJson;

/** How the command line prints an article. */
enum Format {
    /** For people. */
    TEXT,
    /** JSON over several lines. */
    JSON,
    /** JSON in one line. */
    JSONL;

    /** Returns the article as it is printed, the last line end included. */
    String print(Article article) {
        return switch (this) {
            case TEXT -> TextReport.of(article);
            case JSON -> ArticleJson.writePretty(article) + "\n";
            case JSONL -> ArticleJson.write(article) + "\n";
        };
    }

    /** The word on the command line. */
    @Override
    public String toString() {
        return Ascii.toLowerCase(name());
    }
}
