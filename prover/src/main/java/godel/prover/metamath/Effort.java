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

    void proofStep() throws TooHeavy {
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
