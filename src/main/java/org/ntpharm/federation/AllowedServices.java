package org.ntpharm.federation;

import java.net.URI;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Symbol;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;

/**
 * The endpoints that SERVICE may name.
 *
 * @param endpoints each as queries write it
 * @param policy where they may be
 */
public record AllowedServices(Set<String> endpoints, AddressPolicy policy) {
    public AllowedServices {
        endpoints.forEach(AllowedServices::check);
        endpoints = Set.copyOf(endpoints);
    }

    /** None. */
    public static AllowedServices none() {
        return of(Set.of());
    }

    /**
     * These, as long as they are at public addresses.
     *
     * @throws NtpException if one is no address of the web
     */
    public static AllowedServices of(Set<String> endpoints) {
        return new AllowedServices(endpoints, AddressPolicy.publicOnly());
    }

    /** Whether queries may ask {@code endpoint}. */
    public boolean hold(String endpoint) {
        return endpoints.contains(endpoint);
    }

    /** Sets what lets queries ask these, and no other. */
    public void set(BiConsumer<Symbol, Object> context) {
        var services = new ServiceExecutorRegistry();
        if (!endpoints.isEmpty()) {
            services.add(new ServiceCall(this, ServiceClient.start(policy)));
        }
        context.accept(ARQConstants.registryServiceExecutors, services);
    }

    private static void check(String endpoint) {
        try {
            URI uri = URI.create(endpoint);
            boolean fits = ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getFragment() == null;
            if (fits) {
                return;
            }
        } catch (IllegalArgumentException e) {
            // Refused below.
        }
        throw new NtpException(
                ErrorCode.USAGE, "'" + endpoint + "' is no endpoint; give URLs like https://example.org/sparql");
    }
}
