package godel.prover.tactic.machine;

import godel.grammar.term.FunctionSymbol;
import godel.grammar.value.Pair;
import godel.grammar.value.Value;
import godel.prover.tactic.Effort;
import java.util.List;
import java.util.Optional;

/**
 * What value iteration needs to know of a machine in an environment, found when its search begins, so that what a proof
 * costs does not depend on the proofs before it.
 *
 * @param forecast what can be expected, with its proofs
 * @param old      rows by world and memory, with what the present program does
 * @param greedy   the policy that value iteration suggests
 */
record Planner(PlanningLaws laws, Exploration exploration, Forecast forecast, Rows old, GreedyPolicy greedy) {
    /** Table entries beyond which a life is too long to be planned whole. */
    private static final long CELLS = 400_000;
    /** Tables are lists; beyond so many looks at their entries bounds are preferred. */
    private static final long LOOKS = 300_000;

    /** {@return the planner, if the world is of more than one state, finite and not too large} */
    static Optional<Planner> of(Utility utility, Value program, Start start) {
        if (!utility.theory().knows(FunctionSymbol.of("planned", 2))) {
            return Optional.empty();
        }
        return ToldApart.of(utility.rules(), start.actions()).flatMap(apart -> of(utility, program, start, apart));
    }

    private static Optional<Planner> of(Utility utility, Value program, Start start, ToldApart apart) {
        Effort effort = Effort.unlimited(utility.theory());
        Exploration exploration = new Exploration(utility.theory());
        return exploration.everything(start.world(), apart.actions(), effort).filter(rows -> rows.choices().size() > 1)
                .flatMap(everything -> exploration.following(program, List.of(Pair.of(start.world(), start.memory())), effort)
                        .flatMap(old -> of(utility, start, apart, exploration, everything, old)));
    }

    private static Optional<Planner> of(Utility utility, Start start, ToldApart apart, Exploration exploration, Rows everything, Rows old) {
        PlanningLaws laws = new PlanningLaws(utility.rules());
        long worlds = everything.choices().size();
        boolean fits = Math.max(worlds, old.choices().size()) * start.remaining() <= CELLS;
        Optional<PotentialLaws> potentials = fits && worlds * worlds * start.remaining() <= LOOKS ? Optional.empty() : PotentialLaws.of(laws, utility.rules());
        Optional<Planner> bounded = potentials.flatMap(known -> PotentialForecast.of(known, apart, exploration, everything, old, start.remaining()))
                .map(forecast -> new Planner(laws, exploration, forecast, old, forecast.greedy(start.actions())));
        return bounded.or(() -> fits ? TableForecast.of(laws, apart, exploration, everything, old, start.remaining())
                .map(forecast -> new Planner(laws, exploration, forecast, old, forecast.greedy(start.actions()))) : Optional.empty());
    }

    /** {@return the pairs of world and memory that the present program goes through} */
    List<Pair> keys() {
        return old.choices().keySet().stream().map(Pair.class::cast).toList();
    }
}
