package godel.prover.tactic.program;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.prover.tactic.Equality;
import godel.prover.tactic.Rules;
import godel.prover.tactic.code.Meaning;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Conjectures a bound on a function's time from its recursion. Where one of its measures m goes down by 1 or more with its only
 * recursive call, and the rest of its work is at most w while the recursion goes on and at most e at its end, it takes at most
 * e + m · w. What the functions that it calls take is known by their own bounds.
 *
 * <p>This serves where costs of small arguments say nothing of large ones, because the code looks at numbers that are larger.
 */
final class Growth {
    private final Rules rules;
    private final Meaning function;
    private final List<Kind> kinds;
    private final Map<FunctionSymbol, Callee> callees;

    /** What bounds the time of a function that is called. */
    record Callee(Measures measures, Polynomial bound) {
    }

    /** The work besides recursive calls: on the ways without, and on those with one. Empty where there are none. */
    private record Work(Optional<Powers> ending, Optional<Powers> going) {
    }

    /** The term is of a form that nothing is said about. */
    private static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unknown() {
            super(null, null, false, false);
        }
    }

    /** What tests on the way say of values: each is at most a variable. */
    private record Way(Map<Term, Variable> atMost) {
        Way where(Term test, boolean holds) {
            if (!(test instanceof Application part)) {
                return this;
            }
            if (part.applies("<", 2) && part.argument(holds ? 1 : 0) instanceof Variable larger) {
                Map<Term, Variable> more = new LinkedHashMap<>(atMost);
                more.put(part.argument(holds ? 0 : 1), larger);
                return new Way(more);
            }
            if (part.applies("if", 3) && part.argument(1) == Constant.FALSE && part.argument(2) == Constant.TRUE) {
                return where(part.argument(0), !holds);
            }
            return holds && part.applies("if", 3) && part.argument(2) == Constant.FALSE ? where(part.argument(0), true).where(part.argument(1), true) : this;
        }
    }

    /** @param callees by the functions of the logic for their costs */
    Growth(Rules rules, Meaning function, List<Kind> kinds, Map<FunctionSymbol, Callee> callees) {
        this.rules = rules;
        this.function = function;
        this.kinds = List.copyOf(kinds);
        this.callees = Map.copyOf(callees);
    }

    /** {@return the conjecture for a function with this cost, if its form suggests one} */
    Optional<Powers> of(Term cost) {
        try {
            Work work = work(cost, new Way(Map.of()));
            Powers ending = work.ending.orElseThrow(Unknown::new);
            return work.going.isEmpty() ? work.ending : counted(cost).map(place -> ending.plus(work.going.get().times(measure(place))));
        } catch (Unknown _) {
            return Optional.empty();
        }
    }

    private Powers measure(int place) {
        return Powers.measure(place, kinds.size());
    }

    private Powers constant(Rational number) {
        return Powers.constant(number, kinds.size());
    }

    /** {@return the place of the first parameter that goes down with every recursive call} */
    private Optional<Integer> counted(Term cost) {
        List<Application> calls = cost.applications().stream().filter(part -> part.function() == function.cost().function()).toList();
        for (int i = 0; i < kinds.size(); i++) {
            int place = i;
            if (calls.stream().allMatch(call -> goesDown(call.argument(place), function.variables().get(place)))) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    private static boolean goesDown(Term argument, Variable variable) {
        return argument instanceof Application part && (part.applies("-", 2) && part.argument(0) == variable && atLeastOne(part.argument(1))
                || part.applies("tail", 1) && part.argument(0) == variable);
    }

    private static boolean atLeastOne(Term term) {
        return term instanceof Constant constant && constant.value() instanceof Rational number && number.compareTo(Rational.ONE) >= 0;
    }

    private Work work(Term cost, Way way) {
        if (cost instanceof Constant constant && constant.value() instanceof Rational number && number.signum() >= 0) {
            return new Work(Optional.of(constant(number)), Optional.empty());
        }
        if (!(cost instanceof Application part)) {
            throw new Unknown();
        }
        if (part.function() == function.cost().function()) {
            return new Work(Optional.empty(), Optional.of(constant(Rational.ZERO)));
        }
        if (part.applies("+", 2)) {
            return sum(work(part.argument(0), way), work(part.argument(1), way));
        }
        if (part.applies("*", 2) && part.argument(0) instanceof Constant factor) {
            return multiplied(factor, work(part.argument(1), way), way);
        }
        if (part.applies("if", 3)) {
            if (isGuard(part.argument(0))) {
                return work(part.argument(1), way);
            }
            Work holds = work(part.argument(1), way.where(part.argument(0), true));
            Work fails = work(part.argument(2), way.where(part.argument(0), false));
            return new Work(either(holds.ending, fails.ending), either(holds.going, fails.going));
        }
        return new Work(Optional.of(called(part, way)), Optional.empty());
    }

    private Work multiplied(Constant factor, Work work, Way way) {
        if (work.going.isPresent() && factor != Constant.of(1)) {
            throw new Unknown();
        }
        Powers number = work(factor, way).ending.orElseThrow(Unknown::new);
        return new Work(work.ending.map(number::times), work.going);
    }

    private boolean isGuard(Term test) {
        return test == function.guard();
    }

    private static Work sum(Work first, Work second) {
        if (first.going.isPresent() && second.going.isPresent()) {
            throw new Unknown();
        }
        return new Work(first.ending.flatMap(a -> second.ending.map(a::plus)),
                either(first.going.flatMap(a -> second.ending.map(a::plus)), second.going.flatMap(a -> first.ending.map(a::plus))));
    }

    private static Optional<Powers> either(Optional<Powers> first, Optional<Powers> second) {
        return first.isEmpty() ? second : second.isEmpty() ? first : Optional.of(first.get().max(second.get()));
    }

    /** What a call of another function costs: its bound at what its arguments measure at most. */
    private Powers called(Application call, Way way) {
        Callee callee = Optional.ofNullable(callees.get(call.function())).orElseThrow(Unknown::new);
        Powers sum = constant(Rational.ZERO);
        for (int i = 0; i < callee.bound.monomials().size(); i++) {
            Powers product = constant(callee.bound.coefficients().get(i));
            for (int j = 0; j < callee.measures.places().size(); j++) {
                for (int k = 0; k < callee.bound.monomials().get(i).get(j) && callee.bound.coefficients().get(i).signum() != 0; k++) {
                    product = product.times(most(call.argument(callee.measures.places().get(j)), callee.measures.kinds().get(j), way));
                }
            }
            sum = sum.plus(product);
        }
        return sum;
    }

    /** What a value measures at most. */
    private Powers most(Term value, Kind kind, Way way) {
        if (value instanceof Variable variable && kinds.get(function.variables().indexOf(variable)) == kind) {
            return measure(function.variables().indexOf(variable));
        }
        if (value instanceof Constant constant) {
            if (kind != Kind.LIST && constant.value() instanceof Rational number && number.signum() >= 0) {
                return constant(number);
            }
            if (kind == Kind.LIST && constant.value() == Symbol.NIL) {
                return constant(Rational.ZERO);
            }
        }
        if (!(value instanceof Application part)) {
            throw new Unknown();
        }
        if (part.applies("if", 3)) {
            return most(part.argument(1), kind, way).max(most(part.argument(2), kind, way));
        }
        if (kind == Kind.LIST && part.applies("tail", 1) || kind == Kind.NUMBER && part.applies("-", 2) && atLeastOne(part.argument(1))) {
            return most(part.argument(0), kind, way);
        }
        if (kind == Kind.LIST && part.applies("pair", 2)) {
            return constant(Rational.ONE).plus(most(part.argument(1), kind, way));
        }
        if (kind == Kind.NUMBER && part.applies("+", 2)) {
            return most(part.argument(0), kind, way).plus(most(part.argument(1), kind, way));
        }
        Optional<Equality> unfolded = rules.unfold(part).filter(_ -> !isRecursive(part));
        if (kind == Kind.NUMBER && way.atMost.containsKey(part) && !isBounded(unfolded)) {
            return most(way.atMost.get(part), kind, way);
        }
        return unfolded.map(Equality::right).map(body -> most(body, kind, way)).orElseThrow(Unknown::new);
    }

    /** Whether all that the value of a definition can be is written there as numbers: that is less than any variable, at large. */
    private static boolean isBounded(Optional<Equality> unfolded) {
        return unfolded.isPresent() && leaves(unfolded.get().right()).allMatch(leaf -> leaf instanceof Constant);
    }

    private static Stream<Term> leaves(Term term) {
        return term instanceof Application part && part.applies("if", 3) ? Stream.concat(leaves(part.argument(1)), leaves(part.argument(2))) : Stream.of(term);
    }

    private boolean isRecursive(Application call) {
        return rules.theory().definition(call.function()).orElseThrow().isRecursive();
    }
}
