package godel.machine.life;

import godel.grammar.value.Pair;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.machine.hardware.Consultant;
import godel.machine.hardware.Evaluator;
import godel.machine.hardware.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs the code of software states. Prepared programs are kept, so that a policy is not prepared anew in every cycle. */
final class Processor {
    private static final int PROGRAMS_KEPT = 16;
    private static final Symbol POLICY = Symbol.of("policy");
    private static final Symbol SCHEDULE = Symbol.of("schedule");
    private static final Symbol STATE = Symbol.of("state");

    private final Map<Value, Evaluator> prepared = new LinkedHashMap<>();
    private final Optional<Consultant> consultant;

    /** @param consultant whom software may consult, if there is somebody */
    Processor(Optional<Consultant> consultant) {
        this.consultant = consultant;
    }

    /** Runs the policy: the library's {@code run_policy} with {@code finished}. */
    Outcome runPolicy(SoftwareState state, Value observation, long limit) {
        return evaluator(state).runFunction(limit, POLICY, List.of(observation, state.memory()));
    }

    /** Runs the switchprog on the state: the library's {@code run_switchprog} with {@code finished}. */
    Outcome runSwitchprog(SoftwareState state, long limit) {
        return evaluator(state).runWithin(limit, state.switchprog(), Value.list(Pair.of(STATE, state.toValue())));
    }

    /** Runs the schedule on the searcher's state. */
    Outcome runSchedule(SoftwareState state, long limit) {
        return evaluator(state).runFunction(limit, SCHEDULE, List.of(state.searcher()));
    }

    boolean hasSchedule(SoftwareState state) {
        return evaluator(state).has(SCHEDULE);
    }

    private Evaluator evaluator(SoftwareState state) {
        Evaluator known = prepared.get(state.program());
        if (known == null) {
            if (prepared.size() == PROGRAMS_KEPT) {
                prepared.remove(prepared.keySet().iterator().next());
            }
            known = Evaluator.of(state.program(), consultant);
            prepared.put(state.program(), known);
        }
        return known;
    }
}
