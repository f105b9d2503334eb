package org.ntpharm.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

/** What a command did: its exit code and what it printed. */
record Outcome(int exitCode, String out, String err) {
    /** Runs {@code arguments} in this JVM. */
    static Outcome of(String... arguments) {
        return in(System.getenv(), arguments);
    }

    /** Runs {@code arguments} in this JVM as if it had been started in this {@code environment}. */
    static Outcome in(Map<String, String> environment, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Ntpharm.commandLine(new PrintWriter(out, true), new PrintWriter(err, true), environment)
                .execute(arguments);
        return new Outcome(exitCode, out.toString(), err.toString());
    }
}
