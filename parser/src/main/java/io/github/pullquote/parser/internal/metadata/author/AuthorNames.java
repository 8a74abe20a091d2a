package io.github.pullquote.parser.internal.metadata.author;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Contribution;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.core.ContributorKind;
import io.github.pullquote.parser.internal.credit.CreditGrammar;
import io.github.pullquote.parser.internal.credit.Expectation;
import io.github.pullquote.parser.internal.credit.Reading;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.metadata.markup.SiteNames;
import io.github.pullquote.parser.internal.page.Values;
import io.github.pullquote.parser.internal.text.Addresses;
import io.github.pullquote.parser.internal.text.Chars;
import java.util.Locale;
import java.util.Optional;

/**
 * Takes the names of authors as markup gives them apart: roles, outlets, degrees and contacts off, several names in one
 * text parted. The grammar of credit lines does it; what it does not understand is one name as it stands, as the markup
 * says that it is one.
 */
final class AuthorNames {
    private static final int LONGEST = 300;
    private static final int LONGEST_UNREAD = 60;
    private static final int DIGITS_OF_YEAR = 4;
    private static final WordListName NOBODY = WordListName.NO_AUTHORS;
    private static final int LONGEST_USER_NAME = 30;
    private static final CharMatcher CUTS = CharMatcher.anyOf(",|");
    private static final CharMatcher EDGES =
            CharMatcher.whitespace().or(CharMatcher.anyOf("|·•→←»«,;:–—-/")).precomputed();

    private final WordLists words;
    private final CreditGrammar grammar;
    private final SiteNames site;
    private final OrganisationNames organisations;

    AuthorNames(WordLists words, CreditGrammar grammar, SiteNames site) {
        this.words = words;
        this.grammar = grammar;
        this.site = site;
        this.organisations = new OrganisationNames(words);
    }

    /** Returns who is named; nobody when the text names none. */
    ImmutableList<Contributor> read(RawAuthor raw) {
        return InvertedNames.turn(raw, words).map(this::turned).orElseGet(() -> readAsPrinted(raw));
    }

    private ImmutableList<Contributor> turned(ImmutableList<String> names) {
        return names.stream()
                .map(name -> typed(contributor(name, ContributorKind.PERSON)))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Contributor> readAsPrinted(RawAuthor raw) {
        return bare(raw)
                .map(each -> completed(isOrganisation(each.name()) ? organisation(each.name()) : parted(each), each))
                .orElse(ImmutableList.of());
    }

    /** Returns who is named, where the text is understood, or is a single word after one such as "By". */
    ImmutableList<Contributor> understood(RawAuthor raw) {
        return bare(raw).flatMap(this::grammatical).orElse(ImmutableList.of());
    }

    /** Returns the name of the account that a text is, after a word such as "By" or alone. */
    Optional<Contributor> account(RawAuthor raw) {
        return bare(raw)
                .map(each -> unopened(each.name()))
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_USER_NAME && name.indexOf(' ') < 0)
                .map(name -> typed(contributor(name, ContributorKind.PERSON)));
    }

    /** Returns the person by whose full name a site goes: {@code Ann Poe}, {@code Ann Poe's Blog}. */
    Optional<Contributor> writer(RawAuthor raw) {
        String name = raw.name();
        int end = Math.max(name.indexOf("'s "), name.indexOf("’s "));
        return whole(end < 0 ? name : name.substring(0, end), Expectation.ANYTHING)
                .filter(Reading::isSure)
                .map(Reading::contributors)
                .filter(found -> found.size() == 1
                        && found.get(0).kind() == ContributorKind.PERSON
                        && found.get(0).name().indexOf(' ') > 0)
                .map(found -> found.get(0));
    }

    /** Leaves out marks around the text; empty when what is left is no name. */
    private Optional<RawAuthor> bare(RawAuthor raw) {
        String name = EDGES.trimFrom(raw.name());
        boolean named = name.length() <= LONGEST
                && !Addresses.isAbsolute(name)
                && name.chars().anyMatch(Character::isLetter)
                && !isNobody(name);
        return named ? Optional.of(RawAuthor.builder().from(raw).name(name).build()) : Optional.empty();
    }

    /** Returns whether the text is a known stand-in for a name. */
    boolean isNobody(String name) {
        return words.holds(NOBODY, name.toLowerCase(Locale.ROOT));
    }

    /** Returns whether the name is that of a body, or may be one as it sounds like the name of the site. */
    boolean isOwner(Contributor named, RawAuthor raw) {
        return named.kind() == ContributorKind.ORGANISATION
                || (site.resembles(raw.name())
                        && whole(raw.name(), Expectation.AUTHORS)
                                .filter(Reading::isSure)
                                .isEmpty());
    }

