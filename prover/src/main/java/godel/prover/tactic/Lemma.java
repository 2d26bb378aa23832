package godel.prover.tactic;

import godel.grammar.term.Application;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.prover.kernel.Theorem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A theorem to be used of instances: {@code c1 implies (c2 implies … conclusion)}.
 *
 * @param theorem    hypothesis-free
 * @param conditions what must be proved of an instance before its conclusion may be used
 */
record Lemma(Theorem theorem, List<Term> conditions, Term conclusion) {

    /** {@return the lemma that a theorem states, if it has no hypotheses} */
    static Optional<Lemma> of(Theorem theorem) {
        List<Term> conditions = new ArrayList<>();
        Term rest = theorem.conclusion();
        while (rest instanceof Application implication && implication.applies("implies", 2)) {
            conditions.add(implication.argument(0));
            rest = implication.argument(1);
        }
        return theorem.hypotheses().isEmpty() ? Optional.of(new Lemma(theorem, List.copyOf(conditions), rest)) : Optional.empty();
    }

    /**
     * {@return {@code Γ |- conclusion} for this instance, if each condition is proved}
     *
     * @param prover proves an instance of a condition, or gives up
     */
    Optional<Theorem> at(Substitution instance, Function<Term, Optional<Theorem>> prover) {
        List<Theorem> proved = new ArrayList<>();
        for (Term condition : conditions) {
            Optional<Theorem> proof = prover.apply(instance.apply(condition));
            if (proof.isEmpty()) {
                return Optional.empty();
            }
            proved.add(proof.get());
        }
        Theorem result = Theorem.instantiate(theorem, instance);
        for (Theorem proof : proved) {
            result = Theorem.modusPonens(result, proof);
        }
        return Optional.of(result);
    }

    /** {@return the theorem with its conditions as hypotheses} */
    Theorem assuming() {
        Theorem result = theorem;
        for (Term condition : conditions) {
            result = Theorem.modusPonens(result, Theorem.assume(theorem.theory(), condition));
        }
        return result;
    }

    /** {@return the hypothesis-free theorem {@code c1 implies (c2 implies … conclusion)} from one with these conditions as hypotheses} */
    Theorem underConditions(Theorem consequence) {
        Theorem result = consequence;
        for (Term condition : conditions.reversed()) {
            result = Theorem.discharge(result, condition);
        }
        return result;
    }
}
