package godel.prover.tactic.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Rational;
import godel.prover.kernel.Theorem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Systems of random facts in which each row of numbers stands for a constant and the coefficients of the atoms. */
class LinearArithmeticProperties {

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void factsOfWhichAWeightedSumIsAbsurdAreRefuted(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int size, @ForAll @IntRange(min = 1, max = 8) int atoms) {
        List<Theorem> facts = infeasible(new Random(seed), size, atoms);
        Theorem refutation = Samples.linear().refute(facts).orElseThrow();
        assertEquals(Constant.FALSE, refutation.conclusion());
        assertTrue(refutation.restsOnlyOn(facts.stream().map(Theorem::conclusion).toList()));
    }

    @Property(tries = 3, edgeCases = EdgeCasesMode.NONE)
    void fortyFactsAboutThirtyAtomsAreRefuted(@ForAll long seed) {
        assertTrue(Samples.linear().refute(infeasible(new Random(seed), 40, 30)).isPresent());
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void factsWithAWitnessAreNotRefuted(@ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int size, @ForAll @IntRange(min = 1, max = 8) int atoms) {
        assertEquals(Optional.empty(), Samples.linear().refute(feasible(new Random(seed), size, atoms)));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whatAPositiveSumOfFactsSaysIsProved(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int size, @ForAll @IntRange(min = 1, max = 6) int atoms) {
        Random random = new Random(seed);
        List<Theorem> facts = new ArrayList<>();
        Rational[] sum = zeros(atoms);
        boolean strict = false;
        for (int i = 0; i < size; i++) {
            boolean less = random.nextBoolean();
            Rational[] row = row(random, atoms);
            facts.add(fact(random, row, less));
            sum = plus(sum, row, Rational.of(1 + random.nextInt(5)));
            strict |= less;
        }
        Term goal = statement(random, sum, strict && random.nextBoolean());
        assertEquals(Optional.of(goal), Samples.linear().prove(goal, facts).map(Theorem::conclusion));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheFactsDoesNotMatterToWhetherTheyAreRefuted(@ForAll long seed) {
        Random random = new Random(seed);
        List<Theorem> facts = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            facts.add(fact(random, row(random, 3), random.nextBoolean()));
        }
        boolean refuted = Samples.linear().refute(facts).isPresent();
        Collections.shuffle(facts, random);
        assertEquals(refuted, Samples.linear().refute(facts).isPresent());
    }

    /** All facts but one at random; that one makes a sum with positive weights absurd. */
    private static List<Theorem> infeasible(Random random, int size, int atoms) {
        List<Theorem> facts = new ArrayList<>();
        Rational[] sum = zeros(atoms);
        boolean strict = false;
        for (int i = 1; i < size; i++) {
            boolean less = random.nextInt(3) == 0;
            Rational[] row = row(random, atoms);
            facts.add(fact(random, row, less));
            sum = plus(sum, row, rational(random, 4).plus(Rational.of(5)));
            strict |= less;
        }
        Rational[] last = plus(zeros(atoms), sum, Rational.ONE.divide(Rational.of(-1 - random.nextInt(6))));
        boolean less = random.nextBoolean();
        if (!(strict || less) || random.nextBoolean()) {
            last[0] = last[0].minus(Rational.of(1).divide(Rational.of(1 + random.nextInt(9))));
        }
        facts.add(random.nextInt(facts.size() + 1), fact(random, last, less));
        return facts;
    }

    private static List<Theorem> feasible(Random random, int size, int atoms) {
        Rational[] witness = row(random, atoms);
        witness[0] = Rational.ONE;
        List<Theorem> facts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Rational[] row = row(random, atoms);
            Rational value = Rational.ZERO;
            for (int j = 0; j < row.length; j++) {
                value = value.plus(row[j].times(witness[j]));
            }
            boolean less = random.nextBoolean();
            row[0] = row[0].minus(value).plus(Rational.of(random.nextInt(2) + (less ? 1 : 0)));
            facts.add(fact(random, row, less));
        }
        return facts;
    }

    private static Rational rational(Random random, int bound) {
        return Rational.of(random.nextInt(2 * bound + 1) - bound).divide(Rational.of(1 + random.nextInt(4)));
    }

    private static Rational[] zeros(int atoms) {
        Rational[] zeros = new Rational[atoms + 1];
        Arrays.fill(zeros, Rational.ZERO);
        return zeros;
    }

    private static Rational[] row(Random random, int atoms) {
        Rational[] row = zeros(atoms);
        for (int i = 0; i < row.length; i++) {
            row[i] = random.nextInt(2) == 0 ? rational(random, 6) : Rational.ZERO;
        }
        return row;
    }

    private static Rational[] plus(Rational[] first, Rational[] second, Rational weight) {
        Rational[] sum = first.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] = sum[i].plus(second[i].times(weight));
        }
        return sum;
    }

    /** The fact that the row is above 0, or not below it. */
    private static Theorem fact(Random random, Rational[] row, boolean less) {
        return Theorem.assume(Samples.THEORY, statement(random, row, less));
    }

    private static Term statement(Random random, Rational[] row, boolean less) {
        Term upper = Constant.of(row[0]);
        Term lower = Constant.of(0);
        for (int i = 1; i < row.length; i++) {
            Term atom = i % 3 == 0 ? Application.of("f", Variable.of("x" + i)) : Variable.of("x" + i);
            if (row[i].signum() == 0) {
                continue;
            }
            if (random.nextBoolean()) {
                upper = Application.of("+", upper, Application.of("*", Constant.of(row[i]), atom));
            } else {
                lower = Application.of("+", Application.of("*", atom, Constant.of(row[i].negate())), lower);
            }
        }
        if (less) {
            return random.nextBoolean() ? Application.of("<", lower, upper) : Application.of("not", Application.of("<=", upper, lower));
        }
        return random.nextBoolean() ? Application.of("<=", lower, upper) : Application.of("not", Application.of("<", upper, lower));
    }
}
