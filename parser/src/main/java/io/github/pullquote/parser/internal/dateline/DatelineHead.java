package io.github.pullquote.parser.internal.dateline;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.credit.line.Names;
import io.github.pullquote.parser.internal.date.DateReader;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.text.Chars;
import io.github.pullquote.parser.internal.text.Spelling;
import java.util.Optional;

/**
 * The words of a dateline: places and regions, a date, an agency in brackets.
 *
 * @param end the offset after them
 * @param places as printed
 * @param date as printed
 * @param agency as printed
 * @param isInCapitals whether each place is in capitals
 * @param hasRegion whether a state or country comes after the place
 * @param isKnown whether the first place is a listed one
 * @param isListed whether the agency is a known one
 */
record DatelineHead(
        int end,
        ImmutableList<String> places,
        Optional<String> date,
        Optional<String> agency,
        boolean isInCapitals,
        boolean hasRegion,
        boolean isKnown,
        boolean isListed) {
    /** {@code ABOARD AIR FORCE ONE}. */
    private static final int MAX_PLACE_WORDS = 4;
    /** {@code NEW YORK, New York}; longer regions must be listed. */
    private static final int MAX_REGION_WORDS = 2;
    /** The longest listed agencies have no more letters. */
    private static final int MAX_AGENCY_LENGTH = 30;
    /** Months are abbreviated to four letters at most: {@code Sept.} */
    private static final int MAX_ABBREVIATION_LENGTH = 4;

    /** Returns a head with one place. */
    static DatelineHead of(int end, String place, Optional<String> date, Optional<String> agency) {
        return new DatelineHead(end, ImmutableList.of(place), date, agency, true, false, true, true);
    }

    /** Returns the dateline that the text is up to {@code end}, when it holds nothing else. */
    static Optional<DatelineHead> read(String text, int end, WordLists words) {
        String head = stripEnd(text.substring(0, end));
        int open = agencyStart(head);
        Optional<String> agency =
                open < 0 ? Optional.empty() : Optional.of(Chars.strip(head.substring(open + 1, head.length() - 1), ""));
        boolean listed = agency.filter(name -> isAgency(name, words)).isPresent();
        if (agency.isPresent() && !listed && !Names.isCapitalised(agency.get(), 2, words)) {
            return Optional.empty();
        }
        String rest = open < 0 ? head : stripEnd(head.substring(0, open));
        if (rest.isEmpty()) {
            return listed
                    ? Optional.of(new DatelineHead(
                            head.length(), ImmutableList.of(), Optional.empty(), agency, false, false, false, true))
                    : Optional.empty();
        }
        Optional<Parts> parts = new Parts(rest, words).read();
        return parts.isPresent() ? Optional.of(parts.get().head(head.length(), agency, listed)) : Optional.empty();
    }

    /** Returns whether an agency or a date shows that it is a dateline, whatever the case of its letters. */
    boolean isSure() {
        return isListed || date.isPresent() || (isInCapitals && agency.isPresent());
    }

    /** Returns this head, which is an agency alone, with the places and date after it: {@code (ANSA) - ROMA, 3 MAR}. */
    DatelineHead before(DatelineHead places) {
        return new DatelineHead(
                places.end(),
                places.places(),
                places.date(),
                agency,
                places.isInCapitals(),
                places.hasRegion(),
                places.isKnown(),
                true);
    }

    /** Returns the head with another end. */
    DatelineHead shifted(int by) {
        return new DatelineHead(end + by, places, date, agency, isInCapitals, hasRegion, isKnown, isListed);
    }

    /** Returns the head with the agency that stands between the dash and the first full stop, if a listed one does. */
    DatelineHead withAgencyAfter(String text, int from, WordLists words) {
        int stop = text.indexOf('.', from);
        if (stop < 0 || stop - from > MAX_AGENCY_LENGTH || !isAgency(text.substring(from, stop), words)) {
            return this;
        }
        return new DatelineHead(
                stop, places, date, Optional.of(text.substring(from, stop)), isInCapitals, hasRegion, isKnown, true);
    }

    private static boolean isAgency(String name, WordLists words) {
        return words.isAgencyOrOutlet(name);
    }

    /** Returns where the bracket or slash before the agency stands that the head ends in; -1 when it ends in none. */
    private static int agencyStart(String head) {
        if (head.endsWith(")")) {
            return head.lastIndexOf('(');
        }
        int slash = head.endsWith("/") ? head.lastIndexOf(" /", head.length() - 4) : -1;
        return slash < 0 ? -1 : slash + 1;
    }

    private static String stripEnd(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == ',')) {
            end--;
        }
        return text.substring(0, end);
    }

    /** Reads places, regions and a date, parted by commas. */
    private static final class Parts {
        private final String text;
        private final WordLists words;
        private final ImmutableList.Builder<String> places = ImmutableList.builder();
        private Optional<String> date = Optional.empty();
        private Optional<String> agency = Optional.empty();
        private boolean capitals = true;
        private boolean region;

        Parts(String text, WordLists words) {
            this.text = text;
            this.words = words;
        }

        Optional<Parts> read() {
            int start = 0;
            boolean first = true;
            while (start < text.length()) {
                int comma = text.indexOf(',', start);
                int end = comma < 0 ? text.length() : comma;
                int dateEnd = first ? -1 : dateEnd(start);
                if (dateEnd >= 0) {
                    date = Optional.of(withoutStop(text.substring(start, dateEnd)));
                    end = dateEnd;
                } else if (!(first ? readPlaces(text.substring(start, end)) : readRegion(text.substring(start, end)))) {
                    return Optional.empty();
                }
                first = false;
                start = afterComma(end);
            }
            return places.build().isEmpty() ? Optional.empty() : Optional.of(this);
        }

        /** A full stop after a number or a long word ends a sentence; after a short one it abbreviates a month. */
        private static String withoutStop(String date) {
            int letters = 0;
            int i = date.length() - 2;
            while (i >= 0 && Character.isLetter(date.charAt(i))) {
                letters++;
                i--;
            }
            boolean ends = date.endsWith(".") && (letters == 0 || letters > MAX_ABBREVIATION_LENGTH);
            return ends ? date.substring(0, date.length() - 1) : date;
        }

        private int afterComma(int end) {
            int i = end;
            while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == ',' || text.charAt(i) == '.')) {
                i++;
            }
            return i;
        }

        private int dateEnd(int start) {
            Optional<DateReader.Match> match = DateReader.read(text, start, words);
            if (match.isPresent()) {
                return match.get().end();
            }
            int end = start;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            return words.isWeekday(text.substring(start, end)) ? end : -1;
        }

        private boolean readPlaces(String part) {
            for (String place : Items.of(part, words)) {
                String name = place.trim();
                if (!Names.isCapitalised(name, MAX_PLACE_WORDS, words) || Chars.opensQuotation(name.charAt(0))) {
                    return false;
                }
                capitals &= isInCapitals(name);
                places.add(name);
            }
            return true;
        }

        private boolean readRegion(String part) {
            String name = part.trim();
            if (isAgency(name, words)) {
                agency = Optional.of(name);
                return true;
            }
            region = true;
            return Names.isCapitalised(name, MAX_REGION_WORDS, words)
                    || (Names.isCapitalised(name, MAX_PLACE_WORDS, words) && words.holds(WordListName.PLACES, name));
        }

        /** In capitals, but for the small letters of "McALLEN", "ST. LOUIS" and particles. */
        private boolean isInCapitals(String name) {
            int small = 0;
            int capital = 0;
            for (String word : Spelling.words(name)) {
                boolean particle = words.holds(WordListName.NAME_PARTICLES, word);
                small += particle
                        ? 0
                        : (int) word.chars().filter(Character::isLowerCase).count();
                capital += (int) word.chars().filter(Character::isUpperCase).count();
            }
            return capital >= 2 && (small == 0 || (small == 1 && capital > 3));
        }

        private boolean isKnown() {
            String place = places.build().get(0);
            return words.holds(WordListName.PLACES, Spelling.titleCase(place))
                    || words.holds(WordListName.PLACES, place);
        }

        DatelineHead head(int end, Optional<String> bracketed, boolean listed) {
            Optional<String> printed = bracketed.isPresent() ? bracketed : agency;
            return new DatelineHead(
                    end, places.build(), date, printed, capitals, region, isKnown(), listed || agency.isPresent());
        }
    }
}
