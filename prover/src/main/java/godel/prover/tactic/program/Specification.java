package godel.prover.tactic.program;

import godel.grammar.term.Application;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Value;
import java.util.List;

/**
 * What a program is wanted for.
 *
 * @param answer  {@code f(x, …)}: the value wanted, with different variables as arguments
 * @param domain  a condition on these variables
 * @param program code that computes f, however slowly; its first function has f's parameters
 */
public record Specification(Application answer, Term domain, Value program) {

    /** {@return the variables} */
    public List<Variable> variables() {
        return answer.arguments().stream().map(argument -> (Variable) argument).toList();
    }
}
