package godel.machine.run;

import godel.prover.kernel.Step;
import godel.prover.kernel.Theorem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The lemmas of a proof: the theorems in it that were proved by induction. */
final class Lemmas {
    private Lemmas() {
    }

    /** {@return the lemmas, each after those that its own proof uses} */
    static List<Theorem> of(Theorem theorem) {
        List<Theorem> lemmas = new ArrayList<>();
        Set<Theorem> met = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Theorem> done = Collections.newSetFromMap(new IdentityHashMap<>());
        ArrayDeque<Theorem> open = new ArrayDeque<>(List.of(theorem));
        while (!open.isEmpty()) {
            Theorem next = open.peek();
            if (met.add(next)) {
                premises(next.step()).reversed().stream().filter(premise -> !met.contains(premise)).forEach(open::push);
            } else {
                open.pop();
                if (done.add(next) && next.step() instanceof Step.Induct) {
                    lemmas.add(next);
                }
            }
        }
        return lemmas;
    }

    private static List<Theorem> premises(Step step) {
        return switch (step) {
            case Step.Assume _, Step.Reflexive _, Step.AxiomStep _, Step.DefinitionStep _, Step.Evaluate _ -> List.of();
            case Step.Symmetric(Theorem premise) -> List.of(premise);
            case Step.Transitive(Theorem first, Theorem second) -> List.of(first, second);
            case Step.Congruence congruence -> congruence.replacements().stream().map(Step.Replacement::equation).toList();
            case Step.Substitute(Theorem equation, Theorem premise) -> List.of(equation, premise);
            case Step.Instantiate instantiate -> List.of(instantiate.premise());
            case Step.Split split -> List.of(split.positive(), split.negative());
            case Step.Discharge discharge -> List.of(discharge.premise());
            case Step.ModusPonens(Theorem implication, Theorem premise) -> List.of(implication, premise);
            case Step.Absurd absurd -> List.of(absurd.premise());
            case Step.Induct induct -> {
                List<Theorem> premises = new ArrayList<>(induct.naturals());
                premises.add(induct.base());
                premises.addAll(induct.cases());
                induct.decreases().forEach(premises::addAll);
                yield premises;
            }
        };
    }
}
