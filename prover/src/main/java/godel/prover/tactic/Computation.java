package godel.prover.tactic;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.value.Value;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Refusal;
import godel.prover.kernel.RefusedException;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.util.Optional;

/** What is found by computing a ground term. */
public final class Computation {
    private static final long LEAST_GRANT = 100;
    private static final long GROWTH = 2;

    /** An application that is only computed takes about a tenth of the time of an inference. */
    private static final long APPLICATIONS_A_NODE = 10;

    private Computation() {
    }

    /** {@return the value of a ground term, if it is found within {@code stepLimit} applications} One inference. */
    public static Optional<Value> value(Theory theory, Term ground, long stepLimit) {
        return equation(theory, ground, stepLimit).map(equation -> ((Constant) equation.right()).value());
    }

    /** {@return {@code |- t} for a ground term t that is computed within {@code stepLimit} applications and is not {@code 'false}} */
    public static Optional<Theorem> holds(Theory theory, Term ground, long stepLimit) {
        return equation(theory, ground, stepLimit).flatMap(equation -> holds(equation, theory));
    }

    /**
     * {@return {@code |- t} for a ground term t that is computed as far as the effort goes and is not {@code 'false}} It is
     * granted more and more applications, and each grant is charged,
     * ten applications as one node.
     *
     * @throws Effort.OutOfEffort if the effort does not suffice
     */
    public static Optional<Theorem> holds(Theory theory, Term ground, Effort effort) {
        for (long granted = LEAST_GRANT; ground.isGround() && granted < Long.MAX_VALUE / GROWTH; granted *= GROWTH) {
            effort.spend(granted / APPLICATIONS_A_NODE);
            try {
                return holds(Equality.of(Theorem.evaluate(theory, ground, granted)), theory);
            } catch (RefusedException refused) {
                if (!(refused.refusal() instanceof Refusal.Limit)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Theorem> holds(Equality equation, Theory theory) {
        return Optional.of(equation).filter(known -> known.right() != Constant.FALSE)
                .map(known -> known.carryBack(truth(theory, (Constant) known.right())));
    }

    /** {@return {@code |- 'v} for a constant other than {@code 'false}} */
    static Theorem truth(Theory theory, Constant constant) {
        Term negation = Logic.negation(constant);
        Theorem isFalse = Theorem.evaluate(theory, negation, 10);
        Theorem contradiction = Theorem.substitute(isFalse, Theorem.assume(theory, negation));
        return Theorem.split(Theorem.assume(theory, constant), Theorem.absurd(contradiction, constant), constant);
    }

    private static Optional<Equality> equation(Theory theory, Term term, long stepLimit) {
        if (!term.isGround()) {
            return Optional.empty();
        }
        try {
            Theorem evaluated = Theorem.evaluate(theory, term, stepLimit);
            Application sides = (Application) evaluated.conclusion();
            return Optional.of(new Equality(sides.argument(0), sides.argument(1), Optional.of(evaluated)));
        } catch (RefusedException refused) {
            return Optional.empty();
        }
    }
}