    /** Returns whether the contributor has the name of the site. */
    boolean isSite(Contributor named) {
        return site.isName(named.name());
    }

    private boolean isOrganisation(String name) {
        return site.isName(name) || organisations.isOrganisation(name);
    }

    private static ImmutableList<Contributor> organisation(String name) {
        return ImmutableList.of(contributor(name, ContributorKind.ORGANISATION));
    }

    private ImmutableList<Contributor> parted(RawAuthor raw) {
        return grammatical(raw).orElseGet(() -> unread(raw));
    }

    /** Returns what comes after a phrase such as "By"; the whole text when none opens it. */
    private String unopened(String name) {
        int length = words.opening(WordListName.BYLINE, name, 0)
                .map(WordLists.Opening::length)
                .orElse(0);
        String rest = EDGES.trimFrom(name.substring(length));
        boolean goesOn = !rest.isEmpty() && Character.isLowerCase(rest.codePointAt(0)) && rest.indexOf(' ') > 0;
        return goesOn ? name : rest;
    }

    /** A text that stands where authors are named needs no word such as "By" before it. */
    private Optional<ImmutableList<Contributor>> grammatical(RawAuthor raw) {
        return whole(raw.name(), Expectation.AUTHORS).map(Reading::contributors);
    }

    private Optional<Reading> whole(String line, Expectation expectation) {
        return Optional.of(grammar.read(line, expectation)).filter(Reading::isWholeCredit);
    }

    /** What stands before a comma or bar may be a name though the rest is not understood. */
    private ImmutableList<Contributor> unread(RawAuthor raw) {
        String name = raw.name();
        int end = CUTS.indexIn(name);
        Optional<ImmutableList<Contributor>> first = end <= 0
                ? Optional.empty()
                : whole(Values.trim(name.substring(0, end)), Expectation.ANYTHING)
                        .map(Reading::contributors)
                        .filter(found -> found.size() == 1
                                && found.get(0).kind() == ContributorKind.PERSON
                                && found.get(0).name().indexOf(' ') > 0);
        return first.orElseGet(() -> asOne(raw));
    }

    private ImmutableList<Contributor> asOne(RawAuthor raw) {
        String name = unopened(raw.name());
        boolean fits = !name.isEmpty() && name.length() <= LONGEST_UNREAD && !hasYear(name);
        return fits
                ? ImmutableList.of(contributor(name, raw.kind().orElse(ContributorKind.PERSON)))
                : ImmutableList.of();
    }

    private static boolean hasYear(String name) {
        int digits = 0;
        for (int i = 0; i < name.length(); i++) {
            digits = Chars.isDigit(name.charAt(i)) ? digits + 1 : 0;
            if (digits == DIGITS_OF_YEAR && name.indexOf(' ') > 0) {
                return true;
            }
        }
        return false;
    }

    private static Contributor contributor(String name, ContributorKind kind) {
        return Contributor.builder()
                .name(name)
                .kind(kind)
                .contribution(Contribution.AUTHOR)
                .build();
    }

    /** Returns the contributor, as a body when it has the name of the site, or as its staff. */
    Contributor typed(Contributor contributor) {
        if (!site.isName(contributor.name())) {
            return contributor;
        }
        Contributor.Builder builder = Contributor.builder();
        builder.from(contributor);
        return contributor
                .role()
                .filter(role -> words.holds(WordListName.BYLINE_STAFF, role.toLowerCase(Locale.ROOT)))
                .map(role -> builder.name(contributor.name() + " " + role)
                        .role(Optional.empty())
                        .kind(ContributorKind.STAFF)
                        .build())
                .orElseGet(() -> builder.kind(ContributorKind.ORGANISATION).build());
    }

    private ImmutableList<Contributor> completed(ImmutableList<Contributor> found, RawAuthor raw) {
        return found.stream()
                .map(each -> completed(each, raw, found.size() == 1))
                .collect(ImmutableList.toImmutableList());
    }

    private Contributor completed(Contributor contributor, RawAuthor raw, boolean alone) {
        Contributor.Builder builder = Contributor.builder();
        builder.from(typed(contributor));
        if (alone) {
            builder.role(contributor.role().or(raw::role).filter(text -> !text.isEmpty()))
                    .affiliation(contributor.affiliation().or(raw::affiliation).filter(text -> !text.isEmpty()))
                    .url(contributor.url().or(raw::url))
                    .email(contributor.email().or(raw::email));
        }
        return builder.build();
    }
}
