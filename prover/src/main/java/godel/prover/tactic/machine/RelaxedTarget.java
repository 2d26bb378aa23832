package godel.prover.tactic.machine;

import godel.grammar.term.Application;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.Effort;
import godel.prover.tactic.arithmetic.LinearArithmetic;
import java.util.ArrayList;
import java.util.List;

/**
 * What the derived rules set out to show of a new program where the target is relaxed. Any rewrite that is no worse would
 * do, and of those that change nothing there is no end: a machine that took one after the other would begin its search
 * anew each time and never come to a better one. So a rule shows that a new program is better, which is more than is
 * asked. Where only the searcher's part is rewritten, {@link SearcherRewrite} shows what there is to show.
 */
record RelaxedTarget(Utility utility, Target target) {

    /** {@return the target to prove of a new program, from which the one asked for follows} */
    Target shown() {
        return new Target(new TargetForm(target.form().function(), false), target.program(), target.switchprog());
    }

    /** {@return the theorem with the target that was asked for as its conclusion} @param shown gives the one to prove, from conditions */
    Theorem asked(Theorem shown, Effort effort) {
        List<Theorem> conditions = new ArrayList<>();
        Theorem result = shown;
        while (result.conclusion() instanceof Application implication && implication.applies("implies", 2)) {
            Theorem condition = Theorem.assume(utility.theory(), implication.argument(0));
            conditions.add(condition);
            result = Theorem.modusPonens(result, condition);
        }
        if (result.conclusion() == target.statement()) {
            return shown;
        }
        result = new LinearArithmetic(utility.rules().arithmetic(), effort).prove(target.statement(), List.of(result)).orElseThrow();
        for (Theorem condition : conditions.reversed()) {
            result = Theorem.discharge(result, condition.conclusion());
        }
        return result;
    }
}
