package org.ntpharm.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a client accepts, by quality (RFC 9110, section 12.5.1).
 *
 * @param ranges the media ranges of the header
 */
public record Accept(List<Range> ranges) {
    /** The headers on which the form of an answer depends, for {@code Vary}: compression is chosen likewise. */
    public static final String DECIDES = "Accept, Accept-Encoding";

    /** What all headers of {@code request} together say. */
    public static Accept of(HttpServletRequest request) {
        var headers = new ArrayList<String>();
        request.getHeaders("Accept").asIterator().forEachRemaining(headers::add);
        return parse(String.join(",", headers));
    }

    /** Without the header everything is accepted. */
    static Accept parse(@Nullable String header) {
        return header == null || header.isBlank()
                ? new Accept(List.of(new Range("*/*", 1)))
                : new Accept(Arrays.stream(header.split(",")).map(Range::parse).toList());
    }

    /** The type that the client likes best; of those it likes alike, the first offered. */
    public Optional<String> best(List<String> offered) {
        return offered.stream()
                .filter(type -> quality(type) > 0)
                .min(Comparator.comparingDouble(type -> -quality(type)));
    }

    /** By the most specific range that covers the type. */
    private double quality(String type) {
        return ranges.stream()
                .filter(range -> range.covers(type))
                .max(Comparator.comparingInt(Range::specificity))
                .map(Range::quality)
                .orElse(0.0);
    }

    /**
     * Media types that begin or are alike.
     *
     * @param type in lower case, without parameters, perhaps with stars
     * @param quality from 0, not accepted, to 1
     */
    public record Range(String type, double quality) {
        static Range parse(String text) {
            String[] parts = text.split(";", -1);
            double quality = Arrays.stream(parts)
                    .skip(1)
                    .map(part -> part.strip().toLowerCase(Locale.ROOT))
                    .filter(part -> part.startsWith("q="))
                    .findFirst()
                    .map(part -> quality(part.substring(2)))
                    .orElse(1.0);
            return new Range(parts[0].strip().toLowerCase(Locale.ROOT), quality);
        }

        boolean covers(String other) {
            return type.equals("*/*")
                    || type.equals(other)
                    || (type.endsWith("/*") && other.startsWith(type.substring(0, type.length() - 1)));
        }

        int specificity() {
            return type.equals("*/*") ? 0 : type.endsWith("/*") ? 1 : 2;
        }

        /** What is no number counts as not accepted. */
        private static double quality(String number) {
            return number.matches("[01](\\.\\d{0,3})?") ? Math.min(1, Double.parseDouble(number)) : 0;
        }
    }
}
