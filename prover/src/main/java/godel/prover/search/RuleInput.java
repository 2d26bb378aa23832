package godel.prover.search;

import godel.grammar.value.Value;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.util.List;
import java.util.Optional;

/**
 * What a derived rule is applied to.
 *
 * @param theorems      the technique's theorems, by number
 * @param switchProgram the switchprog that the technique has set, a quoted expression
 * @param m             first operand, 0 where the rule was called by its own token
 * @param n             second operand, likewise
 */
public record RuleInput(Theory theory, List<Theorem> theorems, Optional<Value> switchProgram, long m, long n) {
    public RuleInput {
        theorems = List.copyOf(theorems);
    }
}
