package godel.grammar.quote;

import godel.grammar.syntax.BottomUp;
import godel.grammar.syntax.Expression;
import godel.grammar.syntax.Expression.Call;
import godel.grammar.syntax.Expression.If;
import godel.grammar.syntax.Expression.Let;
import godel.grammar.syntax.Expression.Literal;
import godel.grammar.syntax.Expression.Match;
import godel.grammar.syntax.Expression.Variable;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Expressions as values and back. Every expression has a quotation, and {@code unquote(quote(e))} equals {@code e}; a
 * value is the quotation of at most one expression. Depth is not bounded.
 *
 * <pre>
 * x                                             'x
 * literal v                                     ['quote, v]
 * if c then x else y                            ['if, c, x, y]
 * let x = e in b                                ['let, 'x, e, b]
 * match e { [] -> a, [h | t] -> b }             ['match, e, a, 'h, 't, b]
 * f(x, …)                                       ['f, x, …]
 * </pre>
 */
public final class Quotation {
    private static final Symbol QUOTE = Symbol.of("quote");
    private static final Symbol IF = Symbol.of("if");
    private static final Symbol LET = Symbol.of("let");
    private static final Symbol MATCH = Symbol.of("match");

    private Quotation() {
    }

    /** {@return the value that stands for the expression} */
    public static Value quote(Expression expression) {
        return BottomUp.<Expression, Value>compute(expression, Expression::children, Quotation::quote);
    }

    private static Value quote(Expression expression, List<Value> children) {
        return switch (expression) {
            case Variable(String name) -> Symbol.of(name);
            case Literal(Value value) -> Value.list(QUOTE, value);
            case If _ -> Pair.of(IF, Value.list(children));
            case Let(String name, _, _) -> Pair.of(LET, Pair.of(Symbol.of(name), Value.list(children)));
            case Match(_, _, String head, String tail, _) ->
                    Value.list(MATCH, children.get(0), children.get(1), Symbol.of(head), Symbol.of(tail), children.get(2));
            case Call(String function, _) -> Pair.of(Symbol.of(function), Value.list(children));
        };
    }

    /**
     * {@return the expression that the value stands for}
     *
     * @throws MalformedQuotation if the value is not the quotation of an expression
     */
    public static Expression unquote(Value value) {
        Map<Value, List<Value>> parts = new IdentityHashMap<>();
        return BottomUp.<Value, Expression>compute(
                value,
                node -> children(node, parts.computeIfAbsent(node, Quotation::elements)),
                (node, children) -> expression(node, parts.get(node), children));
    }

    /** {@return the elements of a quoted form; nothing for a quoted variable} */
    private static List<Value> elements(Value value) {
        return switch (value) {
            case Symbol _ -> List.of();
            case Rational _ -> throw new MalformedQuotation(value, "a number is no code; a literal is quoted: ['quote, " + value + "]");
            case Pair pair -> {
                List<Value> elements = new ArrayList<>();
                Value rest = pair;
                while (rest instanceof Pair next) {
                    elements.add(next.head());
                    rest = next.tail();
                }
                if (rest != Symbol.NIL) {
                    throw new MalformedQuotation(value, "code is a list that ends in 'nil, this ends in " + rest);
                }
                yield elements;
            }
        };
    }

    private static List<Value> children(Value node, List<Value> parts) {
        if (parts.isEmpty()) {
            return List.of();
        }
        if (!(parts.getFirst() instanceof Symbol form)) {
            throw new MalformedQuotation(node, "code begins with the name of a function, not with " + parts.getFirst());
        }
        return switch (form.name()) {
            case "quote" -> {
                require(node, parts, 2, "['quote, value]");
                yield List.of();
            }
            case "if" -> {
                require(node, parts, 4, "['if, condition, holds, fails]");
                yield parts.subList(1, 4);
            }
            case "let" -> {
                require(node, parts, 4, "['let, 'name, value, body]");
                name(node, parts.get(1));
                yield parts.subList(2, 4);
            }
            case "match" -> {
                require(node, parts, 6, "['match, subject, otherwise, 'head, 'tail, pair case]");
                if (name(node, parts.get(3)).equals(name(node, parts.get(4)))) {
                    throw new MalformedQuotation(node, "head and tail have the same name " + parts.get(3));
                }
                yield List.of(parts.get(1), parts.get(2), parts.get(5));
            }
            default -> parts.subList(1, parts.size());
        };
    }

    private static Expression expression(Value node, List<Value> parts, List<Expression> children) {
        if (node instanceof Symbol variable) {
            return new Variable(variable.name());
        }
        String form = name(node, parts.getFirst());
        return switch (form) {
            case "quote" -> new Literal(parts.get(1));
            case "if" -> new If(children.get(0), children.get(1), children.get(2));
            case "let" -> new Let(name(node, parts.get(1)), children.get(0), children.get(1));
            case "match" ->
                    new Match(children.get(0), children.get(1), name(node, parts.get(3)), name(node, parts.get(4)), children.get(2));
            default -> new Call(form, children);
        };
    }

    private static void require(Value node, List<Value> parts, int size, String form) {
        if (parts.size() != size) {
            throw new MalformedQuotation(node, "this has the form " + form);
        }
    }

    private static String name(Value node, Value value) {
        if (value instanceof Symbol symbol) {
            return symbol.name();
        }
        throw new MalformedQuotation(node, "a name is a symbol, not " + value);
    }
}
