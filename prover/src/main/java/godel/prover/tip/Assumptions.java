package godel.prover.tip;

import godel.prover.kernel.Axiom;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.induction.InductiveProver;
import godel.prover.tactic.induction.Sequent;
import java.util.List;

/**
 * What a problem assumes. Most often it follows from the definitions and is only meant to help; then it is proved first
 * and used as a lemma. Otherwise it becomes an axiom, of which every theorem that rests on it says so.
 */
final class Assumptions {
    /** The kind of these axioms. */
    static final String KIND = "assumption";

    private final Theory theory;
    private final InductiveProver prover;

    Assumptions(Theory theory, InductiveProver prover) {
        this.theory = theory;
        this.prover = prover;
    }

    /** Proves or asserts each, so that the prover can use it. */
    void take(List<Sequent> assumptions) {
        for (int i = 0; i < assumptions.size(); i++) {
            Sequent assumption = assumptions.get(i);
            if (!prover.lemma(assumption)) {
                Axiom axiom = new Axiom(KIND + "." + (i + 1), KIND, prover.formula(assumption));
                theory.assertAxiom(axiom);
                prover.learn(assumption, Theorem.axiom(theory, axiom.name()));
            }
        }
    }
}
