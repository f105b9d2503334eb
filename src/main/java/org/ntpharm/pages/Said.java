package org.ntpharm.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.ntpharm.vocab.Ntp;

/**
 * What texts say about an entity.
 *
 * @param view the store
 * @param entity the entity
 * @param claims the claims about it, in the order of the texts
 */
record Said(View view, Resource entity, List<Resource> claims) {
    private static final Template PROPERTY = Template.named("entity/property.html");
    private static final Template OTHER = Template.named("entity/other.html");

    /** The kinds of section for what the entity does, by the kinds of what it does it to. */
    private enum Field {
        ACTIONS(
                Ntp.MOLECULAR_TARGET,
                Ntp.term("BindingSite"),
                Ntp.NEUROTRANSMITTER,
                Ntp.term("NeurotransmitterSystem")),
        EFFECTS(Ntp.PHARMACOLOGICAL_EFFECT, Ntp.BIOLOGICAL_PROCESS),
        CONDITIONS(Ntp.CONDITION),
        OTHERS(Ntp.ENTITY);

        private final List<Resource> kinds;
        private final Template template;

        Field(Resource... kinds) {
            this.kinds = List.of(kinds);
            this.template = Template.named("entity/" + name().toLowerCase(Locale.ROOT) + ".html");
        }

        static Field of(View view, Resource object) {
            return Stream.of(values())
                    .filter(field -> field.kinds.stream().anyMatch(kind -> view.is(object, kind)))
                    .findFirst()
                    .orElse(OTHERS);
        }
    }

    static Said of(View view, Resource entity, Description description) {
        List<Resource> claims = description.triples().stream()
                .map(triple -> triple.getSubject())
                .filter(subject -> subject.isURI() && subject.getURI().startsWith(Ntp.CLAIM_NS))
                .distinct()
                .map(subject -> view.of(Ntp.resource(subject.getURI())))
                .filter(claim -> view.resource(claim, Ntp.PREDICATE).isPresent())
                .sorted(Comparator.comparing((Resource claim) -> claim.getURI().replaceFirst("/[^/]*$", ""))
                        .thenComparing(claim -> view.resource(claim, Ntp.STATED_IN)
                                .map(sentence -> view.number(sentence, Ntp.ORDINAL))
                                .orElse(0))
                        .thenComparing(Resource::getURI))
                .toList();
        return new Said(view, entity, claims);
    }

    /** What texts say that it does, by field, and then what they say of others in relation to it. */
    Html affirmed() {
        Stream<Html> own = Stream.of(Field.values())
                .map(field -> field.template.around(properties(
                        claims(Ntp.SUBJECT)
                                .filter(claim -> object(claim)
                                        .filter(it -> Field.of(view, it) == field)
                                        .isPresent())
                                .toList(),
                        Ntp.OBJECT)));
        Html others = Template.named("entity/object-of.html")
                .around(properties(claims(Ntp.OBJECT).toList(), Ntp.SUBJECT));
        return Html.lines(Stream.concat(own, Stream.of(others)));
    }

    /** Whether no claim is about it. */
    boolean isEmpty() {
        return claims.isEmpty();
    }

    /** What they deny, doubt or only compare. */
    Html withheld() {
        var item = new ClaimItem(view);
        return Template.named("entity/withheld.html")
                .around(Html.lines(claims.stream().filter(item::isWithheld).map(item::of)));
    }

    /** Whether some text affirms the triple. */
    boolean says(Resource subject, Resource predicate, Resource object) {
        return claims(Ntp.SUBJECT).anyMatch(states(subject, predicate, object))
                || claims(Ntp.OBJECT).anyMatch(states(subject, predicate, object));
    }

    private Predicate<Resource> states(Resource subject, Resource predicate, Resource object) {
        return claim -> claim.hasProperty(Ntp.SUBJECT, subject)
                && claim.hasProperty(Ntp.PREDICATE, predicate)
                && claim.hasProperty(Ntp.OBJECT, object);
    }

    private Stream<Resource> claims(Property role) {
        var item = new ClaimItem(view);
        return claims.stream().filter(claim -> claim.hasProperty(role, entity) && !item.isWithheld(claim));
    }

    private Optional<Resource> object(Resource claim) {
        return view.resource(claim, Ntp.OBJECT);
    }

    private Html properties(List<Resource> some, Property role) {
        return Html.lines(grouped(some, Ntp.PREDICATE).entrySet().stream()
                .map(group -> PROPERTY.fill(Map.of(
                        "name", link(group.getValue(), Ntp.PREDICATE),
                        "others", others(group.getValue(), role)))));
    }

    private Html others(List<Resource> some, Property role) {
        var item = new ClaimItem(view);
        return Html.lines(grouped(some, role).values().stream()
                .map(group -> OTHER.fill(Map.of(
                        "other", link(group, role),
                        "claims", Html.lines(group.stream().map(item::of))))));
    }

    private Html link(List<Resource> group, Property property) {
        return Html.lines(view.resources(group.get(0), property).limit(1).map(view::link));
    }

    private Map<String, List<Resource>> grouped(List<Resource> some, Property property) {
        return some.stream()
                .collect(Collectors.groupingBy(
                        claim -> view.text(claim, property).orElse(""), TreeMap::new, Collectors.toList()));
    }
}
