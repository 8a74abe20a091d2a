package io.github.pullquote.core.export;

import io.github.pullquote.core.Article;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes tables as CSV. A cell that a spreadsheet would run as a formula, as it begins with one of {@code = + - @}, tab, CR
 * or LF, gets an apostrophe in front; so does one that begins with apostrophes and then such a sign, that the first
 * apostrophe can be taken away again.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP: CSV injection</a>
 */
final class QuotesCsv {
    private static final String FORMULA_SIGNS = "=+-@\t\r\n＝＋－＠";

    private QuotesCsv() {}

    static void write(Article article, Writer out) throws IOException {
        out.write(QuoteRow.csvHeader());
        for (QuoteRow row : QuoteRow.of(article)) {
            out.write(row.toCsv());
        }
    }

    /** Returns a line, CRLF included. */
    static String line(List<String> cells) {
        return cells.stream().map(QuotesCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** All but empty cells stand in quotation marks, as a reader may part cells at other signs than commas. */
    private static String cell(String value) {
        return value.isEmpty() ? "" : '"' + harmless(Printable.of(value)).replace("\"", "\"\"") + '"';
    }

    private static String harmless(String cell) {
        int first = 0;
        while (first < cell.length() && cell.charAt(first) == '\'') {
            first++;
        }
        boolean formula = first < cell.length() && FORMULA_SIGNS.indexOf(cell.charAt(first)) >= 0;
        return formula ? "'" + cell : cell;
    }
}
