package godel.prover.tip;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Clock;
import godel.prover.tactic.induction.Sort;
import godel.prover.tactic.loop.LoopProver;
import java.util.Optional;

/** Attempts a problem about programs on integers: that two of them give the same for all natural numbers. */
final class EquationsAttempt {
    private final Theory theory;
    private final Translation translation;
    private final TipLimits limits;
    private final Clock clock;

    EquationsAttempt(Theory theory, Translation translation, TipLimits limits, Clock clock) {
        this.theory = theory;
        this.translation = translation;
        this.limits = limits;
        this.clock = clock;
    }

    /** {@code not(not(c < 0) and not(left = right))}, the goal of two programs */
    private record Programs(Variable argument, Term left, Term right) {
        static Optional<Programs> of(Conjecture conjecture) {
            if (conjecture.variables().size() != 1 || !conjecture.hypotheses().isEmpty() || !conjecture.variables().containsValue(Sort.INTEGER)) {
                return Optional.empty();
            }
            Variable c = conjecture.variables().keySet().iterator().next();
            return conjecture.conclusion() instanceof Application whole && whole.applies("not", 1)
                    && whole.argument(0) instanceof Application both && both.applies("and", 2)
                    && both.argument(0) == Logic.negation(Application.of("<", c, Constant.of(0)))
                    && both.argument(1) instanceof Application differ && differ.applies("not", 1)
                    && differ.argument(0) instanceof Application equation && equation.applies("equal", 2)
                    ? Optional.of(new Programs(c, equation.argument(0), equation.argument(1))) : Optional.empty();
        }
    }

    TipResult result() {
        if (translation.conjectures().size() != 1) {
            return new TipResult.Open(TipResult.Reason.NO_PROOF);
        }
        Conjecture conjecture = translation.conjectures().getFirst();
        Optional<Programs> programs = Programs.of(conjecture);
        if (programs.isEmpty()) {
            return new TypedAttempt(theory, translation, limits, clock).result();
        }
        translation.declared().keySet().forEach(theory::declare);
        new Admission(theory).admit(translation.definitions());
        LoopProver prover = new LoopProver(theory, limits.effort(), clock);
        Optional<Theorem> equal = prover.equal(programs.get().argument(), programs.get().left(), programs.get().right());
        Term formula = Logic.implication(Application.of("is_integer", programs.get().argument()), conjecture.conclusion());
        return equal.<TipResult>map(proof -> CheckedProof.of(prover.refuting(proof, programs.get().argument()), formula))
                .orElse(new TipResult.Open(TipResult.Reason.NO_PROOF));
    }
}
