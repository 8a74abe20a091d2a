package io.github.pullquote.examples.demo;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleStatus;
import io.github.pullquote.parser.RawArticle;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.IntConsumer;

/** Parses rows as they come, and has each article written before the next row is read. */
final class Batch implements Row.Sink {
    private final Function<RawArticle, Article> parser;
    private final Format format;
    private final OutputStream out;
    private final IntConsumer progress;
    private int articles;
    private int bad;

    Batch(Function<RawArticle, Article> parser, Format format, OutputStream out, IntConsumer progress) {
        this.parser = parser;
        this.format = format;
        this.out = out;
        this.progress = progress;
    }

    @Override
    public void accept(Row row) throws IOException {
        Article article = row.article(parser);
        write(format.print(article));
        articles++;
        if (article.status() == ArticleStatus.FAILED || article.status() == ArticleStatus.NOT_TEXT) {
            bad++;
        }
        progress.accept(articles);
    }

    private void write(String text) throws OutputException {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    /** Returns how many articles were written. */
    int articles() {
        return articles;
    }

    /** Returns how many of them could not be read. */
    int bad() {
        return bad;
    }
}
