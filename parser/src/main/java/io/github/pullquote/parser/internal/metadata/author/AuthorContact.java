package io.github.pullquote.parser.internal.metadata.author;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.page.Values;
import io.github.pullquote.parser.internal.text.Addresses;
import java.util.List;
import java.util.Optional;

/**
 * Where a link of an author leads.
 *
 * @param kind to what
 * @param text the address or handle
 */
record AuthorContact(Kind kind, String text) {
    private static final String MAIL = "mailto:";
    private static final WordListName HOSTS = WordListName.SOCIAL_HOSTS;
    private static final int LONGEST_ACCOUNT = 64;
    private static final Splitter SEGMENTS = Splitter.on('/').omitEmptyStrings();
    private static final CharMatcher SIGNS = CharMatcher.anyOf("@");
    private static final ImmutableSet<String> NO_ACCOUNTS =
            ImmutableSet.of("share", "intent", "home", "search", "hashtag", "login", "explore", "i");

    /** What a link leads to. */
    enum Kind {
        /** A page, the author's own where the link is around the name. */
        PAGE,
        /** An e-mail address. */
        EMAIL,
        /** An account on a social network, with its sign. */
        HANDLE
    }

    /** Reads a text that is an e-mail address or a handle and nothing else. */
    static Optional<AuthorContact> ofText(String text) {
        boolean handle = text.startsWith("@") && isAccount(text.substring(1));
        return handle
                ? Optional.of(new AuthorContact(Kind.HANDLE, text))
                : email(text).map(address -> new AuthorContact(Kind.EMAIL, address));
    }

    /** Reads the address of a link; empty when it leads to nothing that tells of an author. */
    static Optional<AuthorContact> of(String href, Optional<String> page, WordLists words) {
        String address = Values.clean(href);
        if (address.regionMatches(true, 0, MAIL, 0, MAIL.length())) {
            return email(address.substring(MAIL.length())).map(text -> new AuthorContact(Kind.EMAIL, text));
        }
        return Addresses.resolve(address, page)
                .map(url -> handle(url, words)
                        .map(handle -> new AuthorContact(Kind.HANDLE, handle))
                        .orElseGet(() -> new AuthorContact(Kind.PAGE, url)));
    }

    boolean isPage() {
        return kind == Kind.PAGE;
    }

    /** Returns the contributor with this, unless the page says otherwise already. */
    Contributor addTo(Contributor contributor) {
        Contributor.Builder builder = Contributor.builder();
        builder.from(contributor);
        return switch (kind) {
            case PAGE -> builder.url(contributor.url().orElse(text)).build();
            case EMAIL -> builder.email(contributor.email().orElse(text)).build();
            case HANDLE -> builder.handle(contributor.handle().orElse(text)).build();
        };
    }

    /** Returns what stands before the subject, if it is an address. */
    private static Optional<String> email(String text) {
        int end = text.indexOf('?');
        String address = Values.trim(end < 0 ? text : text.substring(0, end));
        int at = address.indexOf('@');
        boolean whole = at > 0 && at == address.lastIndexOf('@') && address.indexOf('.', at) > 0;
        return whole && address.indexOf(' ') < 0 && address.indexOf('%') < 0 ? Optional.of(address) : Optional.empty();
    }

    /** Returns the account that the path names, after the part that some networks put before it. */
    private static Optional<String> handle(String url, WordLists words) {
        String host = Addresses.host(url);
        String network = host.startsWith("www.") ? host.substring("www.".length()) : host;
        if (!words.holds(HOSTS, network)) {
            return Optional.empty();
        }
        int start = url.indexOf("//") + 2;
        int query = url.indexOf('?', start);
        List<String> parts = SEGMENTS.splitToList(url.substring(start, query < 0 ? url.length() : query));
        int at = words.value(HOSTS, network).equals(Optional.of("second")) ? 2 : 1;
        return parts.size() != at + 1
                ? Optional.empty()
                : Optional.of(SIGNS.trimLeadingFrom(parts.get(at)))
                        .filter(AuthorContact::isAccount)
                        .map(account -> "@" + account);
    }

    private static boolean isAccount(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_ACCOUNT
                && !NO_ACCOUNTS.contains(text)
                && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '-');
    }
}
