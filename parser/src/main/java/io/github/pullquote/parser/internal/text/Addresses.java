package io.github.pullquote.parser.internal.text;

import java.util.Locale;
import java.util.Optional;

/** Takes addresses apart by their marks alone, as pages give broken ones too. */
public final class Addresses {
    private Addresses() {}

    /** Returns the host in lower case without port; "" when there is none. */
    public static String host(String url) {
        int slashes = url.indexOf("//");
        if (slashes < 0) {
            return "";
        }
        int start = slashes + 2;
        int end = start;
        while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        return url.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** Returns the path without query, fragment and closing slash, in lower case; "" for the front page. */
    public static String path(String url) {
        int slashes = url.indexOf("//");
        int start = slashes < 0 ? 0 : slashes + 2;
        while (slashes >= 0 && start < url.length() && "/?#".indexOf(url.charAt(start)) < 0) {
            start++;
        }
        int end = start;
        while (end < url.length() && url.charAt(end) != '?' && url.charAt(end) != '#') {
            end++;
        }
        String path = url.substring(start, end).toLowerCase(Locale.ROOT);
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /** Returns the address made whole with the scheme and host of the page's; empty when that cannot be done. */
    public static Optional<String> resolve(String address, Optional<String> page) {
        if (address.startsWith("//")) {
            return Optional.of("https:" + address);
        }
        if (isAbsolute(address)) {
            return Optional.of(address);
        }
        return page.filter(url -> isAbsolute(url) && address.startsWith("/"))
                .map(url -> url.substring(0, url.indexOf("//") + 2) + host(url) + address);
    }

    /** Returns whether the text is an absolute address of a page. */
    public static boolean isAbsolute(String text) {
        return text.startsWith("http://") || text.startsWith("https://") || text.startsWith("//");
    }

    /** Returns the part of a type or name after the address or prefix of its vocabulary. */
    public static String local(String name) {
        int cut = Math.max(name.lastIndexOf('/'), Math.max(name.lastIndexOf('#'), name.lastIndexOf(':')));
        return name.substring(cut + 1);
    }
}
