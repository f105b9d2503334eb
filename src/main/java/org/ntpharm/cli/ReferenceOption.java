package org.ntpharm.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.reference.Comparison;
import picocli.CommandLine.Option;

/** With which tables the identifiers of the vocabulary are compared. */
final class ReferenceOption {
    @Option(
            names = "--reference",
            paramLabel = "DIR",
            description = "Compare identifiers by name with the reference tables in DIR: drugs.tsv, mesh.tsv, "
                    + "targets.tsv, conditions.tsv, chebi-roles.tsv.")
    @Nullable
    Path folder;

    /** The identifiers of {@code files}, compared with the tables if there are any. */
    Comparison compare(OntologyFiles files) {
        return folder == null ? Comparison.withoutTables(files) : Comparison.with(files, folder);
    }
}
