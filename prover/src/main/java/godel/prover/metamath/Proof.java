package godel.prover.metamath;

import java.util.List;

/**
 * A proof: an assertion, what stands for each of its variables, and the proofs of its hypotheses.
 * Only {@link Calculus} makes proofs, and it makes only such as fit together; Metamath checks them again.
 */
final class Proof {
    private final Assertion assertion;
    private final List<Expression> instances;
    private final List<Proof> premises;
    private final Expression conclusion;
    private final int weight;

    Proof(Assertion assertion, List<Expression> instances, List<Proof> premises, Expression conclusion) {
        this.assertion = assertion;
        this.instances = instances;
        this.premises = premises;
        this.conclusion = conclusion;
        long sum = 1;
        for (Proof premise : premises) {
            sum += premise.weight;
        }
        this.weight = (int) Math.min(sum, Integer.MAX_VALUE);
    }

    Assertion assertion() {
        return assertion;
    }

    /** {@return what stands for the assertion's variables, in their order} */
    List<Expression> instances() {
        return instances;
    }

    List<Proof> premises() {
        return premises;
    }

    /** {@return the formula proved} */
    Expression conclusion() {
        return conclusion;
    }

    /** {@return the number of assertions used, counted as a tree} */
    int weight() {
        return weight;
    }
}
