package godel.prover.tactic.machine;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Value;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.Computation;
import godel.prover.tactic.Effort;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What can be expected as the library's {@code planned} has it: value iteration, carried out in the logic for each remaining
 * life that is asked for.
 *
 * @param everything rows by world, with all that actions may bring
 * @param old        rows by world and memory, with what the present program does
 * @param most       the tables of {@code everything} by the cycles left
 * @param asItIs     the tables of {@code old}
 * @param covers     {@code |- covers('rows, 'actions, 'rows)}, the rows being {@code everything}
 */
record TableForecast(PlanningLaws laws, PlanningBound bound, Exploration exploration, Rows everything, Rows old, List<Map<Value, Rational>> most,
        List<Map<Value, Rational>> asItIs, Theorem covers) implements Forecast {
    private static final long EVALUATION_LIMIT = 1_000_000_000;

    /** {@return the forecast of a world and a program in it, if it can be proved} */
    static Optional<TableForecast> of(PlanningLaws laws, ToldApart apart, Exploration exploration, Rows everything, Rows old, long longest) {
        Constant rows = Constant.of(everything.value());
        Term covers = Application.of("covers", rows, apart.list(), rows);
        return Computation.holds(laws.theory(), covers, EVALUATION_LIMIT).map(covered -> new TableForecast(laws, new PlanningBound(laws, apart), exploration,
                everything, old, everything.tables(longest, exploration::worth), old.tables(longest, exploration::worth), covered));
    }

    /** {@return what is best in each world, of these actions, with the whole of life left} */
    GreedyPolicy greedy(List<Value> actions) {
        int longest = most.size() - 1;
        return GreedyPolicy.of(everything.choices().keySet(), world -> {
            Map<Value, Rational> values = new LinkedHashMap<>();
            actions.forEach(action -> values.put(action, Rows.value(exploration.outcomes(world, action), longest, most.get(longest - 1), exploration::worth)));
            Set<Value> best = new LinkedHashSet<>(actions);
            best.removeIf(action -> !values.get(action).equals(Collections.max(values.values())));
            return best;
        }, exploration);
    }

    @Override
    public Candidate candidate(Rows rows, List<Pair> starts, TargetForm form, Effort effort) {
        return new Candidate() {
            @Override
            public boolean isPromising() {
                return new Preview(TableForecast.this, form, effort).promises(rows, starts);
            }

            @Override
            public Optional<Claim> alone(Application life, Booted booted) {
                return TableForecast.this.alone(life, booted, rows, effort);
            }

            @Override
            public Claim searching(Application life) {
                Theorem closed = closed(life, rows);
                Theorem noWorse = Theorem.instantiate(laws.searchIsNoWorse, here(life, Map.of(Variable.of("rows"), Constant.of(rows.value()))));
                return new Claim(life, List.of(Theorem.modusPonens(noWorse, closed)), List.of(closed.conclusion()));
            }
        };
    }

    @Override
    public Claim most(Application life) {
        Substitution here = here(life, Map.of(Variable.of("rows"), Constant.of(everything.value()), ToldApart.ACTION, ((Application) life.argument(1)).argument(1)));
        Theorem isClosed = Theorem.instantiate(bound.rowIsClosed(), here);
        Theorem known = Theorem.assume(laws.theory(), ((Application) isClosed.conclusion()).argument(0));
        Theorem closed = Theorem.modusPonens(Theorem.modusPonens(isClosed, known), covers);
        Theorem bounded = Theorem.modusPonens(Theorem.modusPonens(Theorem.instantiate(bound.theorem(), here), covers), closed);
        return new Claim(((Application) bounded.conclusion()).argument(1), List.of(bounded), List.of(known.conclusion()));
    }

    @Override
    public Optional<Claim> asItIs(Application life, Booted booted, Effort effort) {
        return alone(life, booted, old, effort);
    }

    private Optional<Claim> alone(Application life, Booted booted, Rows rows, Effort effort) {
        Constant table = Constant.of(rows.value());
        return Computation.holds(laws.theory(), Application.of("follows", table, booted.software().program(), table), effort).map(follows -> {
            Substitution here = here(life, Map.of(Variable.of("program"), booted.software().program(), Target.SEARCHER, booted.software().searcher(),
                    Variable.of("rest"), booted.software().switchprog(), Variable.of("rows"), table));
            Theorem closed = closed(life, rows);
            Theorem value = Theorem.modusPonens(Theorem.modusPonens(booted.known(Theorem.instantiate(laws.leftAlone, here)), follows), closed);
            return new Claim(((Application) value.conclusion()).argument(1), List.of(value), List.of(closed.conclusion()));
        });
    }

    private Theorem closed(Application life, Rows rows) {
        return Theorem.assume(laws.theory(),
                Application.of("closed", Application.of("labelled", life.argument(1), PlanningLaws.memory(life)), Constant.of(rows.value())));
    }

    private static Substitution here(Application life, Map<Variable, Term> more) {
        return PlanningLaws.here(life, more);
    }
}
