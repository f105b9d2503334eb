package org.ntpharm.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import org.ntpharm.mention.Entry;

/**
 * Joins what a file says with what is known. One thing is taken for another only where they share an identifier; a name
 * that another entity has is left out and reported.
 */
public final class Merger {
    private final ImportFile file;
    private final Known known;
    private final Optional<Kind> kind;
    private final Merged merged = new Merged();
    private final NameClaims claims = new NameClaims();
    private final Map<Term, String> ownerOf = new LinkedHashMap<>();
    private final Map<String, String> entityOf = new HashMap<>();
    private final Set<String> minted = new HashSet<>();

    private Merger(ImportFile file, Known known, Optional<Kind> kind) {
        this.file = file;
        this.known = known;
        this.kind = kind;
    }

    /**
     * Joins {@code file} with {@code known}, which learns its identifiers.
     *
     * @param kind what the file's terms are, where neither their identifiers nor the format tell
     */
    public static Merged merge(ImportFile file, Known known, Optional<Kind> kind) {
        Merger merger = new Merger(file, known, kind);
        file.terms().forEach(merger::own);
        merger.ownerOf.forEach((term, owner) -> merger.claim(owner, term));
        merger.ownerOf.forEach((term, owner) -> merger.add(owner, term));
        merger.ownerOf.forEach((term, owner) -> merger.place(owner, term));
        file.mappings().forEach(merger::map);
        file.interactions().forEach(merger::fact);
        return merger.merged;
    }

    /** Finds out of which entity a term is a description. */
    private void own(Term term) {
        Set<String> owners = new TreeSet<>(known.identified(term.id()));
        term.same().forEach(id -> owners.addAll(known.identified(id)));
        if (owners.size() > 1) {
            merged.conflict(
                    term.line(),
                    term.label() + " (" + term.id() + ") has the identifiers of several entities: " + owners);
            return;
        }
        String owner = owners.isEmpty()
                ? file.identifiers().entityId(term.id())
                : owners.iterator().next();
        boolean taken = owners.isEmpty() && (known.entity(owner).isPresent() || !minted.add(owner));
        if (taken) {
            merged.conflict(term.line(), term.id() + " would be named " + owner + ", which is another entity");
            return;
        }
        ownerOf.put(term, owner);
        entityOf.put(term.id(), owner);
    }

    private void claim(String owner, Term term) {
        claims.label(owner, term.label());
        term.synonyms().forEach(name -> claims.synonym(owner, name));
    }

    private void add(String owner, Term term) {
        if (known.entity(owner).isPresent()) {
            Addition addition = merged.addition(owner);
            name(addition, term.label(), term.line());
            more(addition, term);
        } else if (labelIsFree(owner, term)) {
            Addition addition = Addition.ofNew(owner, type(term), term.label());
            merged.additions().put(owner, addition);
            more(addition, term);
        } else {
            entityOf.remove(term.id());
        }
    }

    private boolean labelIsFree(String owner, Term term) {
        Optional<Entry> other = known.other(owner, term.label());
        if (!NameClaims.usable(term.label())) {
            merged.leaveOut("terms whose label is too short, too long or without a letter");
        } else if (other.isPresent()) {
            merged.conflict(term.line(), clash(term.label(), term.id(), other.get()) + "; the term is left out");
        } else if (!claims.grantsLabel(owner, term.label())) {
            merged.conflict(term.line(), "'" + term.label() + "' is the label of several terms; all are left out");
        } else {
            return true;
        }
        return false;
    }

    private void more(Addition addition, Term term) {
        term.synonyms().forEach(name -> name(addition, name, term.line()));
        identify(addition, term.id());
        term.same().forEach(id -> identify(addition, id));
    }

    private void name(Addition addition, String name, int line) {
        String owner = addition.entity();
        if (name.equals(addition.label()) || known.has(owner, name)) {
            return;
        }
        Optional<Entry> other = known.other(owner, name);
        if (!NameClaims.usable(name)) {
            merged.leaveOut("names that are too short, too long or without a letter");
        } else if (other.isPresent()) {
            merged.conflict(line, clash(name, owner, other.get()) + "; the name is left out");
        } else if (!claims.grants(owner, name)) {
            merged.leaveOut("names that several terms have");
        } else {
            addition.names().add(name);
        }
    }

