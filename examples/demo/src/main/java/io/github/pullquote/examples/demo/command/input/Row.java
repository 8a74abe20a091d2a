package io.github.pullquote.examples.demo.command.input;

import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleKind;
import io.github.pullquote.core.ArticleStatus;
import io.github.pullquote.core.Diagnostic;
import io.github.pullquote.core.DiagnosticCode;
import io.github.pullquote.core.Severity;
import io.github.pullquote.core.SourceText;
import io.github.pullquote.parser.RawArticle;
import java.util.function.Function;

/** One row of the input: a document, or the reason why there is none. Either way it makes an article. */
public sealed interface Row {
    /** Returns the article, made by {@code parser} when there is a document. */
    Article article(Function<RawArticle, Article> parser);

    /** Returns about how many bytes the row takes while it waits. */
    int size();

    /** Takes rows one after the other. */
    interface Sink {
        /**
         * Takes a row.
         *
         * @throws OutputException if what it gives cannot be written
         */
        void accept(Row row) throws OutputException;
    }

    /**
     * A document.
     *
     * @param raw what to parse
     * @param size about how many bytes it takes
     */
    record Document(RawArticle raw, int size) implements Row {
        @Override
        public Article article(Function<RawArticle, Article> parser) {
            return parser.apply(raw);
        }
    }

    /**
     * A row without a document.
     *
     * @param id the identifier of the row
     * @param reason a sentence for people
     */
    record Unreadable(String id, String reason) implements Row {
        @Override
        public int size() {
            return 0;
        }

        @Override
        public Article article(Function<RawArticle, Article> parser) {
            return Article.builder()
                    .id(id)
                    .status(ArticleStatus.FAILED)
                    .source(SourceText.ofText(""))
                    .kind(ArticleKind.NEWS)
                    .addDiagnostics(Diagnostic.of(DiagnosticCode.NO_INPUT, Severity.ERROR, reason))
                    .build();
        }
    }
}
