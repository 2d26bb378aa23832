package godel.prover.tactic.program;

import godel.grammar.quote.Program;
import godel.grammar.quote.Quotation;
import godel.grammar.syntax.Define;
import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Computation;
import godel.prover.tactic.Effort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Values of functions, found by running their code.
 *
 * @param theory defines {@code ev}
 */
record Samples(Theory theory, Effort effort) {
    /** Applications evaluated for one value, and calls inside each other. */
    private static final long EVALUATION_LIMIT = 1_000_000;
    private static final long DEPTH = 10_000;

    /** {@return the values of a program's function of one number at 0, 1, 2, …, as far as they are computed cheaply} */
    List<Value> values(List<Define> functions, Define function, int count) {
        Constant program = Constant.of(Program.quote(functions));
        Constant body = Constant.of(Quotation.quote(function.body()));
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Optional<Value> value = value(program, body, function.parameters(), List.of(Rational.of(i)));
            if (value.isEmpty()) {
                break;
            }
            values.add(value.get());
        }
        return values;
    }

    /** {@return what a program's code gives where these names have these values, if it is computed cheaply} */
    Optional<Value> value(Constant program, Constant expression, List<String> names, List<Value> values) {
        effort.spend(1);
        Value bindings = Symbol.NIL;
        for (int i = names.size() - 1; i >= 0; i--) {
            bindings = Pair.of(Pair.of(Symbol.of(names.get(i)), values.get(i)), bindings);
        }
        Term run = Application.of("ev", Constant.of(DEPTH), program, expression, Constant.of(bindings));
        return Computation.value(theory, run, EVALUATION_LIMIT).orElse(Symbol.NIL) instanceof Pair finished ? Optional.of(finished.head()) : Optional.empty();
    }
}
