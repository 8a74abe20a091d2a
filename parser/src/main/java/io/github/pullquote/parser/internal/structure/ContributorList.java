package io.github.pullquote.parser.internal.structure;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Contribution;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.core.ContributorKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads names in a row, with the roles, places, outlets and contacts between them. Made for one line.
 */
final class ContributorList {
    private static final String SEGMENTS = "|•·";
    private static final String EDGES = ".,:;-–—*";
    private static final int MOST_DETAIL_WORDS = 8;
    private static final int MOST_SUFFIX_LENGTH = 6;

    private final Words words;
    private final List<Contributor> found = new ArrayList<>();
    private Contribution contribution;
    private int groupStart;

    ContributorList(Words words, Contribution contribution) {
        this.words = words;
        this.contribution = contribution;
    }

    /** Returns the contributors, at least one; empty when the text holds anything else. */
    Optional<ImmutableList<Contributor>> read(String text) {
        boolean first = true;
        for (String segment : segments(text)) {
            boolean fits = first ? readItems(segment) : readDetail(segment);
            if (!fits) {
                return Optional.empty();
            }
            first = false;
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(ImmutableList.copyOf(found));
    }

    private static List<String> segments(String text) {
        List<String> segments = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean spaced = i > 0 && i + 1 < text.length() && text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ';
            if (SEGMENTS.indexOf(text.charAt(i)) >= 0 || (spaced && Chars.isDash(text.charAt(i)))) {
                segments.add(text.substring(start, i));
                start = i + 1;
            }
        }
        segments.add(text.substring(start));
        segments.removeIf(String::isBlank);
        return segments;
    }

