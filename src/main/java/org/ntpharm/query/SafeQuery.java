package org.ntpharm.query;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.update.UpdateFactory;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;

/**
 * Decides which queries may run: SPARQL 1.1 that reads this store and reaches nothing else.
 *
 * <p>An update, SERVICE where it is not allowed by name, and every function outside the standard's and XPath's are
 * refused, because ARQ's own functions load classes by name, wait, and show the program's settings.
 */
public final class SafeQuery {
    static final String BASE = "https://w3id.org/ntpharm/";

    private static final Pattern UNEXPECTED =
            Pattern.compile("Encountered \"(?:<EOF>\"| (?:\".*?\"|<.*?>) \"(.*?) ?\"\") at (line \\d+, column \\d+)");

    private SafeQuery() {}

    /** The query that {@code sparql} holds, if it may run; it may ask no other endpoint. */
    public static Query parse(String sparql) {
        return parse(sparql, endpoint -> false);
    }

    /** As {@link #parse(String)}; the query may ask those endpoints by SERVICE that {@code services} names. */
    public static Query parse(String sparql, Predicate<String> services) {
        LongNumbers.refuse(sparql);
        try {
            Query query = QueryFactory.create(sparql, BASE, Syntax.syntaxSPARQL_11);
            refuseUnsafe(query, services);
            return query;
        } catch (QueryParseException e) {
            throw isUpdate(sparql)
                    ? invalid("updates are refused: the store can only be read; use load", e)
                    : syntax(e);
        } catch (QueryException e) {
            throw invalid(firstLine(e) + "; mend the query", e);
        } catch (StackOverflowError e) {
            throw invalid("the query is nested too deeply; simplify it", e);
        }
    }

    private static void refuseUnsafe(Query query, Predicate<String> services) {
        if (query.getQueryPattern() != null) {
            ReachVisitor.check(Algebra.compile(query), services);
        }
    }

    private static boolean isUpdate(String text) {
        try {
            return !UpdateFactory.create(text, BASE, Syntax.syntaxSPARQL_11)
                    .getOperations()
                    .isEmpty();
        } catch (JenaException e) {
            return false;
        }
    }

    static NtpException invalid(String message) {
        return new NtpException(ErrorCode.QUERY_INVALID, message);
    }

    static NtpException invalid(String message, Throwable cause) {
        return new NtpException(ErrorCode.QUERY_INVALID, message, cause);
    }

    /** Says in plain words what the parser generator says in its own. */
    static NtpException syntax(QueryParseException e) {
        if (e.getCause() instanceof StackOverflowError) {
            return invalid("it is nested too deeply; simplify it", e);
        }
        Matcher unexpected = UNEXPECTED.matcher(firstLine(e));
        String complaint = unexpected.find()
                ? "unexpected " + (unexpected.group(1) == null ? "end" : "'" + unexpected.group(1) + "'") + " at "
                        + unexpected.group(2)
                : firstLine(e);
        return invalid(complaint + "; mend the query", e);
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
    }
}
