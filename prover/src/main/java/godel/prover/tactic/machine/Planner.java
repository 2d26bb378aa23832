package godel.prover.tactic.machine;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Value;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Computation;
import godel.prover.tactic.Effort;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What value iteration needs to know of a machine in an environment, found when its search begins, so that what a proof
 * costs does not depend on the proofs before it: the laws, the bound on every program, all rows, and the old program's.
 *
 * @param everything rows by world, with all that actions may bring
 * @param old        rows by world and memory, with what the present program does
 * @param most       the tables of {@code everything} by the cycles left
 * @param asItIs     the tables of {@code old}
 * @param greedy     the policy that value iteration suggests
 * @param covers     {@code |- covers('rows, 'actions, 'rows)}, the rows being {@code everything}
 */
record Planner(PlanningLaws laws, PlanningBound bound, Exploration exploration, Rows everything, Rows old,
        List<Map<Value, Rational>> most, List<Map<Value, Rational>> asItIs, GreedyPolicy greedy, Theorem covers) {
    /** Table entries beyond which a life is too long to be planned whole. */
    private static final long CELLS = 400_000;
    private static final long EVALUATION_LIMIT = 1_000_000_000;

    /** {@return the planner, if the world is of more than one state, finite and small, and life short enough} */
    static Optional<Planner> of(Utility utility, Value program, Start start) {
        Theory theory = utility.theory();
        if (!theory.knows(FunctionSymbol.of("planned", 2))) {
            return Optional.empty();
        }
        return ToldApart.of(utility.rules(), start.actions()).flatMap(apart -> of(utility, program, start, apart));
    }

    private static Optional<Planner> of(Utility utility, Value program, Start start, ToldApart apart) {
        Theory theory = utility.theory();
        Effort effort = Effort.unlimited(theory);
        Exploration exploration = new Exploration(theory);
        Optional<Rows> everything = exploration.everything(start.world(), apart.actions(), effort)
                .filter(rows -> rows.choices().size() > 1 && fits(rows, start));
        Optional<Rows> old = everything.flatMap(all -> exploration.following(program, List.of(Pair.of(start.world(), start.memory())), effort))
                .filter(rows -> fits(rows, start));
        if (old.isEmpty()) {
            return Optional.empty();
        }
        Constant rows = Constant.of(everything.get().value());
        Optional<Theorem> covers = Computation.holds(theory, Application.of("covers", rows, Constant.of(Value.list(apart.actions())), rows), EVALUATION_LIMIT);
        List<Map<Value, Rational>> most = everything.get().tables(start.remaining(), exploration::worth);
        List<Map<Value, Rational>> asItIs = old.get().tables(start.remaining(), exploration::worth);
        GreedyPolicy greedy = GreedyPolicy.of(everything.get(), most, exploration, start.actions());
        PlanningLaws laws = new PlanningLaws(utility.rules());
        return covers.map(covered ->
                new Planner(laws, new PlanningBound(laws, apart), exploration, everything.get(), old.get(), most, asItIs, greedy, covered));
    }

    private static boolean fits(Rows rows, Start start) {
        return rows.choices().size() * start.remaining() <= CELLS;
    }

    /** {@return the pairs of world and memory that the present program goes through} */
    List<Pair> keys() {
        return old.choices().keySet().stream().map(Pair.class::cast).toList();
    }
}
