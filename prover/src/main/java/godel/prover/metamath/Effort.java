package godel.prover.metamath;

/** Counts what one export has cost so far. */
final class Effort {
    private final ExportLimits limits;
    private long proofSteps;
    private long symbols;

    Effort(ExportLimits limits) {
        this.limits = limits;
    }

    ExportLimits limits() {
        return limits;
    }

    /** One use of an assertion more, with so many expressions made. */
    void proofStep(int expressions) throws TooHeavy {
        if (expressions > limits.expressions()) {
            throw new TooHeavy("the proofs, evaluations expanded, speak of more than " + limits.expressions() + " different expressions");
        }
        if (++proofSteps > limits.proofSteps()) {
            throw new TooHeavy("the proofs, evaluations expanded, have more than " + limits.proofSteps() + " steps");
        }
    }

    void statement(long length) throws TooHeavy {
        symbols += length;
        if (symbols > limits.symbols()) {
            throw new TooHeavy("the statements have more than " + limits.symbols() + " math symbols");
        }
    }
}
