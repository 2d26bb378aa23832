package godel.prover.tactic.loop;

import static godel.prover.tactic.loop.Reasoning.ZERO;
import static godel.prover.tactic.loop.Reasoning.advanced;
import static godel.prover.tactic.loop.Reasoning.number;

import godel.grammar.term.Application;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Equality;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Proves that two programs on integers give the same for all natural numbers. */
public final class LoopProver {
    private static final int LARGEST_MODULUS = 40;
    private static final List<Integer> STARTS = List.of(0, 1, 2);
    private static final Variable T = Variable.of("t");

    private final Reasoning reasoning;
    private final Integrality integrality;
    private final Vanishing vanishing;
    private final Values values;
    private final Knowledge knowledge;
    private final Floors floors;
    private final List<String> failures = new ArrayList<>();

    /** @param clock called now and then; it may throw to stop the attempt */
    public LoopProver(Theory theory, long effort, Runnable clock) {
        this.reasoning = new Reasoning(theory, effort, clock);
        this.integrality = new Integrality(reasoning);
        this.vanishing = new Vanishing(reasoning, integrality, T);
        this.values = new Values(theory, reasoning::visit);
        this.knowledge = Knowledge.none().with(new LoopLemmas(reasoning, integrality, vanishing, values, T));
        this.floors = new Floors(reasoning, integrality, new Divisibility(reasoning, integrality, vanishing.counting(), T), values, T);
    }

    /** {@return {@code {is_integer(c), not(c < 0)} |- equal(left, right)}} */
    public Optional<Theorem> equal(Variable c, Term left, Term right) {
        try {
            return attempt(c, left, right);
        } catch (Effort.OutOfEffort limit) {
            failures.add("out of effort");
            return Optional.empty();
        }
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

    /** {@return why attempts failed} */
    public List<String> failures() {
        return List.copyOf(failures);
    }

    private Optional<Theorem> attempt(Variable c, Term left, Term right) {
        List<Theorem> natural = reasoning.natural(c);
        Optional<Theorem> leftWhole = integrality.prove(left, natural);
        Optional<Theorem> rightWhole = integrality.prove(right, natural);
        if (leftWhole.isEmpty() || rightWhole.isEmpty()) {
            failures.add("not shown to be integers");
            return Optional.empty();
        }
        Application difference = Reasoning.minus(left, right);
        TreeSet<Integer> open = new TreeSet<>(moduli(left, right));
        Set<Integer> tried = new TreeSet<>();
        while (!open.isEmpty()) {
            int modulus = open.removeFirst();
            tried.add(modulus);
            floors.periods().clear();
            for (int start : STARTS) {
                Optional<Theorem> zero = residues(c, difference, modulus, start);
                if (zero.isPresent()) {
                    return zero.map(proof -> Reasoning.equalByDifference(reasoning, leftWhole.get(), rightWhole.get(), proof));
                }
            }
            floors.periods().stream().map(period -> period * modulus).filter(more -> more <= LARGEST_MODULUS && !tried.contains(more)).forEach(open::add);
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
                int multiple = other / java.math.BigInteger.valueOf(other).gcd(java.math.BigInteger.valueOf(divisor)).intValue() * divisor;
                if (multiple <= LARGEST_MODULUS) {
                    all.add(multiple);
                }
            }
        }
        return List.copyOf(all);
    }

    /** {@return {@code {c is natural} |- equal(difference, 0)}: for c below {@code start} by computation, above for each remainder apart} */
    private Optional<Theorem> residues(Variable c, Application difference, int modulus, int start) {
        List<Theorem> classes = new ArrayList<>();
        try {
            for (int i = 0; i < modulus; i++) {
                Term argument = modulus == 1 ? advanced(T, start) : Reasoning.plus(Reasoning.times(number(modulus), T), number(start + i));
                Optional<Theorem> proof = vanishes((Application) Substitution.of(Map.of(c, argument)).apply(difference));
                if (proof.isEmpty()) {
                    failures.add(modulus + "/" + start + " class " + i);
                    return Optional.empty();
                }
                classes.add(proof.get());
            }
            return Optional.of(new Residues(reasoning, integrality, T).assemble(c, difference, modulus, start, classes));
        } catch (Stuck stuck) {
            failures.add(modulus + "/" + start + " " + stuck.getMessage());
            return Optional.empty();
        }
    }

    /** {@return {@code {t is natural} |- equal(difference, 0)}, where floors are taken first} */
    private Optional<Theorem> vanishes(Application difference) {
        Equality polynomial = new Unfolding(reasoning, integrality, T, reasoning.natural(T), knowledge).polynomial(difference);
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
