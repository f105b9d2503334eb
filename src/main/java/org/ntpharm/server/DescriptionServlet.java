package org.ntpharm.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;

/** The description of the data, for programs; people are led to the start page. */
final class DescriptionServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient ServiceDescription description;

    DescriptionServlet(ServiceDescription description) {
        this.description = description;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        description.answer(request, response);
    }
}
