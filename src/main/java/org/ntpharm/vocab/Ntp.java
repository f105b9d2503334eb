package org.ntpharm.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * Terms of the ontology that code needs by name, and the IRIs of what is read: the only place that knows a namespace.
 */
public final class Ntp {
    /** What every IRI of ours begins with. */
    public static final String BASE = "https://w3id.org/ntpharm/";

    /** Terms of the ontology. */
    public static final String NS = BASE + "ontology#";
    /** Entities: drugs, targets, effects, conditions. */
    public static final String ENTITY_NS = BASE + "id/";
    /** SHACL shapes. */
    public static final String SHAPE_NS = BASE + "shapes#";
    /** Documents, and with a fragment their sentences. */
    public static final String DOCUMENT_NS = BASE + "doc/";
    /** Claims, by document. */
    public static final String CLAIM_NS = BASE + "claim/";
    /** Cited works, by document. */
    public static final String WORK_NS = BASE + "ref/";
    /** Units of measurement that QUDT lacks, by their UCUM code. */
    public static final String UNIT_NS = BASE + "unit/";
    /** Named graphs. */
    public static final String GRAPH_NS = BASE + "graph/";

    /** The ontology itself, which declares the prefixes. */
    public static final Resource ONTOLOGY = ResourceFactory.createResource(BASE + "ontology");
    /** All data together. */
    public static final Resource DATASET = ResourceFactory.createResource(BASE + "dataset");
    /** Under which the data may be used. */
    public static final Resource LICENCE =
            ResourceFactory.createResource("https://creativecommons.org/licenses/by/4.0/");
    /** The digest of a document's text. */
    public static final Property SHA256 = ResourceFactory.createProperty("https://schema.org/sha256");

    public static final Resource ONTOLOGY_GRAPH = graph("ontology");
    public static final Resource VOCABULARY_GRAPH = graph("vocabulary");
    public static final Resource INFERRED_GRAPH = graph("inferred");
    /** Says which IRIs were described once and were taken out. */
    public static final Resource REMOVED_GRAPH = graph("removed");

    public static final Property KIND_OF = property("kindOf");
    public static final Property HAS_SUBUNIT = property("hasSubunit");
    public static final Property RESPONDS_TO = property("respondsTo");
    public static final Property TRANSMITTER_OF = property("transmitterOf");
    public static final Property RELIEVED_BY_EFFECT = property("relievedByEffect");
    public static final Property ENANTIOMER_OF = property("enantiomerOf");
    public static final Property USED_IN_CLAIMS = property("usedInClaims");
    public static final Property ADJECTIVE = property("adjective");
    public static final Property AMBIGUOUS_LABEL = property("ambiguousLabel");
    public static final Property LICENSING_WORD = property("licensingWord");
    public static final Property EXCLUDING_WORD = property("excludingWord");
    public static final Property BLOCKS = property("blocks");
    public static final Property HAS_EFFECT = property("hasEffect");
    public static final Property SUBJECT = property("subject");
    public static final Property PREDICATE = property("predicate");
    public static final Property OBJECT = property("object");
    public static final Property POLARITY = property("polarity");
    public static final Property CERTAINTY = property("certainty");
    public static final Property STATED_IN = property("statedIn");
    public static final Property IN_DOCUMENT = property("inDocument");
    public static final Property ANTECEDENT_IN = property("antecedentIn");
    public static final Property ATTRIBUTED_TO = property("attributedTo");
    public static final Property CITED_SUPPORT = property("citedSupport");
    public static final Property DOSE_LEVEL = property("doseLevel");
    public static final Property COMPARATOR = property("comparator");
    public static final Property MECHANISM = property("mechanism");
    public static final Property PRESUPPOSES = property("presupposes");
    public static final Property WITHHELD_BECAUSE = property("withheldBecause");
    public static final Property EVIDENCE_TYPE = property("evidenceType");
    public static final Property SUBJECT_MENTION = property("subjectMention");
    public static final Property OBJECT_MENTION = property("objectMention");
    public static final Property HEDGE_CUE = property("hedgeCue");
    public static final Property NEGATION_CUE = property("negationCue");
    public static final Property DOSE_TEXT = property("doseText");
    public static final Property DOSE = property("dose");
    public static final Property LOWEST = property("lowest");
    public static final Property HIGHEST = property("highest");
    public static final Property ROUTE = property("route");
    public static final Property FREQUENCY = property("frequency");
    public static final Property TREATMENT_DURATION = property("treatmentDuration");
    public static final Property SPECIES = property("species");
    public static final Property POPULATION_CONDITION = property("populationCondition");
    public static final Property MODEL = property("model");
    public static final Property CONFIDENCE = property("confidence");
    public static final Property QUALIFIER_TEXT = property("qualifierText");
    public static final Property POPULATION = property("population");
    public static final Property REPORTED_YEAR = property("reportedYear");
    public static final Property PATTERN = property("pattern");
    public static final Property CITATION_MARKER = property("citationMarker");
    public static final Property EXACT_TEXT = property("exactText");
    public static final Property BEGIN_INDEX = property("beginIndex");
    public static final Property END_INDEX = property("endIndex");
    public static final Property ORDINAL = property("ordinal");
    public static final Property READ_WITH = property("readWith");

