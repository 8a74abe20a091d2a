package io.github.pullquote.parser.internal.resolve;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.BlockKind;
import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.Optional;

/** Finds proper names: runs of capitalised words, with particles ("van der") inside and titles before. */
final class NameFinder {
    private final TaggedText words;
    private final NameWords nameWords;
    private final LinkWords links;

    NameFinder(TaggedText words, SpeakerLexicon lexicon) {
        this.words = words;
        this.nameWords = lexicon.names();
        this.links = lexicon.links();
    }

    /** Returns the names of the running text, in order; headlines in title case hold none that can be told. */
    ImmutableList<NameRun> find(Watch watch) {
        ImmutableList.Builder<NameRun> runs = ImmutableList.builder();
        int i = 0;
        while (i < words.size()) {
            watch.step();
            Optional<NameRun> run = mayBegin(i) ? at(i, words.size()) : Optional.empty();
            run.ifPresent(runs::add);
            i = run.map(NameRun::end).orElse(i + 1);
        }
        return runs.build();
    }

    private boolean mayBegin(int i) {
        return (words.tag(i) == Tag.NAME || words.tag(i) == Tag.TITLE) && !isHeadline(i);
    }

    private boolean isHeadline(int i) {
        return words.scan().blocks().get(words.blockOf(i)).kind() == BlockKind.HEADING;
    }

    /** Returns the name that begins at a token and ends before {@code limit}. */
    Optional<NameRun> at(int first, int limit) {
        int afterTitle = afterTitle(first, limit);
        int end = afterTitle;
        while (end < limit && end - afterTitle < Measures.MAX_NAME_PARTS && belongs(end, afterTitle, limit)) {
            end++;
        }
        if (end == afterTitle) {
            return Optional.empty();
        }
        return Optional.of(
                afterTitle == first
                        ? run(givenName(first, end), end)
                        : new NameRun(
                                first, afterTitle, end, parts(afterTitle, end), Optional.of(title(first, afterTitle))));
    }

    private NameRun run(int first, int end) {
        return new NameRun(first, first, end, parts(first, end), Optional.empty());
    }

    private int afterTitle(int first, int limit) {
        int i = first;
        while (i < limit
                && i - first < Measures.MAX_TITLE_TOKENS
                && words.tag(i) == Tag.TITLE
                && words.sameRegion(i, first)) {
            i++;
        }
        return i;
    }

    private ImmutableList<String> parts(int first, int end) {
        ImmutableList.Builder<String> parts = ImmutableList.builder();
        for (int i = first; i < end; i++) {
            parts.add(words.token(i).text());
        }
        return parts.build();
    }

    private String title(int first, int end) {
        return words.scan()
                .source()
                .substring(words.token(first).start(), words.token(end - 1).end());
    }

    /** In "Special Representative Richard Olson" the name begins at the given name. */
    private int givenName(int first, int end) {
        for (int i = first + 1;
                i < end - 1 && !nameWords.isGivenName(words.token(first).text());
                i++) {
            if (nameWords.isGivenName(words.token(i).text()) && end - i <= Measures.MAX_PERSON_PARTS) {
                return i;
            }
        }
        return first;
    }

    private boolean belongs(int i, int first, int limit) {
        if (words.sentenceOf(i) != words.sentenceOf(first) || !words.sameRegion(i, first)) {
            return false;
        }
        return words.tag(i) == Tag.NAME
                || i > first && i + 1 < limit && isBodyLink(i)
                || i > first && nameWords.isParticle(words.token(i).text()) && leadsToName(i + 1, first, limit);
    }

    /** {@code de la Cruz}: particles up to a name. */
    private boolean leadsToName(int from, int first, int limit) {
        int i = from;
        while (i < limit
                && i - first < Measures.MAX_NAME_PARTS
                && words.tag(i) != Tag.NAME
                && nameWords.isParticle(words.token(i).text())) {
            i++;
        }
        return i < limit && words.tag(i) == Tag.NAME;
    }

    /** {@code University of Sydney}: "of" after a word that shows an organisation. */
    private boolean isBodyLink(int i) {
        return links.linksBody(words.lower(i))
                && words.tag(i + 1) == Tag.NAME
                && nameWords.isBodyWord(words.token(i - 1).text());
    }
}
