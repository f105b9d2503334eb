package org.ntpharm.imports;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the named classes of an OWL ontology in RDF/XML as a stream: labels, synonyms in the manner of the OBO
 * ontologies, superclasses, exact matches. Anonymous classes and axioms are passed over. No DTD is read.
 */
final class OwlReader {
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String OWL = "http://www.w3.org/2002/07/owl#";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final Identifiers identifiers;
    private final Found found;
    private int depth;
    private boolean inOntology;
    private Optional<OwlClass> open = Optional.empty();

    OwlReader(Identifiers identifiers, Found found) {
        this.identifiers = identifiers;
        this.found = found;
    }

    /** A class while it is read. */
    private static final class OwlClass {
        private final String id;
        private final int line;
        private final List<String> exact = new ArrayList<>();
        private final List<String> related = new ArrayList<>();
        private final List<Term.Parent> parents = new ArrayList<>();
        private final List<String> same = new ArrayList<>();
        private String label = "";
        private boolean isClass;
        private boolean deprecated;

        OwlClass(String id, int line, boolean isClass) {
            this.id = id;
            this.line = line;
            this.isClass = isClass;
        }
    }

    void read(Reader text) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        int line = 1;
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(text);
            while (reader.hasNext()) {
                int event = reader.next();
                line = Math.max(line, reader.getLocation().getLineNumber());
                event(reader, event, line);
            }
            if (found.terms().isEmpty()) {
                throw new MalformedImport(line, "no class with a label; is the file truncated?");
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            int at = e.getLocation() == null ? line : e.getLocation().getLineNumber();
            throw new MalformedImport(at, reason(e));
        }
    }

    private void event(XMLStreamReader reader, int event, int line) throws XMLStreamException {
        if (event == XMLStreamConstants.START_ELEMENT) {
            depth++;
            start(reader, line);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            if (depth == 2) {
                open.ifPresent(this::finish);
                open = Optional.empty();
            }
            depth--;
        }
    }

    private void start(XMLStreamReader reader, int line) throws XMLStreamException {
        if (depth == 1) {
            if (!is(reader, RDF, "RDF")) {
                throw new MalformedImport(line, "the outermost element is no rdf:RDF but " + reader.getLocalName());
            }
        } else if (depth == 2) {
            top(reader, line);
        } else if (depth == 3 && open.isPresent()) {
            property(reader, open.get(), line);
        } else if (depth == 3) {
            ontology(reader);
        }
    }

    private void top(XMLStreamReader reader, int line) {
        String about = reader.getAttributeValue(RDF, "about");
        boolean isClass = is(reader, OWL, "Class");
        inOntology = is(reader, OWL, "Ontology");
        if (inOntology && about != null) {
            found.name(about.replaceFirst("^.*/", "").replaceFirst("\\.\\w+$", ""));
        }
        open = about != null && (isClass || is(reader, RDF, "Description"))
                ? Optional.of(new OwlClass(identifiers.iri(about), line, isClass))
                : Optional.empty();
    }

    private void ontology(XMLStreamReader reader) throws XMLStreamException {
        if (!inOntology) {
            return;
        }
        switch (reader.getLocalName()) {
            case "versionInfo" -> found.version(text(reader));
            case "versionIRI" -> {
                if (found.version().isEmpty()) {
                    found.version(resource(reader));
                }
            }
            case "license" -> {
                String resource = resource(reader);
                found.licence(resource.isEmpty() ? text(reader) : resource);
            }
            default -> {}
        }
    }

    private void property(XMLStreamReader reader, OwlClass term, int line) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "type" -> term.isClass |= resource(reader).equals(OWL + "Class");
            case "label" -> label(reader, term, line);
            case "hasExactSynonym" -> english(reader, term.exact);
            case "hasRelatedSynonym" -> english(reader, term.related);
            case "deprecated" -> term.deprecated |= text(reader).strip().equals("true");
            case "subClassOf" -> {
                if (!resource(reader).isEmpty()) {
                    term.parents.add(new Term.Parent(identifiers.iri(resource(reader)), line));
                }
            }
            case "exactMatch" -> term.same.add(identifier(reader));
            case "hasAlternativeId" -> {
                String id = identifier(reader);
                term.same.add(id);
                found.alternative(id, line);
            }
            default -> {}
        }
    }

    private void label(XMLStreamReader reader, OwlClass term, int line) throws XMLStreamException {
        List<String> names = new ArrayList<>();
        english(reader, names);
        if (!names.isEmpty() && !term.label.isEmpty()) {
            throw new MalformedImport(line, term.id + " has two labels");
        }
        term.label = names.isEmpty() ? term.label : names.get(0);
    }

    private void english(XMLStreamReader reader, List<String> names) throws XMLStreamException {
        String language = reader.getAttributeValue(XML, "lang");
        if (language == null || language.isEmpty() || language.startsWith("en")) {
            names.add(text(reader));
        }
    }

    private String identifier(XMLStreamReader reader) throws XMLStreamException {
        String resource = resource(reader);
        return identifiers.iri(resource.isEmpty() ? text(reader) : resource);
    }

    /** The text of the element, which ends with this. */
    private String text(XMLStreamReader reader) throws XMLStreamException {
        String text = reader.getElementText();
        depth--;
        return text;
    }

    private static String resource(XMLStreamReader reader) {
        String resource = reader.getAttributeValue(RDF, "resource");
        return resource == null ? "" : resource;
    }

    private void finish(OwlClass term) {
        if (term.isClass && !term.deprecated && !term.label.isEmpty()) {
            if (identifiers.relatedAreNames(term.id)) {
                term.exact.addAll(term.related);
            }
            found.add(new Term(term.id, term.line, term.label, term.exact, term.parents, term.same, ""));
        }
    }

    private static boolean is(XMLStreamReader reader, String namespace, String name) {
        return reader.getLocalName().equals(name) && namespace.equals(reader.getNamespaceURI());
    }

    private static String reason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        return message.replaceFirst("(?s)^.*Message: ", "").lines().findFirst().orElse("no XML");
    }
}
