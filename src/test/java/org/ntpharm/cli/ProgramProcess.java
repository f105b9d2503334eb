package org.ntpharm.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program as a process of its own, which writes what it says to a file. */
public final class ProgramProcess implements AutoCloseable {
    private static final int PATIENCE_TENTHS = 600;

    private final Process process;
    private final Path log;

    private ProgramProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts the program with {@code arguments} in a virtual machine with {@code options}. */
    public static ProgramProcess start(Path log, List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.ntpharm.cli.Main"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new ProgramProcess(process, log);
    }

    /** Waits up to a minute for something that matches {@code pattern} to be said. */
    public Matcher await(String pattern) throws Exception {
        for (int tenths = 0; tenths < PATIENCE_TENTHS && isAlive(); tenths++) {
            Matcher line = Pattern.compile(pattern).matcher(said());
            if (line.find()) {
                return line;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError(pattern + " is not in: " + said());
    }

    /** All it said so far. */
    public String said() throws IOException {
        return Files.readString(log);
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    /** Asks it to end, and waits until it has. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("asked to end, the program went on for 30 s");
        }
    }
}
