package org.ntpharm.bound;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;
import org.apache.jena.sparql.sse.Tags;

/** Puts functions with bounds in the place of those whose single call can take for ever or fill the memory. */
final class BoundedExpressions extends ExprTransformCopy {
    private static final String XPATH = "http://www.w3.org/2005/xpath-functions#";

    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final int MOST_DIGITS = 10_000;

    private final AtomicBoolean ended;

    BoundedExpressions(AtomicBoolean ended) {
        this.ended = ended;
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        if (function instanceof E_Regex) {
            return new BoundedCall(Tags.tagRegex, arguments, new PatternSearch(ended)::matches);
        }
        if (function instanceof E_StrReplace) {
            return new BoundedCall(Tags.tagReplace, arguments, new PatternSearch(ended)::replace);
        }
        if (function instanceof E_StrConcat) {
            return new BoundedCall(Tags.tagConcat, arguments, sized(XSDFuncOp::strConcat));
        }
        return function instanceof E_Function ? named(function, arguments) : super.transform(function, arguments);
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr argument) {
        return function instanceof E_StrEncodeForURI
                ? new BoundedCall(Tags.tagStrEncodeForURI, new ExprList(argument), sized(BoundedExpressions::encoded))
                : super.transform(function, argument);
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr left, Expr right) {
        if (function instanceof E_StrDatatype) {
            return function.copy(ofBoundedLength(left), right);
        }
        return function instanceof E_Multiply
                ? new BoundedProduct(left, right)
                : super.transform(function, left, right);
    }

    /** XPath's names of the same functions; a wrong number of arguments is left for Jena to complain about. */
    private Expr named(ExprFunctionN function, ExprList arguments) {
        int count = arguments.size();
        String iri = function.getFunctionIRI();
        if (iri.equals(XPATH + "matches") && (count == 2 || count == 3)) {
            return new BoundedCall(Tags.tagRegex, arguments, new PatternSearch(ended)::matches);
        }
        if (iri.equals(XPATH + "replace") && (count == 3 || count == 4)) {
            return new BoundedCall(Tags.tagReplace, arguments, new PatternSearch(ended)::replace);
        }
        if (iri.equals(XPATH + "concat")) {
            return new BoundedCall(Tags.tagConcat, arguments, sized(XSDFuncOp::fnConcat));
        }
        if (iri.equals(XPATH + "encode-for-uri") && count == 1) {
            return new BoundedCall(Tags.tagStrEncodeForURI, arguments, sized(BoundedExpressions::encoded));
        }
        if (iri.startsWith(XSD) && !iri.equals(XSD + "string") && count == 1) {
            return function.copy(new ExprList(ofBoundedLength(arguments.get(0))));
        }
        return super.transform(function, arguments);
    }

    /** The same value, if it is short enough to be read as a number: that takes the square of its length. */
    private static Expr ofBoundedLength(Expr text) {
        return new BoundedCall("short", new ExprList(text), values -> {
            if (values.get(0).asString().length() > MOST_DIGITS) {
                throw TextBound.refusal("reads a value from a text of more than " + MOST_DIGITS + " characters");
            }
            return values.get(0);
        });
    }

    private static NodeValue encoded(List<NodeValue> arguments) {
        return XSDFuncOp.strEncodeForURI(arguments.get(0));
    }

    private static Function<List<NodeValue>, NodeValue> sized(Function<List<NodeValue>, NodeValue> function) {
        return arguments -> {
            TextBound.check(arguments.stream()
                    .mapToLong(argument -> argument.asString().length())
                    .sum());
            return function.apply(arguments);
        };
    }
}