    public static final Resource ENTITY = term("Entity");
    public static final Resource AGENT = term("Agent");
    public static final Resource CHEMICAL_SUBSTANCE = term("ChemicalSubstance");
    public static final Resource DRUG = term("Drug");
    public static final Resource NEUROTRANSMITTER = term("Neurotransmitter");
    public static final Resource THERAPEUTIC_CLASS = term("TherapeuticClass");
    public static final Resource THERAPY = term("Therapy");
    public static final Resource MOLECULAR_TARGET = term("MolecularTarget");
    public static final Resource RECEPTOR = term("Receptor");
    public static final Resource TRANSPORTER = term("Transporter");
    public static final Resource ENZYME = term("Enzyme");
    public static final Resource ION_CHANNEL = term("IonChannel");
    public static final Resource CONDITION = term("Condition");
    public static final Resource DISORDER = term("Disorder");
    public static final Resource SYMPTOM = term("Symptom");
    public static final Resource PHARMACOLOGICAL_EFFECT = term("PharmacologicalEffect");
    public static final Resource BIOLOGICAL_PROCESS = term("BiologicalProcess");
    public static final Resource CLAIM = term("Claim");
    public static final Resource DOCUMENT = term("Document");
    public static final Resource SENTENCE = term("Sentence");
    public static final Resource CITED_WORK = term("CitedWork");
    public static final Resource DOSAGE = term("Dosage");
    public static final Resource TAXON = term("Taxon");
    public static final Resource UNLINKED_ENTITY = term("UnlinkedEntity");
    public static final Resource UNRESOLVED_CITATION = term("UnresolvedCitation");
    public static final Resource IMPORTED_GRAPH = term("ImportedGraph");
    public static final Resource AFFIRMED = term("Affirmed");
    public static final Resource NEGATED = term("Negated");
    public static final Resource CERTAIN = term("Certain");
    public static final Resource PROBABLE = term("Probable");
    public static final Resource POSSIBLE = term("Possible");
    public static final Resource UNSPECIFIED = term("Unspecified");
    public static final Resource LOW_DOSE = term("LowDose");
    public static final Resource HIGH_DOSE = term("HighDose");
    public static final Resource WITHHELD_NEGATED = term("WithheldNegated");
    public static final Resource WITHHELD_HEDGED = term("WithheldHedged");
    public static final Resource WITHHELD_COMPARATIVE = term("WithheldComparative");
    public static final Resource WITHHELD_TAXONOMIC = term("WithheldTaxonomic");
    public static final Resource WITHHELD_TEMPORAL = term("WithheldTemporal");
    public static final Resource WITHHELD_UNRESOLVED = term("WithheldUnresolved");

    private Ntp() {}

    /** What {@code iri} names. */
    public static Resource resource(String iri) {
        return ResourceFactory.createResource(iri);
    }

    /** The class or individual of the ontology named {@code localName}. */
    public static Resource term(String localName) {
        return ResourceFactory.createResource(NS + localName);
    }

    /** The property of the ontology named {@code localName}. */
    public static Property property(String localName) {
        return ResourceFactory.createProperty(NS, localName);
    }

    /** The entity that the vocabulary calls {@code id}. */
    public static Resource entity(String id) {
        return ResourceFactory.createResource(ENTITY_NS + id);
    }

    /** The claim {@code id} of the document {@code doc}. */
    public static Resource claim(String doc, String id) {
        return ResourceFactory.createResource(CLAIM_NS + doc + "/" + id);
    }

    /** The document {@code doc}. */
    public static Resource document(String doc) {
        return ResourceFactory.createResource(DOCUMENT_NS + doc);
    }

    /** The sentence of {@code doc} between two offsets in Unicode code points, the second exclusive (RFC 5147). */
    public static Resource sentence(String doc, int beginCp, int endCp) {
        return ResourceFactory.createResource(DOCUMENT_NS + doc + "#char=" + beginCp + "," + endCp);
    }

    /** The work {@code id} that the document {@code doc} cites. */
    public static Resource work(String doc, String id) {
        return ResourceFactory.createResource(WORK_NS + doc + "/" + id);
    }

    /** The graph that holds all claims of the document {@code doc}, its sentences and cited works. */
    public static Resource claimsGraph(String doc) {
        return graph("claims/" + doc);
    }

    /** The graph that holds the direct triples that follow from the claims of the document {@code doc}. */
    public static Resource directGraph(String doc) {
        return graph("direct/" + doc);
    }

    /** The graph that holds the names imported as {@code source}. */
    public static Resource vocabularyGraph(String source) {
        return graph("vocabulary/" + source);
    }

    /** The graph that holds the facts imported as {@code source}. */
    public static Resource curatedGraph(String source) {
        return graph("curated/" + source);
    }

    private static Resource graph(String name) {
        return ResourceFactory.createResource(GRAPH_NS + name);
    }
}
