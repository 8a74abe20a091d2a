import org.jspecify.annotations.NullMarked;

/** The parser of Pullquote: a news article in, an {@code Article} out. */
@NullMarked
module io.github.pullquote.parser {
    requires transitive io.github.pullquote.core;
    requires transitive org.jspecify;
    requires com.fasterxml.jackson.core;
    requires com.github.albfernandez.juniversalchardet;
    requires org.jsoup;
    requires static org.immutables.value.annotations;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;

    exports io.github.pullquote.parser;
}
