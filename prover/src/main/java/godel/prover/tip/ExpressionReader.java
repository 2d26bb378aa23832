package godel.prover.tip;

import godel.grammar.syntax.Diagnostic;
import godel.grammar.syntax.DiagnosticException;
import godel.grammar.syntax.Span;
import godel.prover.tactic.induction.Sort;
import godel.prover.tip.NestedExpression.Listing;
import godel.prover.tip.NestedExpression.Numeral;
import godel.prover.tip.NestedExpression.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads sorts and expressions from nested expressions; what names mean is not looked at. */
final class ExpressionReader {
    private final String source;
    private final String text;

    ExpressionReader(String source, String text) {
        this.source = source;
        this.text = text;
    }

    /** {@return the failure to throw for an error at a place} */
    DiagnosticException failure(Span span, String message) {
        return new DiagnosticException(List.of(Diagnostic.error(source, span, message)), text);
    }

    String word(NestedExpression expression, String what) {
        if (expression instanceof Word word) {
            return word.text();
        }
        throw failure(expression.span(), "expected " + what);
    }

    List<NestedExpression> list(NestedExpression expression, String what) {
        if (expression instanceof Listing listing) {
            return listing.parts();
        }
        throw failure(expression.span(), "expected " + what + " in brackets");
    }

    /** {@return the parts of a form of a fixed length} */
    List<NestedExpression> form(Listing listing, int length, String shape) {
        if (listing.parts().size() != length) {
            throw failure(listing.span(), "expected the form `" + shape + "`");
        }
        return listing.parts();
    }

    Sort sort(NestedExpression expression, Set<String> variables) {
        return switch (expression) {
            case Word word -> variables.contains(word.text()) ? Sort.variable(word.text()) : new Sort(word.text(), List.of(), false);
            case Listing listing when listing.parts().size() > 1 -> new Sort(word(listing.parts().getFirst(), "the name of a sort"),
                    listing.parts().stream().skip(1).map(part -> sort(part, variables)).toList(), false);
            case NestedExpression other -> throw failure(other.span(), "expected a sort");
        };
    }

    List<Expression.Parameter> parameters(NestedExpression expression, Set<String> variables) {
        List<Expression.Parameter> parameters = new ArrayList<>();
        for (NestedExpression part : list(expression, "parameters `((name sort) …)`")) {
            List<NestedExpression> pair = list(part, "a parameter `(name sort)`");
            if (pair.size() != 2) {
                throw failure(part.span(), "expected a parameter `(name sort)`");
            }
            String name = word(pair.getFirst(), "the parameter's name");
            if (parameters.stream().anyMatch(other -> other.name().equals(name))) {
                throw failure(part.span(), "the parameter `" + name + "` is named twice");
            }
            parameters.add(new Expression.Parameter(name, sort(pair.get(1), variables)));
        }
        return parameters;
    }

    Expression expression(NestedExpression expression, Set<String> variables) {
        return switch (expression) {
            case Word word -> new Expression.Name(word.text(), word.span());
            case Numeral numeral -> new Expression.Number(numeral.number(), numeral.span());
            case Listing listing -> listing(listing, variables);
        };
    }

    private Expression listing(Listing listing, Set<String> variables) {
        if (listing.parts().isEmpty()) {
            throw failure(listing.span(), "an expression cannot be empty");
        }
        Span span = listing.span();
        String first = listing.parts().getFirst() instanceof Word word ? word.text() : "";
        return switch (first) {
            case "let" -> let(listing, variables);
            case "match" -> match(listing, variables);
            case "lambda" -> {
                List<NestedExpression> parts = form(listing, 3, "(lambda ((name sort) …) expression)");
                yield new Expression.Lambda(parameters(parts.get(1), variables), expression(parts.get(2), variables), span);
            }
            case "forall", "exists" -> {
                List<NestedExpression> parts = form(listing, 3, "(" + first + " ((name sort) …) formula)");
                yield new Expression.Quantified(first.equals("forall"), parameters(parts.get(1), variables), expression(parts.get(2), variables), span);
            }
            case "!" -> expression(form(listing, Math.max(2, listing.parts().size()), "(! formula …)").get(1), variables);
            case "_", "as" -> {
                if (listing.parts().size() < 2) {
                    throw failure(span, "expected the form `(_ name sort …)`");
                }
                NestedExpression name = listing.parts().get(1);
                yield expression(name, variables);
            }
            default -> {
                List<Expression> arguments = listing.parts().stream().skip(1).map(part -> expression(part, variables)).toList();
                String name = calledName(listing.parts().getFirst());
                yield arguments.isEmpty() ? new Expression.Name(name, span) : new Expression.Call(name, arguments, span);
            }
        };
    }

    /** A called name may be given its sorts: {@code ((_ f a) x)}. */
    private String calledName(NestedExpression called) {
        if (called instanceof Listing listing && (listing.startsWith("_") || listing.startsWith("as")) && listing.parts().size() > 1) {
            return word(listing.parts().get(1), "the name of a function");
        }
        return word(called, "the name of a function");
    }

    private Expression let(Listing listing, Set<String> variables) {
        List<NestedExpression> parts = form(listing, 3, "(let ((name expression) …) expression)");
        List<Expression.Binding> bindings = new ArrayList<>();
        for (NestedExpression part : list(parts.get(1), "bindings `((name expression) …)`")) {
            List<NestedExpression> pair = list(part, "a binding `(name expression)`");
            if (pair.size() != 2) {
                throw failure(part.span(), "expected a binding `(name expression)`");
            }
            bindings.add(new Expression.Binding(word(pair.getFirst(), "the name bound"), expression(pair.get(1), variables)));
        }
        return new Expression.Let(bindings, expression(parts.get(2), variables), listing.span());
    }

    private Expression match(Listing listing, Set<String> variables) {
        List<NestedExpression> parts = form(listing, 3, "(match expression ((pattern expression) …))");
        List<Expression.Case> cases = new ArrayList<>();
        for (NestedExpression part : list(parts.get(2), "cases `((pattern expression) …)`")) {
            List<NestedExpression> pair = list(part, "a case `(pattern expression)`");
            if (pair.size() != 2) {
                throw failure(part.span(), "expected a case `(pattern expression)`");
            }
            List<NestedExpression> pattern = pair.getFirst() instanceof Listing pieces && !pieces.parts().isEmpty() ? pieces.parts() : List.of(pair.getFirst());
            cases.add(new Expression.Case(word(pattern.getFirst(), "a constructor"),
                    pattern.stream().skip(1).map(field -> word(field, "a variable")).toList(), expression(pair.get(1), variables), part.span()));
        }
        if (cases.isEmpty()) {
            throw failure(listing.span(), "a match needs a case");
        }
        return new Expression.Match(expression(parts.get(1), variables), cases, listing.span());
    }
}
