package io.github.pullquote.parser.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.Damage;
import java.nio.charset.Charset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Makes inputs, each by its number alone: equal numbers give equal inputs, in every run and on every machine. */
final class InputMaker {
    private static final ImmutableList<Mutation> MUTATIONS = ImmutableList.copyOf(Mutation.values());
    private static final ImmutableList<Damage> DAMAGES = ImmutableList.copyOf(Damage.values());
    private static final ImmutableList<String> CHARSETS = ImmutableList.of(
            "UTF-8",
            "UTF-16LE",
            "UTF-16BE",
            "UTF-16",
            "UTF-32LE",
            "UTF-32BE",
            "windows-1252",
            "windows-1251",
            "windows-1255",
            "ISO-8859-2",
            "Shift_JIS",
            "EUC-JP",
            "ISO-2022-JP",
            "GB18030",
            "Big5",
            "EUC-KR");
    private static final ImmutableList<String> MARKS = ImmutableList.of(
            "\u00EF\u00BB\u00BF", "\u00FF\u00FE", "\u00FE\u00FF", "\u00FF\u00FE\0\0", "\0\0\u00FE\u00FF");
    private static final int MOST_CHANGES = 6;
    private static final int MOST_CHARACTERS = 2_000;
    private static final int FEW_CHARACTERS = 300;
    private static final int BYTE = 256;

    private final Stock stock;

    InputMaker(Stock stock) {
        this.stock = stock;
    }

    /** Returns the input of a number. */
    FuzzInput make(long number) {
        RandomGenerator random = new SplittableRandom(number);
        Form form = form(random.nextInt(20));
        String text = changed(window(base(form, random), random), random);
        return new FuzzInput(form, form.isBytes() ? bytes(text, random) : text);
    }

    private static Form form(int chance) {
        if (chance < 8) {
            return Form.TEXT;
        }
        if (chance < 16) {
            return Form.HTML;
        }
        return chance < 17 ? Form.JSON : chance < 18 ? Form.TEXT_BYTES : Form.HTML_BYTES;
    }

    private String base(Form form, RandomGenerator random) {
        if (form == Form.JSON) {
            return Stock.one(stock.articles(), random);
        }
        return switch (random.nextInt(5)) {
            case 0, 1 -> stock.grammar().make(form.isMarkup() ? "page" : "text", random);
            case 2 -> stock.seed(random);
            default -> Stock.one(form.isMarkup() ? stock.pages() : stock.texts(), random);
        };
    }

    private String changed(String text, RandomGenerator random) {
        List<String> pieces = Pieces.of(text);
        for (int changes = random.nextInt(MOST_CHANGES); changes > 0; changes--) {
            MUTATIONS.get(random.nextInt(MUTATIONS.size())).to(pieces, stock, random);
        }
        StringBuilder out = new StringBuilder(String.join("", pieces));
        for (int changes = random.nextInt(MOST_CHANGES) / 2; changes > 0; changes--) {
            DAMAGES.get(random.nextInt(DAMAGES.size())).to(out, random);
        }
        return out.toString();
    }

    /** Returns a window of the text, most often a small one: defects hide in few words, and small inputs are many. */
    private static String window(String text, RandomGenerator random) {
        int chance = random.nextInt(100);
        int length = chance == 0 ? text.length() : chance < 20 ? MOST_CHARACTERS : FEW_CHARACTERS;
        if (text.length() <= length) {
            return text;
        }
        int most = chance < 20 ? length : 1 + random.nextInt(length);
        int start = random.nextBoolean() ? 0 : random.nextInt(text.length() - most);
        return text.substring(start, start + most);
    }

    private static String bytes(String text, RandomGenerator random) {
        Charset charset = Charset.forName(Stock.one(CHARSETS, random));
        StringBuilder out = new StringBuilder(new String(text.getBytes(charset), ISO_8859_1));
        if (random.nextInt(4) == 0) {
            out.insert(0, Stock.one(MARKS, random));
        }
        for (int changes = random.nextInt(MOST_CHANGES); changes > 0 && out.length() > 0; changes--) {
            int at = random.nextInt(out.length());
            switch (random.nextInt(3)) {
                case 0 -> out.setCharAt(at, (char) random.nextInt(BYTE));
                case 1 -> out.insert(at, (char) random.nextInt(BYTE));
                default -> out.deleteCharAt(at);
            }
        }
        return out.toString();
    }
}
