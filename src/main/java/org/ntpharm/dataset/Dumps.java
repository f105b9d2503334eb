package org.ntpharm.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.ntpharm.pages.RdfSyntax;

/** Files with all that a store holds, one for each syntax: with the graphs in TriG and N-Quads, else their union. */
public final class Dumps {
    /** The file with the digests of the others, as {@code sha256sum} writes and checks them. */
    public static final String CHECKSUMS = "SHA256SUMS";

    private Dumps() {}

    /** What the file in {@code syntax} is called. */
    public static String fileName(RdfSyntax syntax) {
        return "ntpharm." + syntax.extension() + ".gz";
    }

    /**
     * Writes all files into {@code folder}, which is there, and their digests beside them; all show one state.
     *
     * @throws UncheckedIOException if they cannot be written
     */
    public static void write(Dataset dataset, Path folder) {
        Txn.executeRead(dataset, () -> {
            try {
                var sums = new StringBuilder();
                for (RdfSyntax syntax : RdfSyntax.values()) {
                    Path file = folder.resolve(fileName(syntax));
                    write(dataset.asDatasetGraph(), syntax, file);
                    sums.append(FileDigest.of(file))
                            .append("  ")
                            .append(fileName(syntax))
                            .append('\n');
                }
                Files.writeString(folder.resolve(CHECKSUMS), sums);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void write(DatasetGraph graphs, RdfSyntax syntax, Path file) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            if (syntax.namesGraphs()) {
                RDFDataMgr.write(out, graphs, syntax.bulk());
            } else {
                RDFDataMgr.write(out, graphs.getUnionGraph(), syntax.bulk());
            }
        }
    }
}
