package godel.prover.tactic.code;

import godel.grammar.term.Application;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Theorem;
import java.util.List;

/**
 * What a function of a program computes and costs, proved against {@code ev}.
 *
 * @param value      {@code g(xs)}: a function of the logic with the function's value, wherever the guard holds
 * @param cost       {@code g_cost(xs)}: the steps of its body, the call itself not counted
 * @param guard      a condition on the parameters
 * @param natural    {@code |- natural(g_cost(xs))}
 * @param reflection {@code |- guard implies (natural(depth) implies (not (depth < g_cost(xs)) implies
 *                   ev(depth, 'program, 'body, bindings of xs) = pair(g(xs), g_cost(xs))))}
 */
public record Meaning(CodeFunction function, Application value, Application cost, Term guard, Theorem natural, Theorem reflection) {

    /** {@return the substitution of arguments for the parameters} */
    Substitution at(List<Term> arguments) {
        return Substitution.of(variables(), arguments);
    }

    /** {@return the parameters as variables} */
    public List<Variable> variables() {
        return function.variables();
    }
}
