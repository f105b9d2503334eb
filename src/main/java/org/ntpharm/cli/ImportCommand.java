package org.ntpharm.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.jspecify.annotations.Nullable;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import org.ntpharm.imports.Format;
import org.ntpharm.imports.ImportFile;
import org.ntpharm.imports.ImportTriples;
import org.ntpharm.imports.Kind;
import org.ntpharm.imports.Known;
import org.ntpharm.imports.Merged;
import org.ntpharm.imports.Merger;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.store.GraphStore;
import org.ntpharm.store.ImportedGraphs;
import org.ntpharm.store.ImportedSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes names and facts over from files of other sources: all of a file, or nothing. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Add names, identifiers and curated facts from a file of another source to the store.",
            "Entities are joined by identifier, never by name alone. Importing a source again replaces what it brought."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  ntpharm import chebi.obo --branch CHEBI:23888 --dry-run",
            "  ntpharm import mondo.owl --licence https://creativecommons.org/licenses/by/4.0/",
            "  ntpharm import interactions.csv",
            "  ntpharm import --list",
            "  ntpharm import --undo chebi"
        })
final class ImportCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description =
                    "OBO, OWL in RDF/XML, CSV of the Guide to Pharmacology, DrugCentral's table of targets, SSSOM or"
                            + " TSV; also compressed, with .gz behind its name.")
    @Nullable
    Path file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "obo, owl, gtopdb-targets, gtopdb-ligands, gtopdb-interactions, drugcentral, sssom or tsv; by"
                    + " default told by the file.")
    @Nullable
    String format;

    @Option(names = "--branch", paramLabel = "ID", description = "Only this term and its kinds, such as CHEBI:23888.")
    @Nullable
    String branch;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "What the terms are: drug, target, condition, effect or process; by default as their"
                    + " identifiers tell.")
    @Nullable
    Kind kind;

    @Option(names = "--source", paramLabel = "NAME", description = "What to call the import; by default by its file.")
    @Nullable
    String source;

    @Option(
            names = "--source-version",
            paramLabel = "VERSION",
            description = "The version, if the file does not say it.")
    @Nullable
    String version;

    @Option(names = "--licence", paramLabel = "LICENCE", description = "The licence, if the file does not say it.")
    @Nullable
    String licence;

    @Option(names = "--dry-run", description = "Say what would be added and what clashes; write nothing.")
    boolean dryRun;

    @Option(names = "--undo", paramLabel = "NAME", description = "Remove all that was imported under this name.")
    @Nullable
    String undo;

    @Option(names = "--list", description = "List what was imported.")
    boolean list;

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    OntologyOptions ontology = new OntologyOptions();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (Stream.of(file != null, undo != null, list).filter(asked -> asked).count() != 1) {
            throw new ParameterException(spec.commandLine(), "name either a FILE, or --undo NAME, or --list");
        }
        if (file != null) {
            take(file);
        } else if (undo != null) {
            undo(undo);
        } else {
            list();
        }
        return Failures.DONE;
    }

    private void take(Path input) {
        Progress progress = new Progress(spec.commandLine().getErr(), 1);
        ImportFile read = ImportFile.read(
                input, named(), bytes -> progress.meanwhile(() -> (bytes >> 20) + " MB read of " + input));
        if (branch != null) {
            read.limitTo(branch);
        }
        OntologyFiles files = ontology.files();
        ImportTriples.Origin origin = origin(read);
        Model known = files.vocabulary().add(imported(origin.source()));
        Merged merged = Merger.merge(read, Known.of(files.schema(), known), Optional.ofNullable(kind));
        if (!dryRun) {
            ImportTriples triples = new ImportTriples(merged, origin, files::superclasses);
            AtomicLong count = new AtomicLong();
            try (GraphStore graphs = GraphStore.open(store.directory, files)) {
                graphs.replace(new ImportedGraphs(
                        origin.source(),
                        () -> counted(triples.names(), count, progress),
                        () -> counted(triples.facts(), count, progress)));
            }
        }
        new ImportSummary(merged, origin, dryRun).print(spec.commandLine().getOut());
    }

    private static Stream<Triple> counted(Stream<Triple> triples, AtomicLong count, Progress progress) {
        return triples.peek(triple -> progress.meanwhile(() -> count.get() + " triples written"))
                .peek(triple -> count.incrementAndGet());
    }

    private ImportTriples.Origin origin(ImportFile read) {
        String name = slug(source == null ? read.name() : source);
        String options =
                Arrays.asList(String.valueOf(branch), String.valueOf(kind)).toString();
        return new ImportTriples.Origin(
                name,
                read.fileName(),
                version == null ? read.version() : version,
                licence == null ? read.licence() : licence,
                read.digest() + " " + options);
    }

    private String slug(String name) {
        String slug =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (slug.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "'" + name + "' has neither letters nor digits; name the import with --source");
        }
        return slug;
    }

    /** What other sources brought. */
    private Model imported(String but) {
        if (!GraphStore.isAt(store.directory)) {
            return ModelFactory.createDefaultModel();
        }
        try (GraphStore graphs = GraphStore.openExisting(store.directory)) {
            return graphs.importedVocabulary(but);
        }
    }

    private Optional<Format> named() {
        if (format == null) {
            return Optional.empty();
        }
        String all = Arrays.stream(Format.values()).map(Format::label).collect(Collectors.joining(", "));
        return Optional.of(Format.named(format)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "no format is called '" + format + "'; there are " + all)));
    }

    private void undo(String name) {
        List<ImportedSource> all;
        try (GraphStore graphs = GraphStore.openExisting(store.directory)) {
            all = graphs.imports();
        }
        if (all.stream().noneMatch(known -> known.source().equals(name))) {
            List<String> names = new ArrayList<>();
            all.forEach(known -> names.add(known.source()));
            throw new NtpException(
                    ErrorCode.IMPORT_UNKNOWN,
                    "nothing was imported as '" + name + "'; "
                            + (names.isEmpty() ? "there are no imports" : "there are " + String.join(", ", names)));
        }
        try (GraphStore graphs = GraphStore.open(store.directory, ontology.files())) {
            graphs.replace(ImportedGraphs.none(name));
        }
        spec.commandLine().getOut().println("removed all that was imported as " + name);
    }

    private void list() {
        PrintWriter out = spec.commandLine().getOut();
        try (GraphStore graphs = GraphStore.openExisting(store.directory)) {
            List<ImportedSource> all = graphs.imports();
            if (all.isEmpty()) {
                out.println("nothing was imported");
            }
            all.forEach(known -> out.printf(
                    "%s: %d entities, %d names, %d facts; from %s, version %s, licence %s%n",
                    known.source(),
                    known.entities(),
                    known.names(),
                    known.facts(),
                    known.file(),
                    ImportSummary.orNotStated(known.version()),
                    ImportSummary.orNotStated(known.licence())));
        }
    }
}
