package org.ntpharm.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads OBO 1.2 and 1.4 line by line. Obsolete terms and terms without a name, mere references, are left out. */
final class OboReader {
    private static final Set<String> NO_NAMES =
            Tables.rows("no-names.txt").stream().map(row -> row[0]).collect(Collectors.toSet());
    private static final String LICENCE = "license";

    private final Identifiers identifiers;
    private final Found found;
    private Stanza stanza = new Stanza("", 0);

    OboReader(Identifiers identifiers, Found found) {
        this.identifiers = identifiers;
        this.found = found;
    }

    /** The lines under one head; the file's header has an empty one. */
    private static final class Stanza {
        private final String head;
        private final int line;
        private final List<String> synonyms = new ArrayList<>();
        private final List<Term.Parent> parents = new ArrayList<>();
        private final List<String> same = new ArrayList<>();
        private String id = "";
        private String name = "";
        private boolean obsolete;

        Stanza(String head, int line) {
            this.head = head;
            this.line = line;
        }
    }

    void read(BufferedReader lines) throws IOException {
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String text = line.strip();
            if (text.startsWith("[")) {
                head(number, text);
            } else if (!text.isEmpty() && !text.startsWith("!")) {
                clause(OboLine.parse(number, text));
            }
        }
        if (stanza.head.isEmpty()) {
            throw new MalformedImport(Math.max(1, number), "no [Term] in an OBO file");
        }
        if (stanza.head.equals("[Term]") && stanza.name.isEmpty() && !stanza.obsolete) {
            throw new MalformedImport(number, "the file ends within a term that has no name yet; is it truncated?");
        }
        finish(number);
    }

    private void head(int number, String text) {
        if (!text.endsWith("]")) {
            throw new MalformedImport(number, "'" + text + "' is no head of a stanza");
        }
        finish(number);
        stanza = new Stanza(text, number);
    }

    private void finish(int number) {
        if (!stanza.head.equals("[Term]")) {
            return;
        }
        if (stanza.id.isEmpty()) {
            throw new MalformedImport(Math.min(stanza.line, number), "a [Term] without id");
        }
        if (stanza.obsolete) {
            found.describe(stanza.id, stanza.line);
        } else if (!stanza.name.isEmpty()) {
            found.add(new Term(stanza.id, stanza.line, stanza.name, stanza.synonyms, stanza.parents, stanza.same, ""));
        }
    }

    private void clause(OboLine line) {
        if (stanza.head.isEmpty()) {
            header(line);
        } else if (stanza.head.equals("[Term]")) {
            term(line);
        }
    }

    private void header(OboLine line) {
        switch (line.tag()) {
            case "data-version" -> found.version(line.plain());
            case "ontology" -> found.name(line.plain());
            case "property_value" -> {
                if (line.first().endsWith(LICENCE)) {
                    found.licence(line.quoted().orElseGet(() -> second(line)));
                }
            }
            case "idspace" -> {
                String[] parts = line.plain().split("\\s+");
                if (parts.length > 1) {
                    identifiers.declare(parts[0], parts[1]);
                }
            }
            default -> {}
        }
    }

    private void term(OboLine line) {
        switch (line.tag()) {
            case "id" -> id(line);
            case "name" -> stanza.name = line.plain();
            case "is_obsolete" -> stanza.obsolete = line.plain().equals("true");
            case "is_a" -> stanza.parents.add(new Term.Parent(reference(line, line.first()), line.number()));
            case "alt_id" -> alternative(line);
            case "synonym" -> synonym(line);
            case "xref" -> {
                if (line.modifiers().contains("equivalentTo")) {
                    stanza.same.add(reference(line, line.first()));
                }
            }
            case "property_value" -> {
                if (line.first().endsWith("exactMatch")) {
                    stanza.same.add(reference(line, second(line)));
                }
            }
            default -> {}
        }
    }

    private void id(OboLine line) {
        if (!stanza.id.isEmpty()) {
            throw new MalformedImport(line.number(), "a second id in one [Term]");
        }
        stanza.id = reference(line, line.plain());
    }

    private void alternative(OboLine line) {
        String id = reference(line, line.first());
        stanza.same.add(id);
        found.alternative(id, line.number());
    }

    private String reference(OboLine line, String id) {
        if (id.isEmpty()) {
            throw new MalformedImport(line.number(), "'" + line.tag() + "' without an identifier");
        }
        return identifiers.iri(id);
    }

    private void synonym(OboLine line) {
        String text = line.quoted()
                .orElseThrow(() -> new MalformedImport(line.number(), "a synonym without quotation marks"));
        List<String> rest =
                List.of(line.afterQuote().replaceFirst("\\[.*", "").strip().split("\\s+"));
        boolean isName =
                rest.get(0).equals("EXACT") || rest.get(0).equals("RELATED") && identifiers.relatedAreNames(stanza.id);
        if (isName && rest.stream().noneMatch(NO_NAMES::contains)) {
            stanza.synonyms.add(text);
        }
    }

    private static String second(OboLine line) {
        String[] parts = line.plain().split("\\s+");
        return parts.length > 1 ? parts[1] : "";
    }
}
