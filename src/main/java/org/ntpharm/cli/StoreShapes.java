package org.ntpharm.cli;

import java.nio.file.Path;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.system.Txn;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.store.GraphStore;

/** Holds everything that a store contains against the shapes. */
final class StoreShapes {
    private StoreShapes() {}

    /** How much conforms; throws if something does not, or if the store cannot be opened. */
    static String check(Path directory, OntologyFiles files) {
        Shapes shapes = Shapes.parse(files.shapes());
        try (GraphStore store = GraphStore.openExisting(directory)) {
            ValidationReport report = Txn.calculateRead(
                    store.dataset(), () -> ShaclValidator.get().validate(shapes, store.withoutCurated()));
            if (!report.conforms()) {
                throw violated(directory, report);
            }
            return store.statistics().claims() + " claims in " + directory + " fit the shapes";
        }
    }

    private static NtpException violated(Path directory, ValidationReport report) {
        ReportEntry first = report.getEntries().iterator().next();
        return new NtpException(
                ErrorCode.STORE_UNUSABLE,
                "the store " + directory + " holds " + report.getEntries().size()
                        + " things that do not fit the shapes, first " + first.focusNode() + ": " + first.message()
                        + "; load its documents again");
    }
}
