package io.github.pullquote.parser.internal.language;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import java.lang.Character.UnicodeScript;
import java.util.Optional;

/** The languages that a script alone tells. Immutable. */
final class Scripts {
    private static final ImmutableList<UnicodeScript> ALL = ImmutableList.copyOf(UnicodeScript.values());

    /** A sign of these scripts says as much as several letters. */
    private static final int LETTERS_A_SIGN = 3;
    /** Japanese has about as many kana as Chinese signs; a Chinese text names a brand in kana at most. */
    private static final int SIGNS_A_KANA = 10;

    private final ImmutableMap<UnicodeScript, String> languages;

    private Scripts(ImmutableMap<UnicodeScript, String> languages) {
        this.languages = languages;
    }

    /** Reads the list. */
    static Scripts of(Lexicon any) {
        Table table = any.table(WordListName.LANGUAGE_SCRIPTS);
        ImmutableMap.Builder<UnicodeScript, String> languages = ImmutableMap.builder();
        for (String script : table.keys()) {
            languages.put(UnicodeScript.forName(script), table.column(script, 1).orElseThrow());
        }
        return new Scripts(languages.buildOrThrow());
    }

    /** Returns the language of the script that most letters have, if it is of one language. */
    Optional<String> language(Sample sample) {
        int kana = sample.letters(UnicodeScript.HIRAGANA) + sample.letters(UnicodeScript.KATAKANA);
        int signs = sample.letters(UnicodeScript.HAN);
        UnicodeScript main = UnicodeScript.COMMON;
        int most = 0;
        for (UnicodeScript script : ALL) {
            int weight = isOfSigns(script) ? sample.letters(script) * LETTERS_A_SIGN : sample.letters(script);
            if (weight > most) {
                main = script;
                most = weight;
            }
        }
        boolean japanese = main == UnicodeScript.HAN && kana * SIGNS_A_KANA > signs;
        return Optional.ofNullable(languages.get(japanese ? UnicodeScript.HIRAGANA : main));
    }

    private static boolean isOfSigns(UnicodeScript script) {
        return switch (script) {
            case HAN, HANGUL, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }
}
