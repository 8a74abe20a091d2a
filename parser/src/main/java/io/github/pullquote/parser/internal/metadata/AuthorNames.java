package io.github.pullquote.parser.internal.metadata;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Contribution;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.core.ContributorKind;
import io.github.pullquote.parser.internal.byline.CreditLineReader;
import io.github.pullquote.parser.internal.byline.Reading;
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
    private static final CharMatcher CUTS = CharMatcher.anyOf(",|");
    private static final ImmutableList<String> EMPTY = ImmutableList.of("null", "undefined", "none", "false", "true");

    private final CreditLineReader lines;
    private final SiteNames site;

    AuthorNames(CreditLineReader lines, SiteNames site) {
        this.lines = lines;
        this.site = site;
    }

    /** Returns who is named; nobody when the text names none. */
    ImmutableList<Contributor> read(RawAuthor raw) {
        String name = raw.name();
        if (name.length() > LONGEST || !hasName(name)) {
            return ImmutableList.of();
        }
        ImmutableList<Contributor> found = site.isName(name)
                ? ImmutableList.of(contributor(name, ContributorKind.ORGANISATION))
                : grammatical(raw).orElseGet(() -> unread(raw));
        return found.stream()
                .map(each -> completed(each, raw, found.size() == 1))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns who is named, where the text is understood. */
    ImmutableList<Contributor> understood(RawAuthor raw) {
        return raw.name().length() > LONGEST || !hasName(raw.name())
                ? ImmutableList.of()
                : grammatical(raw).orElse(ImmutableList.of());
    }

    private static boolean hasName(String name) {
        return !Addresses.isAbsolute(name)
                && name.chars().anyMatch(Character::isLetter)
                && !EMPTY.contains(name.toLowerCase(Locale.ROOT));
    }

    /** A text that stands where authors are named needs no word such as "By" before it. */
    private Optional<ImmutableList<Contributor>> grammatical(RawAuthor raw) {
        return whole(raw.name())
                .or(() -> whole("By " + raw.name()))
                .map(Reading::contributors)
                .map(found -> raw.isInverted() ? turned(found) : found);
    }

    private Optional<Reading> whole(String line) {
        return Optional.of(lines.read(line, Optional.empty()))
                .filter(reading -> reading.isWhole() && reading.isCredit());
    }

    /** {@code Poe, Ann}. */
    private static ImmutableList<Contributor> turned(ImmutableList<Contributor> found) {
        boolean turned =
                found.size() == 2 && found.stream().allMatch(each -> each.name().indexOf(' ') < 0);
        return turned
                ? ImmutableList.of(
                        contributor(found.get(1).name() + " " + found.get(0).name(), ContributorKind.PERSON))
                : found;
    }

    /** What stands before a comma or bar may be a name though the rest is not understood. */
    private ImmutableList<Contributor> unread(RawAuthor raw) {
        String name = raw.name();
        int end = CUTS.indexIn(name);
        Optional<ImmutableList<Contributor>> first = end <= 0
                ? Optional.empty()
                : whole(Values.trim(name.substring(0, end)))
                        .map(Reading::contributors)
                        .filter(found -> found.size() == 1
                                && found.get(0).kind() == ContributorKind.PERSON
                                && found.get(0).name().indexOf(' ') > 0);
        return first.orElseGet(() -> asOne(raw));
    }

    private static ImmutableList<Contributor> asOne(RawAuthor raw) {
        return raw.name().length() > LONGEST_UNREAD
                ? ImmutableList.of()
                : ImmutableList.of(contributor(raw.name(), raw.kind().orElse(ContributorKind.PERSON)));
    }

    private static Contributor contributor(String name, ContributorKind kind) {
        return Contributor.builder()
                .name(name)
                .kind(kind)
                .contribution(Contribution.AUTHOR)
                .build();
    }

    /** Returns the contributor, as a body when it has the name of the site. */
    Contributor typed(Contributor contributor) {
        Contributor.Builder builder = Contributor.builder();
        builder.from(contributor);
        return site.isName(contributor.name())
                ? builder.kind(ContributorKind.ORGANISATION).build()
                : contributor;
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
