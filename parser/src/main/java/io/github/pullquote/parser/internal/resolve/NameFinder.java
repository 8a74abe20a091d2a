package io.github.pullquote.parser.internal.resolve;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.BlockKind;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.Words;
import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.lexicon.Table;
import java.util.Optional;

/** Finds proper names: runs of capitalised words, with particles ("van der") inside and titles before. */
final class NameFinder {
    private static final int MAX_PARTS = 8;
    private static final int MAX_PERSON_PARTS = 4;

    private final Table particles;
    private final Table givenNames;
    private final Table bodyWords;

    NameFinder(Lexicon lexicon, Lexicon any) {
        particles = any.table("name-particles");
        givenNames = lexicon.table("given-names");
        bodyWords = lexicon.table("organisation-suffixes");
    }

    boolean isParticle(String word) {
        return particles.contains(word);
    }

    /** Returns the names of the running text, in order; headlines in title case hold none that can be told. */
    ImmutableList<NameRun> find(Words words) {
        ImmutableList.Builder<NameRun> runs = ImmutableList.builder();
        int i = 0;
        while (i < words.size()) {
            Tag tag = words.tag(i);
            if ((tag == Tag.NAME || tag == Tag.TITLE) && !isHeadline(words, i)) {
                Optional<NameRun> run = at(words, i, words.size());
                run.ifPresent(runs::add);
                i = run.map(NameRun::end).orElse(i + 1);
            } else {
                i++;
            }
        }
        return runs.build();
    }

    private static boolean isHeadline(Words words, int i) {
        BlockKind kind = words.scan().blocks().get(words.blockOf(i)).kind();
        return kind == BlockKind.HEADLINE || kind == BlockKind.HEADING;
    }

    /** Returns the name that begins at a token and ends before {@code limit}. */
    Optional<NameRun> at(Words words, int first, int limit) {
        int nameFirst = first;
        while (nameFirst < limit && words.tag(nameFirst) == Tag.TITLE && words.sameRegion(nameFirst, first)) {
            nameFirst++;
        }
        int end = nameFirst;
        while (end < limit && end - nameFirst < MAX_PARTS && belongs(words, end, nameFirst, limit)) {
            end++;
        }
        if (end == nameFirst) {
            return Optional.empty();
        }
        nameFirst = nameFirst == first ? givenName(words, nameFirst, end) : nameFirst;
        ImmutableList.Builder<String> parts = ImmutableList.builder();
        for (int k = nameFirst; k < end; k++) {
            parts.add(words.token(k).text());
        }
        boolean titled = words.tag(first) == Tag.TITLE;
        Optional<String> title = titled ? Optional.of(title(words, first, nameFirst)) : Optional.empty();
        return Optional.of(new NameRun(titled ? first : nameFirst, nameFirst, end, parts.build(), title));
    }

    /** In "Special Representative Richard Olson" the name begins at the given name. */
    private int givenName(Words words, int first, int end) {
        for (int i = first + 1;
                i < end - 1 && !givenNames.contains(words.token(first).text());
                i++) {
            if (givenNames.contains(words.token(i).text()) && end - i <= MAX_PERSON_PARTS) {
                return i;
            }
        }
        return first;
    }

    private boolean belongs(Words words, int i, int first, int limit) {
        if (words.sentenceOf(i) != words.sentenceOf(first) || !words.sameRegion(i, first)) {
            return false;
        }
        return words.tag(i) == Tag.NAME
                || i > first && i + 1 < limit && isBodyLink(words, i)
                || i > first && isParticle(words.token(i).text()) && leadsToName(words, i + 1, limit);
    }

    /** {@code de la Cruz}: particles up to a name. */
    private boolean leadsToName(Words words, int from, int limit) {
        int i = from;
        while (i < limit
                && words.tag(i) != Tag.NAME
                && isParticle(words.token(i).text())) {
            i++;
        }
        return i < limit && words.tag(i) == Tag.NAME;
    }

    /** {@code University of Sydney}: "of" after a word that shows an organisation. */
    private boolean isBodyLink(Words words, int i) {
        return "of".equals(words.lower(i))
                && words.tag(i + 1) == Tag.NAME
                && bodyWords.contains(words.token(i - 1).text());
    }

    private static String title(Words words, int first, int nameFirst) {
        return words.scan()
                .source()
                .substring(
                        words.token(first).start(), words.token(nameFirst - 1).end());
    }
}
