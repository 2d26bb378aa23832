package godel.prover.tactic.machine;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.value.Rational;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.Effort;
import godel.prover.tactic.arithmetic.LinearArithmetic;
import java.util.List;

/** What a target theorem assumes of the remaining life k: that it is a natural number, and greater than some other. */
final class LifeCondition {
    private final Theorem isNatural;
    private final Theorem longer;
    private final Theorem alive;

    /** The condition that k is greater than {@code least}, which is not negative. */
    LifeCondition(Utility utility, Rational least, Effort effort) {
        Term k = Target.REMAINING;
        this.isNatural = Theorem.assume(utility.theory(), Application.of("is_natural", k));
        this.longer = Theorem.assume(utility.theory(), Application.of("<", Constant.of(least), k));
        Theorem positive = new LinearArithmetic(utility.rules().arithmetic(), effort)
                .prove(Application.of("<", Constant.of(0), k), List.of(longer)).orElseThrow();
        this.alive = utility.lifetime().alive(isNatural, positive);
    }

    /** {@return {@code Γ |- 0 < nat(k)}, Γ being the condition} */
    Theorem alive() {
        return alive;
    }

    /** {@return the condition, and that there is life left} */
    List<Theorem> facts() {
        return List.of(isNatural, longer, alive);
    }

    /** {@return {@code |- is_natural(k) implies (least < k implies t)} from t under the condition} */
    Theorem discharged(Theorem theorem) {
        return Theorem.discharge(Theorem.discharge(theorem, longer.conclusion()), isNatural.conclusion());
    }
}
