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
import godel.prover.tactic.Equality;
import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What can be expected as the library's potentials have it. A potential is checked by one inequality for each world; what
 * life is left does not matter for the check, only for how close the bounds come.
 *
 * @param old     rows by world and memory, with what the present program does
 * @param above   not exceeded by any program
 * @param tree    its entries
 * @param tops    {@code |- tops('tree, 'actions, 'gain, 'rate, 'tree)}
 * @param longest the remaining life at which programs are compared before anything is proved of them
 */
record PotentialForecast(PotentialLaws laws, PotentialBound bound, Exploration exploration, Rows old, Potential above, Constant tree, Theorem tops,
        long longest) implements Forecast {
    private static final long EVALUATION_LIMIT = 1_000_000_000;

    /** Pairs of a tree that is checked by one computation. */
    private static final BigInteger AT_ONCE = BigInteger.valueOf(10_000);

    /** Actions that differ by less are equally good: the numbers are rounded. */
    private static final Rational SAME = Rational.ONE.divide(Rational.of(1 << 16));

    /** Effort for each key whose values are iterated. */
    private static final long EFFORT = 50;

    /** {@return the forecast of a world and a program in it, if a potential suggests itself and passes the check} */
    static Optional<PotentialForecast> of(PotentialLaws laws, ToldApart apart, Exploration exploration, Rows everything, Rows old, long longest) {
        Potential above = Potential.above(everything, reward -> exploration.worth(reward, 0));
        Constant tree = Constant.of(above.tree());
        Application check = Application.of("tops", tree, Constant.of(Value.list(apart.actions())), Constant.of(above.gain()), Constant.of(above.rate()), tree);
        return tops(laws, check).map(tops -> new PotentialForecast(laws, new PotentialBound(laws, apart), exploration, old, above, tree, tops, longest));
    }

    /** Large trees are checked by halves, so that no single computation is long. */
    private static Optional<Theorem> tops(PotentialLaws laws, Application check) {
        Value part = ((Constant) check.argument(0)).value();
        if (!(part instanceof Pair fork && fork.head() instanceof Pair && fork.tail() instanceof Pair halves && fork.size().compareTo(AT_ONCE) > 0)) {
            return Computation.holds(laws.theory(), check, EVALUATION_LIMIT);
        }
        return tops(laws, of(check, halves.head())).flatMap(first -> tops(laws, of(check, halves.tail())).map(other -> {
            Theorem law = Theorem.instantiate(laws.topsOfHalves, Substitution.of(Map.of(Variable.of("part"), check.argument(0), Variable.of("actions"), check.argument(1),
                    Variable.of("gain"), check.argument(2), Variable.of("rate"), check.argument(3), Variable.of("tree"), check.argument(4))));
            Theorem isFork = Computation.holds(laws.theory(), ((Application) law.conclusion()).argument(0), EVALUATION_LIMIT).orElseThrow();
            Theorem ofFirst = Theorem.modusPonens(law, isFork);
            Theorem ofOther = Theorem.modusPonens(ofFirst, computed(((Application) ofFirst.conclusion()).argument(0), first));
            return Theorem.modusPonens(ofOther, computed(((Application) ofOther.conclusion()).argument(0), other));
        }));
    }

    private static Application of(Application check, Value part) {
        return Application.of(check.function(), List.of(Constant.of(part), check.argument(1), check.argument(2), check.argument(3), check.argument(4)));
    }

    /** {@return the check of a half, from that of its value} */
    private static Theorem computed(Term ofHalf, Theorem ofValue) {
        Application check = (Application) ofHalf;
        return Equality.at(check, 0, Equality.of(Theorem.evaluate(ofValue.theory(), check.argument(0), EVALUATION_LIMIT))).carryBack(ofValue);
    }

    /** {@return what is best in each world in the long run, of these actions} */
    GreedyPolicy greedy(List<Value> actions) {
        return GreedyPolicy.of(above.entries().keySet(), world -> {
            Map<Value, Rational> values = new LinkedHashMap<>();
            actions.forEach(action -> values.put(action, above.biasOf(exploration.outcomes(world, action), this::worth)));
            Rational most = Collections.max(values.values());
            Set<Value> best = new LinkedHashSet<>(actions);
            best.removeIf(action -> values.get(action).plus(SAME).compareTo(most) < 0);
            return best;
        }, exploration);
    }

    @Override
    public Candidate candidate(Rows rows, List<Pair> starts, TargetForm form, Effort effort) {
        effort.spend(rows.choices().size() * EFFORT);
        Potential below = Potential.below(rows, this::worth);
        return new Candidate() {
            @Override
            public boolean isPromising() {
                return PotentialForecast.this.isPromising(rows, starts, below);
            }

            @Override
            public Optional<Claim> alone(Application life, Booted booted) {
                return reached(life, booted, below, effort);
            }

            @Override
            public Claim searching(Application life) {
                return noWorse(life);
            }
        };
    }

    private Rational worth(Value reward) {
        return exploration.worth(reward, 0);
    }

    private boolean isPromising(Rows rows, List<Pair> starts, Potential below) {
        Function<Value, Value> world = key -> ((Pair) key).head();
        int i = 0;
        for (List<List<Rows.Outcome>> choice : old.choices().values()) {
            Rational goingOn = above.promised(choice.getFirst(), longest - 1, this::worth, world);
            Rational switched = below.promised(rows.choices().get(starts.get(i)).getFirst(), longest - 1, this::worth, Function.identity());
            if (goingOn.compareTo(switched) < 0) {
                return true;
            }
            i++;
        }
        return false;
    }

    @Override
    public Claim most(Application life) {
        Theorem known = isKnown(life);
        Theorem law = Theorem.instantiate(bound.theorem(), PlanningLaws.here(life, inTree(above, tree, Map.of())));
        Theorem bounded = Theorem.modusPonens(Theorem.modusPonens(Theorem.modusPonens(law, tops), isRate(above)), known);
        return new Claim(((Application) bounded.conclusion()).argument(1), List.of(bounded), List.copyOf(known.hypotheses()));
    }

    /** Left alone, the present program earns no more than with a search, and so no more than any. */
    @Override
    public Optional<Claim> asItIs(Application life, Booted booted, Effort effort) {
        Claim searching = noWorse(life);
        Application searched = (Application) ((Application) searching.facts().getFirst().conclusion()).argument(1);
        Claim most = most(searched);
        return Optional.of(new Claim(most.value(), List.of(searching.facts().getFirst(), most.facts().getFirst()), most.conditions()));
    }

    private Claim noWorse(Application life) {
        Theorem known = isKnown(life);
        Theorem law = Theorem.instantiate(laws.searchIsNoWorse, PlanningLaws.here(life, Map.of(Variable.of("tree"), tree)));
        return new Claim(life, List.of(Theorem.modusPonens(law, known)), List.copyOf(known.hypotheses()));
    }

    /** {@return that what the action brings is in the tree, on the assumption that the world is} */
    private Theorem isKnown(Application life) {
        Term action = ((Application) life.argument(1)).argument(1);
        Theorem known = Theorem.modusPonens(Theorem.instantiate(bound.isKnown(), PlanningLaws.here(life, inTree(above, tree, Map.of(ToldApart.ACTION, action)))), tops);
        return Theorem.modusPonens(known, Theorem.assume(laws.theory(), ((Application) known.conclusion()).argument(0)));
    }

    private Optional<Claim> reached(Application life, Booted booted, Potential below, Effort effort) {
        Constant entries = Constant.of(below.tree());
        Term check = Application.of("reaches", entries, booted.software().program(), Constant.of(below.gain()), Constant.of(below.rate()), entries);
        return Computation.holds(laws.theory(), check, effort).map(reaches -> {
            Substitution here = PlanningLaws.here(life, inTree(below, entries, Map.of(Variable.of("program"), booted.software().program(),
                    Target.SEARCHER, booted.software().searcher(), Variable.of("rest"), booted.software().switchprog())));
            Theorem known = Theorem.assume(laws.theory(), Application.of("is_known",
                    Application.of("seen", Application.of("labelled", life.argument(1), PlanningLaws.memory(life)), entries)));
            Theorem law = Theorem.modusPonens(booted.known(Theorem.instantiate(laws.leftAlone, here)), reaches);
            Theorem value = Theorem.modusPonens(Theorem.modusPonens(law, isRate(below)), known);
            return new Claim(((Application) value.conclusion()).argument(0), List.of(value), List.of(known.conclusion()));
        });
    }

    private Theorem isRate(Potential potential) {
        return Computation.holds(laws.theory(), Application.of("<=", Constant.of(potential.rate()), Constant.of(1)), EVALUATION_LIMIT).orElseThrow();
    }

    private static Map<Variable, Term> inTree(Potential potential, Constant entries, Map<Variable, Term> more) {
        Map<Variable, Term> terms = new LinkedHashMap<>(more);
        terms.put(Variable.of("tree"), entries);
        terms.put(Variable.of("gain"), Constant.of(potential.gain()));
        terms.put(Variable.of("rate"), Constant.of(potential.rate()));
        return terms;
    }
}