    private boolean readItems(String segment) {
        if (words.holds("byline-staff", Names.fold(segment))) {
            add(Chars.strip(segment, EDGES), ContributorKind.STAFF);
            return true;
        }
        for (String item : Items.of(withoutDate(segment), words)) {
            if (!readItem(item)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the text without the date that it ends in. */
    private String withoutDate(String text) {
        for (int i = text.indexOf(' '); i > 0; i = text.indexOf(' ', i + 1)) {
            if (DateLine.read(text.substring(i + 1), words).isPresent()) {
                return text.substring(0, i);
            }
        }
        return text;
    }

    private boolean readItem(String raw) {
        String item = Chars.strip(raw, ",:;-–—*");
        Optional<Words.Opening> opening = words.opening("byline", item, 0)
                .filter(phrase -> phrase.phrase().indexOf(' ') > 0 || item.startsWith(":", phrase.length()));
        if (opening.isPresent()) {
            contribution = BylineReader.contribution(opening.get());
            groupStart = found.size();
            String rest = Chars.strip(item.substring(opening.get().length()), ",:;-–—*");
            return rest.isEmpty() || readItem(rest);
        }
        return item.isEmpty() || readBracketed(item) || readPerson(item) || readContact(item) || readAboutLast(item);
    }

    /** Reads {@code Ann Poe (Reuters)}: what is in brackets is an outlet or says nothing. */
    private boolean readBracketed(String item) {
        int open = item.indexOf('(');
        int close = item.indexOf(')');
        if (open <= 0 || close < open) {
            return false;
        }
        String inner = Chars.strip(item.substring(open + 1, close), EDGES);
        boolean fits = readItem(item.substring(0, open));
        if (fits && words.isAgency(inner)) {
            changeLast(last -> last.affiliation(inner));
        }
        return fits && (close + 1 == item.length() || readItem(item.substring(close + 1)));
    }

    private boolean readPerson(String item) {
        int link = linkAt(item);
        String name = link < 0 ? item : item.substring(0, link);
        boolean first = found.size() == groupStart;
        if (isOrganisation(name) && first) {
            add(Chars.strip(name, ",;: "), ContributorKind.ORGANISATION);
        } else if (!isRole(name) && !isSuffix(name) && Names.isPerson(name, words) && !isOrganisation(name)) {
            add(Chars.strip(name, ",;: "), ContributorKind.PERSON);
        } else if (first && !readTitled(name)) {
            return false;
        } else if (!first) {
            return false;
        }
        return link < 0 || readLinked(item.substring(link + 1));
    }

    /** Reads {@code Associated Press writer Ann Poe}: a role before the name. */
    private boolean readTitled(String item) {
        List<String> parts = Names.words(item);
        for (int i = parts.size() - 2; i >= 0; i--) {
            if (words.holds("byline-roles", Names.fold(parts.get(i)))) {
                String role = String.join(" ", parts.subList(0, i + 1));
                String name = String.join(" ", parts.subList(i + 1, parts.size()));
                if (!Names.isPerson(name, words)) {
                    return false;
                }
                add(name, ContributorKind.PERSON);
                changeLast(last -> last.role(role));
                return true;
            }
        }
        return false;
    }

    /** Returns where a small word such as "in" parts a name from what follows; -1 when none does. */
    private int linkAt(String item) {
        for (int i = item.indexOf(' '); i > 0; i = item.indexOf(' ', i + 1)) {
            if (isLink(item, i + 1)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isLink(String item, int start) {
        return words.opening("byline-links", item, start)
                .filter(link -> item.startsWith(" ", start + link.length()))
                .isPresent();
    }

    private boolean readLinked(String text) {
        Optional<Words.Opening> link = words.opening("byline-links", text, 0);
        String rest =
                Chars.strip(link.map(found -> text.substring(found.length())).orElse(text), EDGES);
        if (link.isEmpty() || rest.isEmpty() || Names.words(rest).size() > MOST_DETAIL_WORDS) {
            return false;
        }
        boolean place = link.get().value().equals("place");
        if (!Character.isUpperCase(rest.charAt(0)) && !isRole(rest)) {
            return !place
                    && words.isTagged(Names.fold(Names.words(rest).get(0)), "determiner")
                    && changeLast(last -> last.affiliation(rest));
        }
        return place ? placeGroup(rest) : changeLast(last -> last.affiliation(rest));
    }

    /** A place after several names is the place of each that has none yet. */
    private boolean placeGroup(String place) {
        for (int i = groupStart; i < found.size(); i++) {
            if (found.get(i).place().isEmpty()) {
                found.set(i, copy(found.get(i)).place(place).build());
            }
        }
        return true;
    }

    private boolean readContact(String item) {
        String text = Chars.strip(item, EDGES + "()<>");
        if (found.isEmpty() || text.indexOf(' ') >= 0 || text.indexOf('@') < 0) {
            return false;
        }
        return text.startsWith("@") ? changeLast(last -> last.handle(text)) : changeLast(last -> last.email(text));
    }

    private boolean readAboutLast(String item) {
        String text = Chars.strip(item, ",:;-–—*");
        if (found.isEmpty()) {
            return false;
        }
        if (isSuffix(text)) {
            return true;
        }
        if (isOrganisation(text)) {
            return changeLast(last -> last.affiliation(text));
        }
        return isRole(text) && giveRole(text);
    }

    /** A role after several names is the role of each that has none yet. */
    private boolean giveRole(String role) {
        boolean given = false;
        for (int i = groupStart; i < found.size(); i++) {
            if (found.get(i).role().isEmpty()) {
                found.set(i, copy(found.get(i)).role(role).build());
                given = true;
            }
        }
        return given;
    }

    private boolean readDetail(String segment) {
        String text = Chars.strip(segment, EDGES);
        if (text.isEmpty() || DateLine.read(text, words).isPresent()) {
            return true;
        }
        if (readContact(text) || readAboutLast(text)) {
            return true;
        }
        boolean isShort = Names.words(text).size() <= MOST_DETAIL_WORDS && !found.isEmpty();
        return isShort
                && (!Names.isCapitalised(text, MOST_DETAIL_WORDS, words) || changeLast(last -> last.affiliation(text)));
    }

    private boolean isOrganisation(String text) {
        return words.isAgency(Chars.strip(text, EDGES));
    }

    /** Returns whether the text ends in a word for a role: one of bylines, or any in small letters. */
    private boolean isRole(String text) {
        List<String> parts = Names.words(text);
        if (parts.isEmpty() || parts.size() > MOST_DETAIL_WORDS) {
            return false;
        }
        String last = Names.fold(parts.get(parts.size() - 1));
        boolean small = Character.isLowerCase(parts.get(parts.size() - 1).codePointAt(0));
        return words.holds("byline-roles", last)
                || (small && words.holds("role-nouns", last))
                || hasRoleBeforeLink(text);
    }

    /** Reads {@code editor of the Mill}: the word for the role stands before a link. */
    private boolean hasRoleBeforeLink(String text) {
        int link = linkAt(text);
        return link > 0 && isRole(text.substring(0, link));
    }

    /** Returns whether the text is a degree or an ending such as "Jr." or "MD". */
    private static boolean isSuffix(String text) {
        String bare = text.replace(".", "").trim();
        boolean isShort = !bare.isEmpty() && bare.length() <= MOST_SUFFIX_LENGTH && bare.indexOf(' ') < 0;
        return isShort && (text.endsWith(".") || Chars.isAllCapitals(bare));
    }

    private void add(String name, ContributorKind kind) {
        found.add(Contributor.builder()
                .name(name)
                .kind(kind)
                .contribution(contribution)
                .build());
    }

    private boolean changeLast(Consumer<Contributor.Builder> change) {
        int last = found.size() - 1;
        Contributor.Builder builder = copy(found.get(last));
        change.accept(builder);
        found.set(last, builder.build());
        return true;
    }

    private static Contributor.Builder copy(Contributor contributor) {
        Contributor.Builder builder = Contributor.builder();
        builder.from(contributor);
        return builder;
    }
}
