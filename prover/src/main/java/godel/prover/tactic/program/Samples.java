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
        Symbol parameter = Symbol.of(function.parameters().getFirst());
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            effort.spend(1);
            Constant bindings = Constant.of(Value.list(Pair.of(parameter, Rational.of(i))));
            Term run = Application.of("ev", Constant.of(DEPTH), program, body, bindings);
            if (!(Computation.value(theory, run, EVALUATION_LIMIT).orElse(Symbol.NIL) instanceof Pair finished)) {
                break;
            }
            values.add(finished.head());
        }
        return values;
    }
}
