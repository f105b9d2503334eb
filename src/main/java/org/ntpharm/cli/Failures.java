package org.ntpharm.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place that turns exceptions into messages and exit codes. */
final class Failures {
    /** The command did what it was asked. */
    static final int DONE = 0;
    /** The command finished, and found what it was asked to be strict about. */
    static final int FINISHED_WITH_REJECTS = 1;
    /** The command was used wrongly. */
    static final int BAD_USE = 2;
    /** The program is at fault. */
    static final int DEFECT = 70;

    private Failures() {}

    /** Reports a wrong command line. */
    static int usage(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        String message = String.valueOf(e.getMessage()).replaceAll("\\s*\\R\\s*", " ");
        String name = command.getCommandSpec().qualifiedName();
        print(err, ErrorCode.USAGE, message + "; see " + name + " --help");
        UnmatchedArgumentException.printSuggestions(e, err);
        err.flush();
        return BAD_USE;
    }

    /** Reports what went wrong while a command ran. */
    static int execution(Exception e, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (e instanceof NtpException badUse) {
            print(err, badUse.code(), String.valueOf(badUse.getMessage()));
            err.flush();
            return BAD_USE;
        }
        return defect(e, err);
    }

    /** Reports what the program should never have let happen. */
    static int defect(Throwable e, PrintWriter err) {
        e.printStackTrace(err);
        err.println("ntpharm: this is a defect of ntpharm; please report it with the lines above");
        err.flush();
        return DEFECT;
    }

    private static void print(PrintWriter err, ErrorCode code, String message) {
        err.println("ntpharm: " + code.label() + " " + message);
        err.println("    see docs/errors.md#" + code.label().toLowerCase(Locale.ROOT));
    }
}
