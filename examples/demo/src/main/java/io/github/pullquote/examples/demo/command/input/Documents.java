package io.github.pullquote.examples.demo.command.input;

import io.github.pullquote.parser.RawArticle;
import java.io.IOException;
import java.util.function.UnaryOperator;

/** Reads content that is one document. */
final class Documents {
    private Documents() {}

    /**
     * Returns the document, or its beginning when it is longer than what is read of any.
     *
     * @param known adds what is known of it
     */
    static Row read(Look look, UnaryOperator<RawArticle> known) throws IOException {
        byte[] bytes = Bounds.document(look.in()).readAllBytes();
        RawArticle raw = look.kind() == InputKind.HTML ? RawArticle.html(bytes) : RawArticle.text(bytes);
        return new Row.Document(known.apply(raw), bytes.length);
    }
}