    private void identify(Addition addition, String iri) {
        if (!known.identified(iri).contains(addition.entity())) {
            addition.same().add(iri);
        }
    }

    private String type(Term term) {
        Optional<String> own = term.type().isEmpty() ? Optional.empty() : Optional.of(term.type());
        return kind.map(Kind::type)
                .or(() -> own)
                .or(() -> file.identifiers().type(term.id()))
                .orElseThrow(() -> new NtpException(
                        ErrorCode.IMPORT_INVALID,
                        file.fileName() + " line " + term.line() + ": what " + term.label() + " (" + term.id()
                                + ") is cannot be told; say it with --kind"));
    }

    /**
     * Says of a new entity what it is a kind of, if that is of its own sort. The place of a known one is ours to say.
     */
    private void place(String owner, Term term) {
        Addition addition = merged.additions().get(owner);
        if (addition == null || !addition.isNew()) {
            return;
        }
        for (Term.Parent parent : term.parents()) {
            String above = entityOf.get(parent.id());
            if (above == null && known.identified(parent.id()).size() == 1) {
                above = known.identified(parent.id()).iterator().next();
            }
            if (above != null && !above.equals(owner) && isA(above, addition.type())) {
                addition.parents().add(above);
            }
        }
    }

    private boolean isA(String entity, String type) {
        Addition addition = merged.additions().get(entity);
        return addition != null && addition.isNew()
                ? addition.type().equals(type)
                : known.entity(entity).filter(entry -> entry.is(type)).isPresent();
    }

    private void map(Mapping row) {
        Set<String> left = known.identified(row.left());
        Set<String> right = known.identified(row.right());
        Set<String> both = new TreeSet<>(left);
        both.addAll(right);
        if (both.size() > 1) {
            merged.conflict(row.line(), row.left() + " and " + row.right() + " are several entities: " + both);
        } else if (both.isEmpty()) {
            merged.leaveOut("matches of identifiers that no entity has");
        } else {
            String owner = both.iterator().next();
            if (known.entity(owner).isPresent()) {
                match(owner, row, left.isEmpty());
            }
        }
    }

    private void match(String owner, Mapping row, boolean leftIsNew) {
        Addition addition = merged.addition(owner);
        String iri = leftIsNew ? row.left() : row.right();
        String name = leftIsNew ? row.leftName() : row.rightName();
        identify(addition, iri);
        known.identify(iri, owner);
        if (!name.isEmpty()) {
            claims.label(owner, name);
            name(addition, name, row.line());
        }
    }

    private void fact(Interaction row) {
        Optional<Entry> subject = entity(row.subject());
        Optional<Entry> object =
                row.objects().stream().flatMap(id -> entity(id).stream()).findFirst();
        if (subject.isEmpty()) {
            merged.leaveOut("rows whose substance no entity is");
        } else if (object.isEmpty()) {
            merged.leaveOut("rows whose target no entity is");
        } else if (!subject.get().is("Agent") || !object.get().is("MolecularTarget")) {
            merged.leaveOut("rows that do not join a substance with a target");
        } else {
            Optional<String> property =
                    row.table().property(row.type(), row.action(), object.get().classes());
            if (property.isEmpty()) {
                merged.leaveOut("rows that say '" + (row.type() + " " + row.action()).strip() + "'");
            } else {
                merged.add(
                        new Fact(
                                subject.get().id(), property.get(), object.get().id()),
                        row);
            }
        }
    }

    private Optional<Entry> entity(String iri) {
        Set<String> found = known.identified(iri);
        return found.size() == 1 ? known.entity(found.iterator().next()) : Optional.empty();
    }

    private static String clash(String name, String id, Entry other) {
        return "'" + name + "' of " + id + " is a name of " + other.id();
    }
}
