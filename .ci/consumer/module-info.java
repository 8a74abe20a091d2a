/** A module that uses the parser. */
module consumer {
    requires io.github.pullquote.parser;
}
