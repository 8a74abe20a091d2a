package io.github.pullquote.examples.demo.command;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version, as the manifest of the jar tells it. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(not from a jar)");
        return new String[] {"pullquote " + version, "Java " + Runtime.version()};
    }
}
