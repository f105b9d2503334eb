package org.ntpharm.operation;

import java.net.URI;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/** Lets every request look as if it had been sent to the address under which clients know the server. */
final class PublicAddress implements HttpConfiguration.Customizer {
    private final URI address;

    PublicAddress(URI address) {
        this.address = address;
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        HttpURI seen = HttpURI.build(request.getHttpURI())
                .scheme(address.getScheme())
                .host(address.getHost())
                .port(address.getPort())
                .asImmutable();
        return new Request.Wrapper(request) {
            @Override
            public HttpURI getHttpURI() {
                return seen;
            }
        };
    }
}
