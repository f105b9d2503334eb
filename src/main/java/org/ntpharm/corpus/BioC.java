package org.ntpharm.corpus;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ntpharm.input.DocumentId;
import org.ntpharm.text.Document;
import org.ntpharm.text.Span;

/**
 * The BioC XML format (Comeau et al. 2013): passages with offsets, annotations with a {@code type} and perhaps an
 * identifier, relations with a {@code type} and two nodes. Offsets count code points of the document. No DTD is read.
 */
final class BioC {
    private static final int FARTHEST = 1_000_000;

    private final String corpus;
    private final List<AnnotatedDocument> documents = new ArrayList<>();
    private final List<GoldEntity> entities = new ArrayList<>();
    private final List<GoldRelation> relations = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String id = "";

    private BioC(String corpus) {
        this.corpus = corpus;
    }

    static boolean opens(String text) {
        return text.stripLeading().startsWith("<");
    }

    static List<AnnotatedDocument> parse(String xml, String corpus) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        int line = 1;
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
            BioC file = new BioC(corpus);
            while (reader.hasNext()) {
                reader.next();
                line = reader.getLocation().getLineNumber();
                file.event(reader);
            }
            return file.documents;
        } catch (XMLStreamException | IllegalArgumentException | IndexOutOfBoundsException e) {
            String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new MalformedCorpus(line, message);
        }
    }

    private void event(XMLStreamReader reader) throws XMLStreamException {
        boolean start = reader.getEventType() == XMLStreamConstants.START_ELEMENT;
        if (start && reader.getLocalName().equals("passage")) {
            passage(reader);
        } else if (start && reader.getLocalName().equals("relation")) {
            relation(reader);
        } else if (start && reader.getLocalName().equals("id")) {
            id = reader.getElementText();
        } else if (reader.getEventType() == XMLStreamConstants.END_ELEMENT
                && reader.getLocalName().equals("document")) {
            documents.add(new AnnotatedDocument(
                    id, corpus, new Document(DocumentId.of(id), text.toString()), entities, relations));
            text.setLength(0);
            entities.clear();
            relations.clear();
        }
    }

    private void passage(XMLStreamReader reader) throws XMLStreamException {
        while (next(reader, "passage")) {
            switch (reader.getLocalName()) {
                case "offset" -> pad(Integer.parseInt(reader.getElementText().strip()));
                case "text" -> text.append(reader.getElementText());
                case "annotation" -> annotation(reader);
                case "relation" -> relation(reader);
                default -> {}
            }
        }
    }

    private void pad(int offset) {
        int length = text.codePointCount(0, text.length());
        if (offset > length + FARTHEST) {
            throw new IllegalArgumentException("offset " + offset + " lies far behind the text");
        }
        text.append("\n".repeat(Math.max(0, offset - length)));
    }

    private void annotation(XMLStreamReader reader) throws XMLStreamException {
        String name = reader.getAttributeValue(null, "id");
        Map<String, String> notes = new HashMap<>();
        Optional<Span> span = Optional.empty();
        while (next(reader, "annotation")) {
            if (reader.getLocalName().equals("infon")) {
                notes.put(reader.getAttributeValue(null, "key"), reader.getElementText());
            } else if (reader.getLocalName().equals("location") && span.isEmpty()) {
                int offset = Integer.parseInt(reader.getAttributeValue(null, "offset"));
                int start = text.offsetByCodePoints(0, offset);
                int length = Integer.parseInt(reader.getAttributeValue(null, "length"));
                span = Optional.of(Span.of(start, text.offsetByCodePoints(start, length)));
            }
        }
        Span place = span.orElseThrow(() -> new IllegalArgumentException("annotation " + name + " has no location"));
        Optional<String> concept = Optional.ofNullable(notes.get("identifier"))
                .or(() -> Optional.ofNullable(notes.get("MESH")))
                .or(() -> Optional.ofNullable(notes.get("MeSH")));
        entities.add(new GoldEntity(
                String.valueOf(name),
                notes.getOrDefault("type", ""),
                place,
                text.substring(place.start(), place.end()),
                concept));
    }

    private void relation(XMLStreamReader reader) throws XMLStreamException {
        Map<String, String> notes = new HashMap<>();
        List<String> nodes = new ArrayList<>();
        while (next(reader, "relation")) {
            if (reader.getLocalName().equals("infon")) {
                notes.put(reader.getAttributeValue(null, "key"), reader.getElementText());
            } else if (reader.getLocalName().equals("node")) {
                nodes.add(String.valueOf(reader.getAttributeValue(null, "refid")));
            }
        }
        String type = notes.getOrDefault("type", notes.getOrDefault("relation", ""));
        if (nodes.size() == 2) {
            relations.add(new GoldRelation(type, nodes.get(0), nodes.get(1), false, false, false));
        } else if (notes.containsKey("Chemical") && notes.containsKey("Disease")) {
            relations.add(new GoldRelation(type, notes.get("Chemical"), notes.get("Disease"), true, false, false));
        } else {
            throw new IllegalArgumentException("a relation with " + nodes.size() + " nodes");
        }
    }

    /** Goes on to the next element inside {@code around}; false at its end. */
    private static boolean next(XMLStreamReader reader, String around) throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(around)) {
                return false;
            }
        }
        return false;
    }
}
