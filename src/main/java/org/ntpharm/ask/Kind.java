package org.ntpharm.ask;

import org.apache.jena.rdf.model.Resource;

/**
 * A class of entities.
 *
 * @param type the class
 * @param label what people call one of them
 */
public record Kind(Resource type, String label) {
    /** How addresses name it. */
    public String name() {
        return type.getLocalName();
    }
}
