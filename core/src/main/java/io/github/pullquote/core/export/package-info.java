/**
 * Articles in the forms that others read; start at {@link ExportFormat}.
 *
 * <p>An {@link ExportFormat} writes an article to a {@link java.io.Writer}, piece by piece; each constant says which
 * standard it follows, in which version, and what of an article has no place there. A {@link QuoteRow} is a quote with all
 * that is known of it in one flat row, for tables of many articles. A {@link TextFragment} leads a browser to a quote in
 * its page.
 *
 * <pre>{@code
 * ExportFormat.HTML.write(article, out);                      // a page with the quotes coloured by speaker
 * ExportFormat.of("tei").orElseThrow().write(article, out);   // by label, as on a command line
 *
 * out.write(QuoteRow.csvHeader());
 * for (QuoteRow row : QuoteRow.of(article)) {
 *     if (row.modality() == Modality.ASSERTED) {              // leaves out what was not said
 *         out.write(row.toCsv());                             // or toJson(), a line each
 *     }
 * }
 *
 * TextFragment first = TextFragment.of(article).get(0);
 * String link = first.on("https://news.example/story");       // https://news.example/story#:~:text=...
 * }</pre>
 *
 * <p>Whatever stands in an article is text in every form, never markup, script or formula. All types are immutable and
 * safe to share between threads; absent values are empty {@link java.util.Optional}s.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
        allowedClasspathAnnotations = {Generated.class, Nullable.class, CanIgnoreReturnValue.class},
        overshadowImplementation = true)
package io.github.pullquote.core.export;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
