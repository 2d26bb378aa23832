package godel.prover.tactic.program;

import godel.grammar.quote.Program;
import godel.grammar.syntax.Define;
import godel.grammar.syntax.Expression.Literal;
import godel.grammar.syntax.Expression.Variable;
import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.search.Inapplicable;
import godel.prover.tactic.Effort;
import godel.prover.tactic.code.Meaning;
import java.util.List;
import java.util.Map;

/**
 * Bounds the time of a program by {@code constant + each * rounds} ({@link Rounds}): both numbers are conjectured from the costs of
 * small arguments, and the bound is proved by induction along the recursion.
 */
final class RoundsBound {
    private final Workbench bench;
    private final Solution solution;
    private final Effort effort;
    private final CostBound costs;
    private final List<Define> functions;
    private final Rounds rounds;
    private final Meaning measure;

    RoundsBound(Workbench bench, Solution solution, Effort effort) {
        this.bench = bench;
        this.solution = solution;
        this.effort = effort;
        this.functions = Program.unquote(solution.meaning().program());
        this.rounds = Rounds.of(functions).orElseThrow(() -> new Inapplicable("no single recursion determines how long the program takes"));
        this.measure = bench.meaning(Program.quote(rounds.bound(functions, 1, 1)), effort).function(Symbol.of(rounds.code().name())).orElseThrow();
        this.costs = new CostBound(bench, solution, effort);
    }

    /**
     * {@return the program with a bound}
     *
     * @throws Inapplicable if none is proved
     */
    Pair pair() {
        Meaning counted = solution.meaning().function(Symbol.of(rounds.counted().name())).orElseThrow();
        Meaning main = solution.meaning().main();
        costs.requireNatural(measure);
        for (Meaning function : solution.meaning().functions()) {
            if (function != counted && function != main) {
                costs.learn(function);
            }
        }
        Linear bound = Linear.above(costs.samples(counted, measure.value(), counted.cost()));
        Theorem claim = proved(counted, bound, measure.value());
        if (counted != main) {
            costs.know(counted, claim);
            List<Term> asked = rounds.asked().arguments().stream().<Term>map(argument -> argument instanceof Literal literal ? Constant.of(literal.value())
                    : godel.grammar.term.Variable.of(((Variable) argument).name())).toList();
            Term asks = Application.of(measure.value().function(), asked);
            bound = Linear.above(costs.samples(main, asks, main.cost()));
            claim = proved(main, bound, asks);
        }
        Value program = Program.quote(rounds.bound(functions, bound.constant, bound.each));
        return costs.pair(program, bench.meaning(program, effort).main().value(), List.of(), List.of(claim));
    }

    private Theorem proved(Meaning function, Linear bound, Term rounds) {
        Term sum = Application.of("+", Constant.of(bound.constant), Application.of("*", Constant.of(bound.each), rounds));
        Term claim = Claims.under(function.guard(), Logic.negation(Application.of("<", sum, function.cost())));
        return costs.proved(function, claim, List.of()).orElseThrow(() -> new Inapplicable("not proved: " + claim + ", " + measure.function().name().name() + " being the rounds"));
    }

    /** {@code constant + each * rounds}. */
    private record Linear(long constant, long each) {

        /** {@return the least slope above points (rounds, cost), above the largest cost without rounds} */
        static Linear above(List<Map.Entry<Rational, Rational>> points) {
            Rational constant = Rational.ZERO;
            for (Map.Entry<Rational, Rational> point : points) {
                constant = point.getKey().signum() == 0 && constant.compareTo(point.getValue()) < 0 ? point.getValue() : constant;
            }
            Rational each = Rational.ZERO;
            for (Map.Entry<Rational, Rational> point : points) {
                if (point.getKey().signum() > 0) {
                    Rational slope = point.getValue().minus(constant).divide(point.getKey()).negate().floor().negate();
                    each = each.compareTo(slope) < 0 ? slope : each;
                }
            }
            if (each.signum() == 0 || constant.signum() == 0) {
                throw new Inapplicable("the time does not grow with the rounds");
            }
            return new Linear(constant.numerator().longValueExact(), each.numerator().longValueExact());
        }
    }
}
