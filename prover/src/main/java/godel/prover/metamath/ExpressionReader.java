package godel.prover.metamath;

import java.util.List;
import java.util.Optional;

/**
 * Reads the formulas of the preamble. What an expression is can be seen from its first symbols:
 *
 * <pre>
 * formula = term | "(" formula "->" formula ")" | "(" formula "&amp;" formula ")" | "A." variable formula
 *         | "(" part "~" part ")" | "(" term "&lt;&lt;" term ")" | "(" term "~~" term ")" ;
 * term    = variable | constant | prefix term | "(" part ")" ;
 * part    = function name { term } ;
 * </pre>
 */
final class ExpressionReader {
    private final Expressions expressions;
    private final Library library;
    private List<String> symbols = List.of();
    private int next;

    ExpressionReader(Expressions expressions, Library library) {
        this.expressions = expressions;
        this.library = library;
    }

    /** {@return the formula with this text} */
    Expression formula(List<String> text) {
        symbols = text;
        next = 0;
        Expression formula = asFormula(any());
        if (next != symbols.size()) {
            throw new IllegalStateException("symbols are left over in " + String.join(" ", text));
        }
        return formula;
    }

    private Expression asFormula(Expression expression) {
        return expression.syntax().sort() == Sort.TERM ? make("wt", expression) : expression;
    }

    private Expression any() {
        String symbol = symbols.get(next++);
        if (library.hasVariable(symbol)) {
            Expression variable = library.variable(symbol);
            return variable.syntax().sort() == Sort.VAR ? make("tv", variable) : variable;
        }
        return switch (symbol) {
            case "A." -> {
                Expression variable = library.variable(symbols.get(next++));
                // The slots follow the declarations, and variables of the logic are declared first.
                yield make("wal", variable, asFormula(any()));
            }
            case "(" -> inParentheses();
            default -> constant(symbol);
        };
    }

    private Expression inParentheses() {
        Expression left = part();
        if (left != null) {
            String symbol = symbols.get(next++);
            if (symbol.equals(")")) {
                return make("tap", left);
            }
            Expression right = part();
            next++;
            return make("wsim", left, right);
        }
        left = any();
        String connective = symbols.get(next++);
        Expression right = any();
        next++;
        return switch (connective) {
            case "->" -> make("wi", asFormula(left), asFormula(right));
            case "&" -> make("wa", asFormula(left), asFormula(right));
            case "<<" -> make("wlex", left, right);
            case "~~" -> make("wlen", left, right);
            default -> throw new IllegalStateException("no formula has " + connective);
        };
    }

    /** {@return the part that comes next, or null if something else does} */
    private Expression part() {
        String symbol = symbols.get(next);
        Expression part;
        if (library.hasVariable(symbol) && library.variable(symbol).syntax().sort() == Sort.PART) {
            part = library.variable(symbol);
        } else {
            Optional<Syntax> name = library.beginningWith(symbol).filter(syntax -> syntax.sort() == Sort.PART);
            if (name.isEmpty()) {
                return null;
            }
            part = expressions.of(name.get());
        }
        next++;
        while (!symbols.get(next).equals(")") && !symbols.get(next).equals("~")) {
            part = make("pap", part, any());
        }
        return part;
    }

    private Expression constant(String symbol) {
        Syntax syntax = library.beginningWith(symbol).orElseThrow(() -> new IllegalStateException("no expression begins with " + symbol));
        return syntax.pieces().size() == 1 ? expressions.of(syntax) : expressions.of(syntax, any());
    }

    private Expression make(String label, Expression... arguments) {
        return expressions.of(library.syntax(label), arguments);
    }
}
