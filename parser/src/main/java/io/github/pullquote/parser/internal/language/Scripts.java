package io.github.pullquote.parser.internal.language;

import com.google.common.collect.ImmutableMap;
import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Optional;

/** The languages that a script alone tells. Immutable. */
final class Scripts {
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
        table.keys()
                .forEach(script -> languages.put(
                        UnicodeScript.forName(script), table.column(script, 1).orElseThrow()));
        return new Scripts(languages.buildOrThrow());
    }

    /** Returns the language of the script that most letters have, if it is of one language. */
    Optional<String> language(Map<UnicodeScript, Integer> letters) {
        int kana = count(letters, UnicodeScript.HIRAGANA) + count(letters, UnicodeScript.KATAKANA);
        int signs = count(letters, UnicodeScript.HAN);
        UnicodeScript main = UnicodeScript.COMMON;
        int most = 0;
        for (Map.Entry<UnicodeScript, Integer> entry : letters.entrySet()) {
            int weight = isOfSigns(entry.getKey()) ? entry.getValue() * LETTERS_A_SIGN : entry.getValue();
            if (weight > most) {
                main = entry.getKey();
                most = weight;
            }
        }
        boolean japanese = main == UnicodeScript.HAN && kana * SIGNS_A_KANA > signs;
        return Optional.ofNullable(languages.get(japanese ? UnicodeScript.HIRAGANA : main));
    }

    private static int count(Map<UnicodeScript, Integer> letters, UnicodeScript script) {
        return letters.getOrDefault(script, 0);
    }

    private static boolean isOfSigns(UnicodeScript script) {
        return switch (script) {
            case HAN, HANGUL, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }
}
