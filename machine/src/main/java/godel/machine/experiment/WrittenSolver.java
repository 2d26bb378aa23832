package godel.machine.experiment;

import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.machine.hardware.Consultant;
import godel.machine.hardware.ConsultationFault;
import godel.machine.hardware.Evaluator;
import godel.machine.hardware.Outcome;
import java.util.List;

/** A consultant in Quine code: what an experiment file can have in the place of one in Java. The code is run outside the machine's time. */
final class WrittenSolver implements Consultant {
    private static final Symbol SOLVER = Symbol.of("solver");

    private final Evaluator evaluator;

    /** @param code a program with the function {@code solver} and all that it calls */
    WrittenSolver(Value code) {
        this.evaluator = Evaluator.of(code);
    }

    @Override
    public Value answer(Value observation, Value memory) {
        return switch (evaluator.runFunction(Experiment.ENVIRONMENT_STEP_LIMIT, SOLVER, List.of(observation, memory))) {
            case Outcome.Finished(Value value, _) -> value;
            case Outcome.Stuck _ -> throw new ConsultationFault(observation, memory, "has no answer", null);
            case Outcome.Exceeded(long limit) -> throw new ConsultationFault(observation, memory, "did not answer within " + limit + " steps", null);
        };
    }
}
