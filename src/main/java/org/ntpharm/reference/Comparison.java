package org.ntpharm.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ntpharm.ontology.OntologyFiles;
import org.ntpharm.reference.Compared.Verdict;

/**
 * The identifiers of a vocabulary, held by name against reference tables. An identifier that the tables lack is held
 * against the labels that were read off other sources.
 */
public final class Comparison {
    private final FoldedName fold = FoldedName.inSingular();
    private final List<MappingReader.Entry> entries;
    private final List<AgreedDifference> agreed;
    private final Map<String, TableNames> namesByIri = new HashMap<>();
    private final Map<String, TableNames> namesReadOff = new HashMap<>();
    private final Map<String, String> sourceByIri = new TreeMap<>();
    private final Map<String, Set<MappedEntity>> entitiesByName = new HashMap<>();
    private final TreeMap<String, Missing> missing = new TreeMap<>();
    private final Set<AgreedDifference> used = new HashSet<>();
    private final List<Compared> results = new ArrayList<>();

    private Comparison(OntologyFiles files) {
        entries = new MappingReader(files).entries();
        agreed = AgreedDifferences.read(files);
        LabelsReadOff.read(files).forEach(this::readOff);
        for (MappingReader.Entry entry : entries) {
            entry.mappings().forEach(mapping -> namesByIri.put(mapping.iri(), new TableNames()));
            entry.entity()
                    .names()
                    .forEach(name -> entitiesByName
                            .computeIfAbsent(fold.of(name), key -> new HashSet<>())
                            .add(entry.entity()));
        }
    }

    private void readOff(LabelReadOff line) {
        namesReadOff
                .computeIfAbsent(line.iri(), iri -> new TableNames())
                .add(new NamedIdentifier(line.iri(), line.label(), List.of(), true));
        sourceByIri.putIfAbsent(line.iri(), line.source());
    }

    /** Holds the identifiers of {@code files} against the labels read off other sources only. */
    public static Comparison withoutTables(OntologyFiles files) {
        return new Comparison(files).finished();
    }

    /** Holds the identifiers of {@code files} against the tables of {@code folder}. */
    public static Comparison with(OntologyFiles files, Path folder) {
        Comparison comparison = new Comparison(files);
        ReferenceTables.read(folder, comparison::row);
        return comparison.finished();
    }

    private void row(NamedIdentifier row) {
        TableNames names = namesByIri.get(row.iri());
        if (names != null) {
            names.add(row);
            return;
        }
        fold.ofHeading(row.name()).stream()
                .flatMap(name -> entitiesByName.getOrDefault(name, Set.of()).stream())
                .map(entity -> new Missing(entity, row.iri(), row.name()))
                .forEach(found -> missing.putIfAbsent(found.entity().id() + " " + found.iri(), found));
    }

    private Comparison finished() {
        entries.stream().flatMap(entry -> entry.mappings().stream()).forEach(mapping -> results.add(compare(mapping)));
        return this;
    }

    private Compared compare(Mapping mapping) {
        TableNames inTables = Objects.requireNonNull(namesByIri.get(mapping.iri()));
        boolean readOff = inTables.main().isEmpty() && namesReadOff.containsKey(mapping.iri());
        TableNames names = readOff ? Objects.requireNonNull(namesReadOff.get(mapping.iri())) : inTables;
        String source = readOff ? Objects.requireNonNull(sourceByIri.get(mapping.iri())) : "";
        if (names.main().isEmpty() || mapping.sharedNames().isEmpty()) {
            return new Compared(mapping, Verdict.NOT_COMPARED, names.main(), Optional.empty(), "", source);
        }
        Optional<NameMatch> match = names.match(mapping);
        if (match.isPresent()) {
            return new Compared(mapping, Verdict.AGREES, names.main(), match, "", source);
        }
        Optional<AgreedDifference> difference =
                agreed.stream().filter(line -> line.explains(mapping, names)).findFirst();
        difference.ifPresent(used::add);
        return new Compared(
                mapping,
                difference.isPresent() ? Verdict.EXPLAINED : Verdict.DIFFERS,
                names.main(),
                Optional.empty(),
                difference.map(AgreedDifference::reason).orElse(""),
                source);
    }

    /** Every mapping with what the tables say of it, sorted by entity. */
    public List<Compared> results() {
        return List.copyOf(results);
    }

    /** The mappings of which the tables say so. */
    public List<Compared> results(Verdict verdict) {
        return results.stream().filter(result -> result.verdict() == verdict).toList();
    }

    /** Identifiers that the tables give for names of ours and no entity has. */
    public Collection<Missing> missing() {
        return new TreeSet<>(missing.values());
    }

    /** Agreed differences that explain nothing any more; one whose identifier these tables lack may still do so. */
    public List<AgreedDifference> stale() {
        Set<String> silent = new HashSet<>();
        results(Verdict.NOT_COMPARED)
                .forEach(result -> silent.add(result.mapping().identifier()));
        return agreed.stream()
                .filter(line -> !used.contains(line) && !silent.contains(line.identifier()))
                .toList();
    }

    /** Identifiers of which a label was read off, and which no entity has. */
    public Set<String> unused() {
        Set<String> unused = new TreeSet<>();
        sourceByIri.keySet().stream()
                .filter(iri -> !namesByIri.containsKey(iri))
                .forEach(iri -> unused.add(Mapping.compact(iri)));
        return unused;
    }

    /** True if every difference is explained and every explanation is needed. */
    public boolean isClean() {
        return results(Verdict.DIFFERS).isEmpty() && stale().isEmpty();
    }

    /** The share of entities with identifiers, by kind. */
    public SortedMap<EntityKind, Coverage> coverage() {
        Set<MappedEntity> identified = entities(result -> true);
        Set<MappedEntity> checked = entities(Compared::isChecked);
        Set<MappedEntity> onlyBroader = new HashSet<>(checked);
        onlyBroader.removeAll(entities(result -> result.isChecked() && !result.isBroader()));
        SortedMap<EntityKind, Coverage> coverage = new TreeMap<>();
        for (EntityKind kind : EntityKind.values()) {
            coverage.put(
                    kind,
                    new Coverage(
                            count(kind, entries.stream().map(MappingReader.Entry::entity)),
                            count(kind, identified.stream()),
                            count(kind, checked.stream()),
                            count(kind, onlyBroader.stream())));
        }
        return coverage;
    }

    private Set<MappedEntity> entities(Predicate<Compared> which) {
        return results.stream()
                .filter(which)
                .map(result -> result.mapping().entity())
                .collect(Collectors.toSet());
    }

    private static long count(EntityKind kind, Stream<MappedEntity> entities) {
        return entities.filter(entity -> entity.kind() == kind).count();
    }
}
