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
 * @param candidates programs that may compute f, too, and faster; nothing is known of them
 */
public record Specification(Application answer, Term domain, Value program, List<Value> candidates) {
    public Specification {
        candidates = List.copyOf(candidates);
    }

    /** A specification without candidates. */
    public Specification(Application answer, Term domain, Value program) {
        this(answer, domain, program, List.of());
    }

    /** {@return the variables} */
    public List<Variable> variables() {
        return answer.arguments().stream().map(argument -> (Variable) argument).toList();
    }
}
