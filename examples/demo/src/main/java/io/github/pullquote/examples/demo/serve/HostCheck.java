package io.github.pullquote.examples.demo.serve;

import com.google.common.base.Ascii;
import com.google.common.net.HostAndPort;
import com.google.common.net.InetAddresses;
import com.sun.net.httpserver.Headers;
import java.net.URI;
import java.util.Optional;

/**
 * Keeps pages of other sites away from a server that only this machine can reach. A name of theirs that they let point
 * to 127.0.0.1 ("DNS rebinding") stands in the Host header; a form of theirs that posts here, in the Origin header.
 *
 * @param loopback whether the server may only be called by names of this machine
 */
record HostCheck(boolean loopback) {
    /** Checks the headers of a request. */
    void check(Headers headers) throws HttpProblem {
        String host = Optional.ofNullable(headers.getFirst("Host"))
                .orElseThrow(() -> HttpProblem.of(400, "the request has no Host header"));
        if (loopback && !isLoopback(name(host))) {
            throw HttpProblem.of(421, "this server answers to localhost and 127.0.0.1 only, not to " + shown(host));
        }
        String origin = headers.getFirst("Origin");
        if (origin != null && !isSame(origin, host)) {
            throw HttpProblem.of(403, "pages of other sites may not use this server");
        }
    }

    private static String name(String host) throws HttpProblem {
        try {
            return HostAndPort.fromString(host).getHost();
        } catch (IllegalArgumentException e) {
            throw HttpProblem.of(400, "the Host header is no host: " + shown(host));
        }
    }

    private static boolean isLoopback(String name) {
        return Ascii.equalsIgnoreCase(name, "localhost")
                || (InetAddresses.isInetAddress(name)
                        && InetAddresses.forString(name).isLoopbackAddress());
    }

    private static boolean isSame(String origin, String host) {
        try {
            return host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String shown(String host) {
        return Ascii.truncate(host, 80, "...");
    }
}
