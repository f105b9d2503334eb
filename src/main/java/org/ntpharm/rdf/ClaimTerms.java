package org.ntpharm.rdf;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.ntpharm.claim.Certainty;
import org.ntpharm.claim.DoseLevel;
import org.ntpharm.claim.Polarity;
import org.ntpharm.claim.WithheldReason;
import org.ntpharm.vocab.Ntp;

/** The individuals of the ontology that stand for the constants of claims. */
final class ClaimTerms {
    private ClaimTerms() {}

    static Resource of(Polarity polarity) {
        return switch (polarity) {
            case AFFIRMED -> Ntp.AFFIRMED;
            case NEGATED -> Ntp.NEGATED;
        };
    }

    static Resource of(Certainty certainty) {
        return switch (certainty) {
            case CERTAIN -> Ntp.CERTAIN;
            case PROBABLE -> Ntp.PROBABLE;
            case POSSIBLE -> Ntp.POSSIBLE;
            case UNSPECIFIED -> Ntp.UNSPECIFIED;
        };
    }

    static Resource of(DoseLevel level) {
        return switch (level) {
            case LOW -> Ntp.LOW_DOSE;
            case HIGH -> Ntp.HIGH_DOSE;
        };
    }

    static Resource of(WithheldReason reason) {
        return Ntp.term("Withheld" + capitalised(reason));
    }

    /** The one of {@code constants} that {@code node} stands for. */
    static <E> E constant(E[] constants, Function<E, Resource> term, Node node) {
        return Arrays.stream(constants)
                .filter(constant -> term.apply(constant).asNode().equals(node))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(node + " is none of " + Arrays.toString(constants)));
    }

    private static String capitalised(Enum<?> constant) {
        String name = constant.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
