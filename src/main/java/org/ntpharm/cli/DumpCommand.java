package org.ntpharm.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ntpharm.dataset.Dumps;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import org.ntpharm.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes all that a store holds to files that others can load. */
@Command(
        name = "dump",
        mixinStandardHelpOptions = true,
        description = {
            "Write all that the store holds to DIR, once in each syntax, compressed, with the files' digests.",
            "TriG and N-Quads keep the graphs apart; the others hold their union."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  ntpharm dump my-dumps", "  (cd my-dumps && sha256sum --check SHA256SUMS)"})
final class DumpCommand implements Runnable {
    @Mixin
    StoreOption store = new StoreOption();

    @Parameters(paramLabel = "DIR", description = "Where to write; made where it is not there.")
    Path folder = Path.of("dumps");

    @Override
    public void run() {
        try (GraphStore graphs = GraphStore.openExisting(store.directory)) {
            Files.createDirectories(folder);
            Dumps.write(graphs.dataset(), folder);
        } catch (IOException | UncheckedIOException e) {
            throw new NtpException(
                    ErrorCode.INPUT_MISSING,
                    folder + ": cannot be written (" + e + "); check the path and its rights",
                    e);
        }
    }
}
