package godel.prover.checker;

/** What is left of the limits that run over the whole file. */
final class Budget {
    private final Limits limits;
    private long termVisits;
    private long evaluationSteps;
    private long stepsOfThisEvaluation;

    Budget(Limits limits) {
        this.limits = limits;
    }

    Limits limits() {
        return limits;
    }

    /** Charges one visit of a subterm. */
    void visit() throws Refusal {
        visit(1);
    }

    /** Charges so many visits. */
    void visit(long visits) throws Refusal {
        termVisits += visits;
        if (termVisits > limits.termVisits()) {
            throw Refusal.limit("visits to subterms in the whole file", limits.termVisits());
        }
    }

    /** Begins an evaluation with a count of its own. */
    void beginEvaluation() {
        stepsOfThisEvaluation = 0;
    }

    /** Charges steps of the evaluation begun last. */
    void evaluate(long steps) throws Refusal {
        stepsOfThisEvaluation += steps;
        evaluationSteps += steps;
        if (stepsOfThisEvaluation > limits.evaluationSteps()) {
            throw Refusal.limit("steps in one evaluation", limits.evaluationSteps());
        }
        if (evaluationSteps > limits.totalEvaluationSteps()) {
            throw Refusal.limit("steps of evaluation in the whole file", limits.totalEvaluationSteps());
        }
    }

    /** {@return all steps charged so far, over all evaluations} */
    long evaluationSteps() {
        return evaluationSteps;
    }
}
