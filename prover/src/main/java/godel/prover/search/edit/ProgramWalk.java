package godel.prover.search.edit;

import godel.grammar.value.Pair;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A walk over the bodies of a program, function by function and in preorder, that may replace what it meets. What is
 * replaced is not entered. Entries that are no functions, and expressions that have no meaning, stay as they are.
 */
abstract class ProgramWalk {
    /** Nesting beyond this is not walked, so that recursion stays shallow. */
    private static final int DEEPEST = 1_000;

    private static final Symbol LET = Symbol.of("let");

    /** {@return what takes the place of this expression, if it is replaced as a whole} */
    Optional<Value> expression(Value expression) {
        return Optional.empty();
    }

    /** {@return what takes the place of this symbol or number inside a quoted value, itself if it stays} */
    Value atom(Value atom) {
        return atom;
    }

    /** {@return the program with all replacements made} */
    final Value program(Value program) {
        List<Value> functions = new ArrayList<>();
        for (Value function : Elements.of(program)) {
            List<Value> parts = Elements.of(function);
            functions.add(parts.size() == 3 ? Value.list(parts.get(0), parts.get(1), body(parts.get(2), 0)) : function);
        }
        return Value.list(functions);
    }

    private Value body(Value expression, int depth) {
        Optional<Value> replaced = expression(expression);
        if (replaced.isPresent() || depth == DEEPEST) {
            return replaced.orElse(expression);
        }
        List<Value> parts = Elements.of(expression);
        if (parts.isEmpty()) {
            return expression;
        }
        if (parts.getFirst() == Installation.QUOTE) {
            return parts.size() == 2 ? Value.list(Installation.QUOTE, quoted(parts.get(1), depth + 1)) : expression;
        }
        int firstExpression = parts.getFirst() == LET ? 2 : 1;
        for (int i = firstExpression; i < parts.size(); i++) {
            parts.set(i, body(parts.get(i), depth + 1));
        }
        return Value.list(parts);
    }

    /** Heads and improper tails are atoms of their own; the {@code 'nil} that ends a list is not. */
    private Value quoted(Value value, int depth) {
        if (!(value instanceof Pair) || depth == DEEPEST) {
            return value instanceof Pair ? value : atom(value);
        }
        List<Value> heads = new ArrayList<>();
        Value rest = value;
        while (rest instanceof Pair pair) {
            heads.add(quoted(pair.head(), depth + 1));
            rest = pair.tail();
        }
        Value result = rest == Symbol.NIL ? rest : atom(rest);
        for (Value head : heads.reversed()) {
            result = Pair.of(head, result);
        }
        return result;
    }
}
