package org.ntpharm.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Runs one command and exits. Input and output are UTF-8 whatever the locale. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int exitCode = run(arguments, out, err);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    /** Errors too end as a defect: left alone they would look like a finished run with rejects. */
    private static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        try {
            return Ntpharm.commandLine(out, err).execute(arguments);
        } catch (Error e) {
            return Failures.defect(e, err);
        }
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8),
                descriptor == FileDescriptor.err);
    }
}
