package godel.prover.tactic.code;

import godel.grammar.term.Application;
import godel.grammar.term.Term;
import godel.prover.kernel.Theorem;

/**
 * What an expression evaluates to.
 *
 * @param equation {@code Γ |- ev(depth, program, expression, bindings) = pair(value, cost)}
 */
record Evaluated(Term value, Term cost, Theorem equation) {

    /** {@return the result that an equation about {@code ev} states} */
    static Evaluated of(Theorem equation) {
        Application result = (Application) ((Application) equation.conclusion()).argument(1);
        return new Evaluated(result.argument(0), result.argument(1), equation);
    }

    /** {@return {@code ev(depth, program, expression, bindings)}} */
    Application evaluation() {
        return (Application) ((Application) equation.conclusion()).argument(0);
    }
}
