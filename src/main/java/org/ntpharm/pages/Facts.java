package org.ntpharm.pages;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;

/** Rows of a property's name and its values. */
record Facts(View view) {
    private static final Template ROW = Template.named("fact.html");
    private static final Template VALUE = Template.named("value.html");

    /** A row for each of {@code properties} that {@code thing} has. */
    Html of(Resource thing, Collection<Property> properties) {
        return Html.lines(properties.stream().map(property -> row(property, view.values(thing, property))));
    }

    /** A row, or nothing without values. */
    Html row(Resource property, List<? extends RDFNode> values) {
        List<? extends RDFNode> shown =
                values.stream().filter(value -> !value.isAnon()).toList();
        return shown.isEmpty()
                ? Html.NONE
                : ROW.fill(Map.of(
                        "name",
                        view.link(property),
                        "values",
                        Html.lines(shown.stream().map(value -> VALUE.fill(Map.of("value", view.link(value)))))));
    }
}
