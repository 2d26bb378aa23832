package godel.prover.tactic.loop;

import static godel.prover.tactic.loop.Reasoning.ZERO;
import static godel.prover.tactic.loop.Reasoning.advanced;
import static godel.prover.tactic.loop.Reasoning.number;

import godel.grammar.term.Application;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Rational;
import godel.prover.kernel.Logic;
import godel.prover.kernel.RefusedException;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Equality;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Proves that two programs on integers give the same for all natural numbers. */
public final class LoopProver {
    private static final int LARGEST_MODULUS = 40;
    private static final int COMPARED = 60;
    private static final long CALLS = 20_000;
    private static final List<Integer> STARTS = List.of(0, 1, 2, 3);
    /** Instead of an offset: without inventing invariants. */
    private static final int PLAIN = -1;
    private static final Variable T = Variable.of("t");

    private final Reasoning reasoning;
    private final Integrality integrality;
    private final Vanishing vanishing;
    private final Values values;
    private final Knowledge knowledge;
    private final Floors floors;
    private Invariants invariants;
    private List<Optional<Theorem>> general = List.of();

    /** @param clock called now and then; it may throw to stop the attempt */
    public LoopProver(Theory theory, long effort, Runnable clock) {
        this.reasoning = new Reasoning(theory, effort, clock);
        this.integrality = new Integrality(reasoning);
        this.vanishing = new Vanishing(reasoning, integrality, T);
        this.values = new Values(theory, reasoning::visit);
        this.knowledge = Knowledge.none().with(new LoopLemmas(reasoning, integrality, vanishing, values, T));
        this.floors = new Floors(reasoning, integrality, new Divisibility(reasoning, integrality, vanishing.counting(), T), values, T);
    }

    /**
     * {@return {@code {is_integer(c), not(c < 0)} |- equal(left, right)}, if it is found}
     *
     * @throws godel.prover.tactic.Effort.OutOfEffort if the effort does not suffice
     */
    public Optional<Theorem> equal(Variable c, Term left, Term right) {
        return new Decomposition(reasoning, values, this::attempt).equal(c, left, right);
    }

    /** {@return {@code |- implies(is_integer(c), not(not(c < 0) and not(equal(left, right))))} from what {@link #equal} gives} */
    public Theorem refuting(Theorem equation, Variable c) {
        Variable x = Variable.of("x");
        Variable y = Variable.of("y");
        List<Theorem> natural = reasoning.natural(T);
        Term notNegative = natural.get(1).conclusion();
        Application same = Logic.equation(x, y);
        Term goal = Logic.negation(Application.of("and", notNegative, Logic.negation(same)));
        Theorem positive = reasoning.analyse(goal, List.of(reasoning.assume(same))).orElseThrow();
        Theorem negative = reasoning.analyse(goal, List.of(reasoning.assume(Logic.negation(notNegative)))).orElseThrow();
        Application sides = (Application) equation.conclusion();
        Substitution here = Substitution.of(List.of(T, x, y), List.of(c, sides.argument(0), sides.argument(1)));
        Theorem both = Theorem.split(Reasoning.cut(equation, Theorem.instantiate(positive, here)), Theorem.instantiate(negative, here),
                here.apply(notNegative));
        return Theorem.discharge(both, here.apply(natural.get(0).conclusion()));
    }

    /** {@return the least of the small natural numbers for which the programs differ} */
    public Optional<Rational> difference(Variable c, Term left, Term right) {
        for (int i = 0; i < COMPARED; i++) {
            Map<Variable, Rational> at = Map.of(c, Rational.of(i));
            Optional<Rational> value = values.number(left, at, CALLS);
            Optional<Rational> other = value.isEmpty() ? value : values.number(right, at, CALLS);
            if (other.isPresent() && !other.equals(value)) {
                return Optional.of(Rational.of(i));
            }
        }
        return Optional.empty();
    }

    /** {@return {@code {is_integer(c), not(c < 0)} |- equal(left, right)}, of terms as wholes} */
    private Optional<Theorem> attempt(Variable c, Term left, Term right) {
        Application equation = Logic.equation(left, right);
        general = List.of(integrality.prove(left, reasoning.natural(c)), integrality.prove(right, reasoning.natural(c)));
        invariants = new Invariants(reasoning, integrality, vanishing.counting(), values, T, Divisors.of(reasoning, List.of(left, right)));
        Set<Integer> moduli = new TreeSet<>(moduli(left, right));
        Optional<Theorem> plain = search(c, equation, moduli, start -> List.of(PLAIN));
        return plain.isPresent() ? plain : search(c, equation, moduli, start -> IntStream.rangeClosed(0, start).boxed().toList());
    }

    /** Tries all moduli, and those that turn up on the way, which stay for the next search. */
    private Optional<Theorem> search(Variable c, Application equation, Set<Integer> moduli, IntFunction<List<Integer>> offsets) {
        TreeSet<Integer> open = new TreeSet<>(moduli);
        while (!open.isEmpty()) {
            int modulus = open.removeFirst();
            for (int start : STARTS) {
                for (int offset : offsets.apply(start)) {
                    Optional<Theorem> proof = residues(c, equation, modulus, start, offset);
                    if (proof.isPresent()) {
                        return proof;
                    }
                }
            }
            Set<Integer> periods = new TreeSet<>(floors.periods());
            periods.addAll(invariants.periods());
            floors.periods().clear();
            invariants.periods().clear();
            periods.stream().map(period -> period * modulus).filter(more -> more <= LARGEST_MODULUS && moduli.add(more)).forEach(open::add);
        }
        return Optional.empty();
    }

