package org.ntpharm.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
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
        Optional<NtpException> setting = setting(e);
        if (setting.isPresent()) {
            return refuse(setting.get(), command);
        }
        String message = String.valueOf(e.getMessage()).replaceAll("\\s*\\R\\s*", " ");
        String name = command.getCommandSpec().qualifiedName();
        print(err, ErrorCode.USAGE, message + "; see " + name + " --help");
        UnmatchedArgumentException.printSuggestions(e, err);
        err.flush();
        return BAD_USE;
    }

    /** What is wrong with a setting that does not come from the command line, if that is what is wrong. */
    private static Optional<NtpException> setting(ParameterException e) {
        if (e.getCause() instanceof NtpException unreadable) {
            return Optional.of(unreadable);
        }
        return e.getArgSpec() instanceof OptionSpec option
                        && e.getCommandLine().getDefaultValueProvider() instanceof Configuration configuration
                ? configuration
                        .of(option)
                        .filter(set -> set.value().equals(e.getValue()))
                        .map(set -> new NtpException(
                                ErrorCode.SETTING_INVALID,
                                set.origin() + ": " + Configuration.name(option) + " is '" + set.value() + "'; "
                                        + complaint(e)))
                : Optional.empty();
    }

    private static String complaint(ParameterException e) {
        return String.valueOf(
                e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
    }

    /** Reports what went wrong while a command ran. */
    static int execution(Exception e, CommandLine command, ParseResult parsed) {
        return e instanceof NtpException badUse ? refuse(badUse, command) : defect(e, command.getErr());
    }

    private static int refuse(NtpException e, CommandLine command) {
        PrintWriter err = command.getErr();
        print(err, e.code(), String.valueOf(e.getMessage()));
        err.flush();
        return BAD_USE;
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
