package org.ntpharm.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.ntpharm.query.SafeUpdate;
import org.ntpharm.query.SafeUpdate.UsedGraphs;
import org.ntpharm.store.GraphStore;

/** SPARQL 1.1 Update, posted as it is or as a form. */
final class UpdateServlet extends AdminServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String UPDATE = "application/sparql-update";
    private static final int MOST_BYTES = 10_000_000;

    private final transient GraphStore store;
    private final transient Duration timeout;

    UpdateServlet(Tokens tokens, GraphStore store, Duration timeout) {
        super(tokens);
        this.store = store;
        this.timeout = timeout;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var graphs = new UsedGraphs(values(request, "using-graph-uri"), values(request, "using-named-graph-uri"));
        store.update(SafeUpdate.parse(text(request), graphs), timeout);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static String text(HttpServletRequest request) throws IOException {
        String type = type(request);
        List<String> parameters = values(request, "update");
        if (type.equals(UPDATE) && parameters.isEmpty()) {
            return decoded(body(request, MOST_BYTES));
        }
        if (type.equals(FORM) && parameters.size() == 1) {
            return parameters.get(0);
        }
        if (type.equals(UPDATE) || type.equals(FORM)) {
            throw new Refusal(HttpServletResponse.SC_BAD_REQUEST, "send one update, as the body or in a form");
        }
        throw new Refusal(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "send " + UPDATE + ", or a form with update=");
    }

    private static String decoded(byte[] text) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refusal(HttpServletResponse.SC_BAD_REQUEST, "the update is not UTF-8; send it in UTF-8");
        }
    }

    private static List<String> values(HttpServletRequest request, String parameter) {
        String[] values = request.getParameterValues(parameter);
        return values == null ? List.of() : List.of(values);
    }
}
