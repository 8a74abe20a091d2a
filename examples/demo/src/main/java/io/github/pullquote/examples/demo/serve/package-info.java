/**
 * The reader page and the way in for other languages: a small HTTP server on the JDK's own, which answers articles to
 * {@code POST /articles} and shows them to people. It reads nothing but what it is sent, and asks nobody.
 */
@NullMarked
package io.github.pullquote.examples.demo.serve;

import org.jspecify.annotations.NullMarked;
