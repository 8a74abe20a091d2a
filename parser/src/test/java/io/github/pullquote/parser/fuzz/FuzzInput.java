package io.github.pullquote.parser.fuzz;

/**
 * What is given to the parser once.
 *
 * @param form how it is given
 * @param text the input; for bytes, a character each
 */
record FuzzInput(Form form, String text) {}
