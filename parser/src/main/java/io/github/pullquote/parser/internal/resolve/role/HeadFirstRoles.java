package io.github.pullquote.parser.internal.resolve.role;

import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.resolve.name.LinkWords;
import io.github.pullquote.parser.internal.resolve.name.NameRun;
import io.github.pullquote.parser.internal.resolve.name.SpeakerLexicon;
import java.util.OptionalInt;

/**
 * Reads roles in languages whose nouns come before what describes them: Spanish {@code el presidente del sindicato Álvaro
 * Rol}, {@code la portavoz del puerto, Ana Rol}, {@code Ana Rol, portavoz del puerto}.
 */
final class HeadFirstRoles {
    /** Tokens of a role with its complements: "jefa de Mareas y Puentes Viejos del Instituto Rol". */
    private static final int MAX_TOKENS = 24;

    /** Words before the noun of an apposition: "la también actual". */
    private static final int MAX_LEAD = 4;

    private final TaggedText words;
    private final LinkWords links;
    private final RoleText text;
    private final RoleComplements complements;

    HeadFirstRoles(TaggedText words, SpeakerLexicon lexicon, RoleText text) {
        this.words = words;
        this.links = lexicon.links();
        this.text = text;
        this.complements = new RoleComplements(words, lexicon, text);
    }

    /** {@code [el] presidente [uruguayo] [del sindicato] NAME}. */
    Roles.Description before(NameRun run) {
        int last = run.first() - 1;
        int end = links.isNaming(words.lower(last)) ? last : run.first();
        return described(lastRole(end, run), end);
    }

    /** {@code la portavoz del puerto, NAME}. */
    Roles.Description introduced(NameRun run) {
        int comma = run.first() - 1;
        boolean apposition = comma > 0 && words.tag(comma) == Tag.COMMA && words.tag(run.end()) != Tag.CONJUNCTION;
        return apposition ? described(firstRole(comma, run), comma) : Roles.Description.NONE;
    }

    /** {@code NAME, [de 34 años,] [la] portavoz del puerto}. */
    Roles.Description after(NameRun run) {
        int end = run.end();
        if (end >= words.size() || !text.sameSentence(end, end - 1)) {
            return Roles.Description.NONE;
        }
        int limit = words.sentence(words.sentenceOf(end)).end();
        boolean comma = words.tag(end) == Tag.COMMA;
        int first = afterCopula(comma ? end + 1 : end, limit);
        return comma || first > end ? apposed(afterAge(first, limit), limit) : Roles.Description.NONE;
    }

    /** {@code una portavoz del puerto}: what a phrase says of somebody without a name. */
    Roles.Description inside(NounPhrase phrase) {
        for (int i = phrase.first(); i < phrase.end() && words.tag(i) != Tag.PREPOSITION; i++) {
            if (isRole(i)) {
                return described(OptionalInt.of(i), phrase.end());
            }
        }
        return Roles.Description.NONE;
    }

    private Roles.Description apposed(int first, int limit) {
        int i = first;
        while (i < limit && i - first < MAX_LEAD && !isRole(i) && isLead(words.tag(i))) {
            i++;
        }
        return i < limit && isRole(i)
                ? described(OptionalInt.of(i), Math.min(limit, i + MAX_TOKENS))
                : Roles.Description.NONE;
    }

    private static boolean isLead(Tag tag) {
        return tag == Tag.DETERMINER || tag == Tag.ADVERB || tag == Tag.NOUN || tag == Tag.NUMBER;
    }

    private int afterCopula(int from, int limit) {
        int i = from;
        while (i < limit && i - from < MAX_LEAD && links.isCopula(words.lower(i))) {
            i++;
        }
        return i;
    }

    /** {@code 34,} and {@code de 34 años,}. */
    private int afterAge(int first, int limit) {
        int i = first;
        while (i < limit && i - first < MAX_LEAD && isAgePart(words.tag(i), i > first)) {
            i++;
        }
        boolean age = i > first && words.tag(i) == Tag.COMMA;
        return age ? i + 1 : first;
    }

    private static boolean isAgePart(Tag tag, boolean inside) {
        return tag == Tag.NUMBER || tag == Tag.PREPOSITION && !inside || tag == Tag.TIME && inside;
    }

    private boolean isRole(int i) {
        return text.isRole(i) && (words.tag(i) == Tag.NOUN || words.tag(i) == Tag.NAME);
    }

    /** The nearest role before a token, with nothing between but what describes it. */
    private OptionalInt lastRole(int end, NameRun run) {
        for (int i = end - 1; i >= 0 && end - i < MAX_TOKENS && belongs(i, run); i--) {
            if (isRole(i) && words.tag(i) == Tag.NOUN) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The first role of the phrase before a comma: the others belong to its complements. */
    private OptionalInt firstRole(int comma, NameRun run) {
        OptionalInt first = OptionalInt.empty();
        for (int i = comma - 1; i >= 0 && comma - i < MAX_TOKENS && belongs(i, run); i--) {
            if (isRole(i)) {
                first = OptionalInt.of(i);
            }
            if (words.tag(i) == Tag.DETERMINER && words.tag(i - 1) != Tag.PREPOSITION) {
                break;
            }
        }
        return first;
    }

    private boolean belongs(int i, NameRun run) {
        return text.sameSentence(i, run.first())
                && switch (words.tag(i)) {
                    case NOUN, NAME, NUMBER, CONJUNCTION, DETERMINER, ADVERB, TITLE -> true;
                    case PREPOSITION -> links.linksRole(words.lower(i));
                    default -> false;
                };
    }

    private Roles.Description described(OptionalInt role, int end) {
        return role.isPresent() ? complements.describe(withFirstPart(role.getAsInt()), end) : Roles.Description.NONE;
    }

    /** {@code teniente general}, {@code consejero delegado}: two roles side by side are one. */
    private int withFirstPart(int role) {
        int first = role;
        while (first > 0 && isRole(first - 1) && text.sameSentence(first - 1, role) && words.tag(first) == Tag.NOUN) {
            first--;
        }
        return first;
    }
}