    /** {@return 1, the numbers by which the programs divide, and least common multiples of these} */
    private List<Integer> moduli(Term left, Term right) {
        Set<Integer> divisors = new TreeSet<>();
        Divisors.of(reasoning, List.of(left, right)).stream().filter(divisor -> divisor > 1 && divisor <= LARGEST_MODULUS).forEach(divisors::add);
        Set<Integer> all = new TreeSet<>(Set.of(1));
        for (int divisor : divisors) {
            for (int other : List.copyOf(all)) {
                int multiple = other / BigInteger.valueOf(other).gcd(BigInteger.valueOf(divisor)).intValue() * divisor;
                if (multiple <= LARGEST_MODULUS) {
                    all.add(multiple);
                }
            }
        }
        return List.copyOf(all);
    }

    /** {@return {@code {c is natural} |- equation}: for c below {@code start} by computation, above for each remainder apart} */
    private Optional<Theorem> residues(Variable c, Application equation, int modulus, int start, int offset) {
        List<Theorem> classes = new ArrayList<>();
        try {
            for (int i = 0; i < modulus; i++) {
                Term argument = modulus == 1 ? advanced(T, start) : Reasoning.plus(Reasoning.times(number(modulus), T), number(start + i));
                Substitution here = Substitution.of(Map.of(c, argument));
                Optional<Theorem> proof = remainder(c, (Application) here.apply(equation), here, offset);
                if (proof.isEmpty()) {
                    return Optional.empty();
                }
                classes.add(proof.get());
            }
            return Optional.of(new Residues(reasoning, integrality, T).assemble(c, equation, modulus, start, classes));
        } catch (Stuck | RefusedException stuck) {
            return Optional.empty();
        }
    }

    /** {@return {@code {t is natural} |- equation}} */
    private Optional<Theorem> remainder(Variable c, Application equation, Substitution here, int offset) {
        Application difference = Reasoning.minus(equation.argument(0), equation.argument(1));
        Knowledge knowledge = offset == PLAIN ? this.knowledge : this.knowledge.from(offset);
        Equality polynomial = new Unfolding(reasoning, integrality, T, reasoning.natural(T), knowledge).polynomial(difference);
        if (offset != PLAIN) {
            Knowledge more = invariants.extend(polynomial.right(), knowledge);
            if (more == knowledge) {
                return Optional.empty();
            }
            knowledge = more;
            polynomial = new Unfolding(reasoning, integrality, T, reasoning.natural(T), knowledge).polynomial(difference);
        }
        Unfolding unfolding = new Unfolding(reasoning, integrality, T, reasoning.natural(T), knowledge);
        Equality one = unfolding.simplify(equation.argument(0));
        Equality other = unfolding.simplify(equation.argument(1));
        if (one.right() == other.right()) {
            return Optional.of(one.then(other.reversed()).theorem(reasoning.theory()));
        }
        Optional<Theorem> left = whole(0, equation.argument(0), c, here, knowledge);
        Optional<Theorem> right = left.isEmpty() ? left : whole(1, equation.argument(1), c, here, knowledge);
        return right.isEmpty() ? right : vanishes(difference, polynomial, knowledge)
                .map(proof -> reasoning.equalByDifference(left.get(), right.get(), proof));
    }

    /** {@return {@code {t is natural} |- is_integer(side)}: as for all c, or else from what the side becomes} */
    private Optional<Theorem> whole(int position, Term side, Variable c, Substitution here, Knowledge knowledge) {
        List<Theorem> natural = reasoning.natural(T);
        if (general.get(position).isPresent()) {
            Theorem instance = Theorem.instantiate(general.get(position).get(), here);
            Term argument = here.apply(c);
            Theorem integer = integrality.prove(argument, natural).orElseThrow();
            Theorem notNegative = Signs.notNegative(reasoning, argument, natural).orElseThrow();
            return Optional.of(Reasoning.cut(integer, Reasoning.cut(notNegative, instance)));
        }
        Unfolding unfolding = new Unfolding(reasoning, integrality, T, natural, knowledge);
        Equality simplified = unfolding.simplify(side);
        return unfolding.whole(simplified.right()).map(proof -> Equality.at(Reasoning.integer(side), 0, simplified).carryBack(proof));
    }

    /** {@return {@code {t is natural} |- equal(difference, 0)}, where floors are taken first} */
    private Optional<Theorem> vanishes(Application difference, Equality polynomial, Knowledge knowledge) {
        Equality without = floors.eliminate(polynomial.right(), knowledge);
        if (without.isTrivial()) {
            return vanishing.prove(difference, knowledge);
        }
        Term rest = without.right();
        if (rest == ZERO) {
            return Optional.of(polynomial.then(without).theorem(reasoning.theory()));
        }
        Application sum = Reasoning.minus(rest, ZERO);
        return vanishing.prove(sum, knowledge).map(proof -> {
            Equality same = Equality.of(reasoning.ring().normalise(sum)).reversed();
            return polynomial.then(without).then(same).then(Equality.of(proof)).theorem(reasoning.theory());
        });
    }
}
