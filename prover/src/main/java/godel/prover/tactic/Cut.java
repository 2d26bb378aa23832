package godel.prover.tactic;

import godel.prover.kernel.Theorem;

/** The rule of cut: from {@code Γ |- p} and {@code Δ, p |- q} follows {@code Γ, Δ |- q}. */
public final class Cut {
    private Cut() {
    }

    /** {@return the theorem with a hypothesis replaced by what its proof rests on; itself, if it has no such hypothesis} */
    public static Theorem of(Theorem theorem, Theorem proof) {
        return theorem.hypotheses().contains(proof.conclusion())
                ? Theorem.modusPonens(Theorem.discharge(theorem, proof.conclusion()), proof) : theorem;
    }
}
