package godel.prover.tactic.arithmetic;

import godel.prover.kernel.Definition;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.util.Optional;

/**
 * The lemmas of arithmetic in one theory, derived once from the axioms of the primitives; everything else in the
 * package only instantiates them. Deriving them costs about 450 inferences, and a few dozen more the first time that a
 * kind of sum is met; keep one instance for a theory. Not safe for use by several threads, as theories are not.
 */
public final class Laws {
    private final Theory theory;
    private final LogicLaws logic;
    private final RingLaws ring;
    private final OrderLaws order;
    private Optional<Lemma> atMost = Optional.empty();

    /**
     * Derives the laws.
     *
     * @throws godel.prover.kernel.RefusedException if an axiom of the primitives is missing or not as expected
     */
    public Laws(Theory theory) {
        this.theory = theory;
        this.logic = new LogicLaws(theory);
        this.ring = new RingLaws(theory, logic);
        this.order = new OrderLaws(theory, logic, ring);
        atMost();
    }

    /** {@return the theory these are laws of} */
    public Theory theory() {
        return theory;
    }

    LogicLaws logic() {
        return logic;
    }

    RingLaws ring() {
        return ring;
    }

    OrderLaws order() {
        return order;
    }

    /** {@return {@code equal(x <= y, not(y < x))} if the theory has defined {@code <=} so by now} */
    Optional<Lemma> atMost() {
        if (atMost.isEmpty()) {
            atMost = theory.definition(Arithmetic.AT_MOST).filter(Laws::isUsual)
                    .map(definition -> new Lemma(Theorem.definition(theory, Arithmetic.AT_MOST), definition.parameters()));
        }
        return atMost;
    }

    private static boolean isUsual(Definition definition) {
        return definition.body() == Logic.negation(Arithmetic.less(definition.parameters().get(1), definition.parameters().get(0)));
    }
}
