package org.ntpharm.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import org.ntpharm.operation.Refusal;

/** Tells a client to come back later where a page or a description took too long. */
final class Patience implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (NtpException e) {
            if (e.code() != ErrorCode.QUERY_TIMEOUT || response.isCommitted()) {
                throw e;
            }
            response.resetBuffer();
            Refusal.TIMEOUT.note((HttpServletRequest) request);
            Refusals.tooSlow((HttpServletResponse) response);
        }
    }
}
