package godel.prover.tactic.program;

import godel.grammar.quote.Program;
import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.kernel.InductionScheme;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.search.Inapplicable;
import godel.prover.tactic.Effort;
import godel.prover.tactic.code.Meaning;
import godel.prover.tactic.code.NaturalProof;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Bounds the time of a program that divides a number n in halves, and takes a time linear in n besides, by
 * {@code constant + n * (each + level * levels(n))} ({@link Levels}). The first two numbers are the costs of the smallest arguments, the
 * last is raised until the bound is proved by induction along the recursion.
 *
 * <p>To be proved first: levels(m) is no greater than levels(n) where m is not; for the smaller half m and the larger half k of a number,
 * m * (levels(k) - levels(m)) is then not negative, and this is what linear arithmetic does not find by itself.
 */
final class LevelsBound {
    private static final int TRIES = 8;

    private final Workbench bench;
    private final Effort effort;
    private final Levels levels;
    private final Meaning main;
    private final Meaning measure;
    private final CostBound costs;
    private final Solution solution;

    LevelsBound(Workbench bench, Solution solution, Effort effort) {
        this.bench = bench;
        this.effort = effort;
        this.solution = solution;
        this.levels = Levels.of(Program.unquote(solution.meaning().program())).orElseThrow(() -> new Inapplicable("the program divides no number in halves"));
        this.main = solution.meaning().main();
        this.measure = bench.meaning(Program.quote(levels.bound(1, 1, 1)), effort).function(Symbol.of(Levels.CODE.name())).orElseThrow();
        this.costs = new CostBound(bench, solution, effort);
    }

    /**
     * {@return the program with a bound}
     *
     * @throws Inapplicable if none is proved
     */
    Pair pair() {
        costs.requireNatural(measure);
        solution.meaning().functions().stream().filter(function -> function != main).forEach(costs::learn);
        Variable n = main.variables().get(levels.place());
        costs.learnLength(main, n);
        Theorem product = product(n, monotone());
        List<Map.Entry<Rational, Rational>> samples = costs.samples(main, n, main.cost());
        long constant = largest(samples, 0);
        long each = Math.max(1, largest(samples, 1) - constant);
        for (int tries = 0; tries < TRIES; tries++) {
            long level = 4L << tries;
            Optional<Pair> pair = pair(constant, each, level, product);
            if (pair.isPresent()) {
                return pair(constant, each, level - level / 4, product).orElse(pair.get());
            }
        }
        throw new Inapplicable("no bound in the levels of " + n + " is proved");
    }

    private Optional<Pair> pair(long constant, long each, long level, Theorem product) {
        Variable n = main.variables().get(levels.place());
        Term claim = Claims.under(main.guard(), Logic.negation(Application.of("<", sum(constant, each, level, n), main.cost())));
        return costs.proved(main, claim, List.of(product)).map(proved -> {
            Value program = Program.quote(levels.bound(constant, each, level));
            return costs.pair(program, bench.meaning(program, effort).main().value(), List.of(NaturalProof.claim(n)), List.of(proved));
        });
    }

    private static long largest(List<Map.Entry<Rational, Rational>> samples, long n) {
        return samples.stream().filter(sample -> sample.getKey().equals(Rational.of(n))).map(Map.Entry::getValue).max(Rational::compareTo)
                .orElseThrow(() -> new Inapplicable("the cost at " + n + " is not computed")).numerator().longValueExact();
    }

    private Term sum(long constant, long each, long level, Term n) {
        Term factor = Application.of("+", Constant.of(each), Application.of("*", Constant.of(level), Claims.call(measure, n)));
        return Application.of("+", Constant.of(constant), Application.of("*", n, factor));
    }

    private static Term smaller(Term n) {
        return Application.of("floor", Application.of("/", n, Constant.of(2)));
    }

    private static Term larger(Term n) {
        return Application.of("-", n, smaller(n));
    }

    /** {@code natural(m) implies (natural(n) implies (not (n < m) implies not (levels(n) < levels(m))))}. */
    private Theorem monotone() {
        Variable m = Variable.of("m");
        Variable n = Variable.of("n");
        Term greater = Logic.negation(Application.of("<", Claims.call(measure, n), Claims.call(measure, m)));
        Term claim = Logic.implication(NaturalProof.claim(m), Logic.implication(NaturalProof.claim(n),
                Logic.implication(Logic.negation(Application.of("<", n, m)), greater)));
        Substitution halves = Substitution.of(Map.of(m, larger(m), n, larger(n)));
        Term test = Application.of("and", NaturalProof.claim(m), Application.of("<", Constant.of(1), m));
        InductionScheme scheme = new InductionScheme(claim, List.of(Application.of("nat", m)), List.of(new InductionScheme.Case(test, List.of(halves))));
        return costs.byInduction(scheme).orElseThrow(() -> new Inapplicable("not proved: " + claim));
    }

    /** {@code natural(n) implies not (m * (levels(k) - levels(m)) < 0)}, m and k being the halves of n. */
    private Theorem product(Variable n, Theorem monotone) {
        Theorem instance = Theorem.instantiate(monotone, Substitution.of(Map.of(Variable.of("m"), smaller(n), Variable.of("n"), larger(n))));
        Term difference = Application.of("-", Claims.call(measure, larger(n)), Claims.call(measure, smaller(n)));
        Theorem axiom = Theorem.instantiate(Theorem.axiom(bench.theory(), "notless.times"), Substitution.of(Map.of(Variable.of("x"), smaller(n), Variable.of("y"), difference)));
        Term positive = Logic.negation(Application.of("<", Application.of("*", smaller(n), difference), Constant.of(0)));
        return costs.consequence(Logic.implication(NaturalProof.claim(n), positive), List.of(instance, axiom));
    }
}
