package io.github.pullquote.parser.internal.content;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.page.Box;
import io.github.pullquote.parser.internal.page.Page;
import java.util.HashSet;
import java.util.Set;

/**
 * The boxes of notes to which numbers in the text lead: the element that such a link names holds the note. A table of
 * contents leads to its parts by words, and a part is no note.
 */
final class NoteBoxes {
    private static final int LONGEST_MARK = 4;
    private static final int MOST_LETTERS = 1_500;
    private static final String MARKS = "[](){}*†‡§.^ ";
    private static final ImmutableSet<String> NOTES =
            ImmutableSet.of("li", "p", "div", "dd", "aside", "section", "span");

    private final Page page;
    private final ImmutableSet<String> names;
    private final Set<Make> makes = new HashSet<>();

    private NoteBoxes(Page page, ImmutableSet<String> names) {
        this.page = page;
        this.names = names;
        page.boxes().stream().filter(this::isNamed).map(Make::of).forEach(makes::add);
    }

    /** What notes of one list share. */
    private record Make(int parent, String tag) {
        static Make of(Box box) {
            return new Make(box.parent(), box.tag());
        }
    }

    static NoteBoxes of(Page page) {
        return new NoteBoxes(
                page,
                page.body()
                        .all("a")
                        .filter(link -> link.attribute("href").startsWith("#"))
                        .filter(link -> link.line(LONGEST_MARK)
                                .filter(NoteBoxes::isMark)
                                .isPresent())
                        .map(link -> link.attribute("href").substring(1))
                        .filter(name -> !name.isEmpty())
                        .collect(ImmutableSet.toImmutableSet()));
    }

    /** A number, perhaps in brackets, or a sign. */
    private static boolean isMark(String text) {
        return !text.isEmpty()
                && text.chars().allMatch(c -> Character.isDigit(c) || MARKS.indexOf(c) >= 0)
                && text.chars().anyMatch(c -> Character.isDigit(c) || "*†‡§".indexOf(c) >= 0);
    }

    /** Returns whether the box is a note: one that a number leads to, or another of the same list. */
    boolean isNote(Box box) {
        return isNamed(box)
                || (!box.element().attribute("id").isEmpty()
                        && makes.contains(Make.of(box))
                        && letters(box) <= MOST_LETTERS);
    }

    private boolean isNamed(Box box) {
        return NOTES.contains(box.tag())
                && names.contains(box.element().attribute("id"))
                && letters(box) <= MOST_LETTERS;
    }

    private int letters(Box box) {
        return box.end() == box.first()
                ? 0
                : page.blocks().get(box.end() - 1).span().end()
                        - page.blocks().get(box.first()).span().start();
    }
}
