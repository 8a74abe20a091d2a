package io.github.pullquote.parser.internal.decode;

import io.github.pullquote.parser.internal.work.Watch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the character set of bytes and reads them.
 *
 * <p>In this order: a byte order mark, the caller's word, UTF-8 when it is valid or nearly so, what the document says,
 * what the bytes tell ({@link CharsetDetector}), windows-1252. Nearly valid means that at most one character in fifty is a bad sequence and that good sequences
 * outnumber the bad ones; so UTF-8 that a document says it is in, but is not, is no better than no word.
 */
final class ByteDecoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int NEARLY = 50;
    private static final char REPLACEMENT = '\uFFFD';

    private ByteDecoder() {}

    /**
     * Bytes read in a character set.
     *
     * @param text the text, U+FFFD in place of each bad sequence, without a byte order mark
     * @param charset the character set
     * @param replaced how many bad sequences were replaced
     * @param firstReplaced the offset of the first of them in the text, -1 when there is none
     */
    record Reading(String text, Charset charset, int replaced, int firstReplaced) {}

    /**
     * Reads bytes.
     *
     * @param given what the caller says
     * @param declared finds what the document says
     * @param watch looked at for each bad sequence
     */
    static Reading read(
            byte[] bytes, Optional<Charset> given, Function<byte[], Optional<Charset>> declared, Watch watch) {
        Optional<Bom> bom = Bom.of(bytes);
        if (bom.isPresent()) {
            return readAs(bom.get().charset(), bytes, bom.get().length(), watch);
        }
        if (given.isPresent()) {
            return readAs(given.get(), bytes, 0, watch);
        }
        watch.look();
        Reading utf8 = readAs(StandardCharsets.UTF_8, bytes, 0, watch);
        if (isNearlyValid(utf8, bytes.length)) {
            return utf8;
        }
        Optional<Charset> other = declared.apply(bytes).filter(charset -> !charset.equals(StandardCharsets.UTF_8));
        watch.look();
        Charset charset = other.or(() -> CharsetDetector.detect(bytes)).orElse(WINDOWS_1252);
        return readAs(charset, bytes, 0, watch);
    }

    private static boolean isNearlyValid(Reading utf8, int bytes) {
        long bad = utf8.replaced();
        // Each good sequence has more bytes than characters, so the difference counts them, three-byte ones twice.
        long good = bytes - (long) utf8.text().length();
        return bad == 0 || (bad * NEARLY <= utf8.text().length() && bad < good);
    }

    private static Reading readAs(Charset charset, byte[] bytes, int from, Watch watch) {
        String text = new String(bytes, from, bytes.length - from, charset);
        return text.indexOf(REPLACEMENT) < 0
                ? new Reading(text, charset, 0, -1)
                : replacing(charset, bytes, from, watch);
    }

    /** Counts the bad sequences, which is slower; a good page may state the character that replaces them, too. */
    private static Reading replacing(Charset charset, byte[] bytes, int from, Watch watch) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate((int) Math.min(
                Integer.MAX_VALUE - 8L, 16L + (long) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte())));
        int replaced = 0;
        int first = -1;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            watch.step();
            first = first < 0 ? out.position() : first;
            replaced++;
            in.position(in.position() + result.length());
            out.put(REPLACEMENT);
            result = decoder.decode(in, out, true);
        }
        decoder.flush(out);
        return new Reading(out.flip().toString(), charset, replaced, first);
    }
}
