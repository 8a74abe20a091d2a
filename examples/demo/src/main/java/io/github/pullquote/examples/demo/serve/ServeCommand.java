package io.github.pullquote.examples.demo.serve;

import com.google.common.net.HostAndPort;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code pullquote serve}. Fields are set by picocli. */
@Command(
        name = "serve",
        description = {
            "Opens the reader page, and answers the articles that are posted to /articles.",
            "Whom it answers: this machine only, unless --host says otherwise. It asks nobody else for anything.",
            "It runs until Ctrl-C."
        },
        sortOptions = false,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "130:It was stopped by Ctrl-C.",
            "1:It could not start: the port is in use, or the host is not this machine.",
            "2:The arguments are wrong."
        })
public final class ServeCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set before call()
    private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8642",
            description = "The port to listen on; 0 takes any that is free. ${DEFAULT-VALUE} unless given.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "The address to listen on; ${DEFAULT-VALUE} unless given. With another one, whoever can reach"
                    + " this machine can use the page: there is no password and no encryption.")
    private String host = "127.0.0.1";

    /** Makes the command; picocli sets its options. */
    public ServeCommand() {}

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try (ReaderServer server = start(address())) {
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            out.println("Listening on http://" + HostAndPort.fromParts(host, server.port()) + "/");
            out.flush();
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.OK;
    }

    private InetSocketAddress address() throws IOException {
        if (port < 0 || port > 65_535) {
            throw new ParameterException(spec.commandLine(), "--port must lie in 0 to 65535, but is " + port);
        }
        InetSocketAddress address = new InetSocketAddress(host, port);
        if (address.isUnresolved()) {
            throw new IOException(host + ": no such host");
        }
        return address;
    }

    private ReaderServer start(InetSocketAddress address) throws IOException {
        try {
            return ReaderServer.start(
                    address, ServeLimits.defaults(), spec.commandLine().getErr());
        } catch (BindException e) {
            throw new IOException("cannot listen on " + host + ":" + port + ": " + e.getMessage(), e);
        }
    }
}
