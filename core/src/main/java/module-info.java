import org.jspecify.annotations.NullMarked;

/** The domain of Pullquote: a news article as immutable values. No HTML, no parsing. */
@NullMarked
@SuppressWarnings("module") // the parser is compiled after this module
module io.github.pullquote.core {
    requires transitive com.google.common;
    requires com.fasterxml.jackson.core;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;

    exports io.github.pullquote.core;
    exports io.github.pullquote.core.export;
    exports io.github.pullquote.core.internal to
            io.github.pullquote.parser;
}
