package godel.prover.search.edit;

import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * A switchprog that installs a program it quotes. Two forms are known:
 *
 * <pre>
 * pair('PROGRAM, rest)          replaces the program, and does with the rest of the state what {@code rest} says
 * '[PROGRAM, memory, …]         replaces the whole state
 * </pre>
 *
 * Both are given as quoted expressions, {@code ['pair, ['quote, PROGRAM], rest]} and {@code ['quote, [PROGRAM, …]]}.
 */
public sealed interface Installation {
    Symbol QUOTE = Symbol.of("quote");
    Symbol PAIR = Symbol.of("pair");
    Symbol TAIL = Symbol.of("tail");
    Symbol STATE = Symbol.of("state");
    Symbol POLICY = Symbol.of("policy");

    /** {@return the program that is installed} */
    Value program();

    /** {@return the same installation with another program} */
    Installation with(Value program);

    /** {@return the switchprog} */
    Value expression();

    record Program(Value program, Value rest) implements Installation {
        @Override
        public Installation with(Value other) {
            return new Program(other, rest);
        }

        @Override
        public Value expression() {
            return Value.list(PAIR, Value.list(QUOTE, program), rest);
        }
    }

    record WholeState(Value program, Value others) implements Installation {
        @Override
        public Installation with(Value other) {
            return new WholeState(other, others);
        }

        @Override
        public Value expression() {
            return Value.list(QUOTE, Pair.of(program, others));
        }
    }

    /** {@return the installation of {@code program} with memory and searcher as they are} */
    static Installation keepingTheRest(Value program) {
        return new Program(program, Value.list(TAIL, STATE));
    }

    /** {@return the installation of {@code program} with no memory, no searcher and nothing more to switch} */
    static Installation alone(Value program) {
        return new WholeState(program, Value.list(Symbol.NIL, Symbol.NIL, Rational.ZERO, Symbol.NIL));
    }

    /** {@return the switchprog that puts {@code searcher} in place of the searcher's part and leaves program and memory as they are} */
    static Value ofSearcher(Value searcher) {
        Symbol head = Symbol.of("head");
        Value afterProgram = Value.list(TAIL, STATE);
        Value afterMemory = Value.list(TAIL, afterProgram);
        Value others = Value.list(PAIR, Value.list(QUOTE, searcher), Value.list(TAIL, afterMemory));
        return Value.list(PAIR, Value.list(head, STATE), Value.list(PAIR, Value.list(head, afterProgram), others));
    }

    /** {@return the installation that a switchprog is, if it has one of the two forms} */
    static Optional<Installation> of(Value expression) {
        List<Value> parts = Elements.of(expression);
        if (parts.size() == 2 && parts.getFirst() == QUOTE && parts.get(1) instanceof Pair state) {
            return Optional.of(new WholeState(state.head(), state.tail()));
        }
        if (parts.size() == 3 && parts.getFirst() == PAIR) {
            List<Value> first = Elements.of(parts.get(1));
            if (first.size() == 2 && first.getFirst() == QUOTE) {
                return Optional.of(new Program(first.get(1), parts.get(2)));
            }
        }
        return Optional.empty();
    }
}
