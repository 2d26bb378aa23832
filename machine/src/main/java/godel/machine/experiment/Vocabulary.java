package godel.machine.experiment;

import godel.grammar.syntax.Expression;
import godel.grammar.syntax.Expression.Literal;
import godel.grammar.value.Pair;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The symbols quoted in expressions, in the order in which they first stand there; {@code true}, {@code false} and {@code nil} left out. */
final class Vocabulary {
    private static final Set<Symbol> EVERYBODYS = Set.of(Symbol.TRUE, Symbol.FALSE, Symbol.NIL);

    private Vocabulary() {
    }

    static List<Symbol> of(List<Expression> expressions) {
        Set<Symbol> symbols = new LinkedHashSet<>();
        for (Expression expression : expressions) {
            ArrayDeque<Expression> open = new ArrayDeque<>(List.of(expression));
            while (!open.isEmpty()) {
                Expression next = open.pop();
                if (next instanceof Literal(Value value)) {
                    collect(value, symbols);
                }
                next.children().reversed().forEach(open::push);
            }
        }
        return List.copyOf(symbols);
    }

    private static void collect(Value value, Set<Symbol> symbols) {
        ArrayDeque<Value> open = new ArrayDeque<>(List.of(value));
        while (!open.isEmpty()) {
            switch (open.pop()) {
                case Pair pair -> {
                    open.push(pair.tail());
                    open.push(pair.head());
                }
                case Symbol symbol when !EVERYBODYS.contains(symbol) -> symbols.add(symbol);
                case Value _ -> {
                }
            }
        }
    }
}
