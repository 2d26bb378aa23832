package godel.prover.tactic.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.kernel.Logic;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RingNormalisationProperties {

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theTheoremIsTheEquationWithTheNormalForm(@ForAll("arithmetic") Term term) {
        RingNormalisation ring = Samples.ring();
        Term numeric = RingNormalisation.isArithmetic(term) || isNumber(term) ? term : Application.of("+", Constant.of(0), term);
        assertEquals("[] |- " + Logic.equation(numeric, ring.normalForm(term)), ring.normalise(term).toString());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theTheoremIsTrueWhateverTheVariablesAre(@ForAll("arithmetic") Term term, @ForAll("valuations") List<Value> valuation) {
        assertEquals(Symbol.TRUE, Samples.value(Samples.ring().normalise(term).conclusion(), valuation));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aNormalFormIsItsOwnNormalForm(@ForAll("arithmetic") Term term) {
        Term normal = Samples.ring().normalForm(term);
        assertEquals(normal, Samples.rightSide(Samples.ring().normalise(normal)));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void rearrangedTermsHaveTheSameNormalForm(@ForAll("polynomials") Term term, @ForAll long seed) {
        assertEquals(Samples.rightSide(Samples.ring().normalise(term)), Samples.rightSide(Samples.ring().normalise(rearranged(term, new Random(seed)))));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void polynomialsHaveTheSameNormalFormExactlyIfTheyAgree(@ForAll("polynomials") Term first, @ForAll("polynomials") Term second) {
        Term left = Application.of("-", first, second);
        boolean agree = List.of(101L, 1009L, 10_007L).stream()
                .allMatch(base -> Samples.value(left, values(base)).equals(Rational.ZERO));
        assertEquals(agree, Samples.ring().normalForm(first) == Samples.ring().normalForm(second));
    }

    @Provide
    Arbitrary<Term> arithmetic() {
        return Samples.arithmetic();
    }

    @Provide
    Arbitrary<Term> polynomials() {
        return Samples.polynomials();
    }

    @Provide
    Arbitrary<List<Value>> valuations() {
        return Samples.valuations();
    }

    private static boolean isNumber(Term term) {
        return term instanceof Constant constant && constant.value() instanceof Rational;
    }

    /** Numbers so far apart, with different fractions and so unlike the constants in the terms, that small polynomials in them and their floors differ unless they are the same. */
    private static List<Value> values(long base) {
        return List.of(nearly(base * 7, 97), nearly(base * base * 11, 89), nearly(base * base * base * base * 13, 83));
    }

    private static Rational nearly(long integer, long part) {
        return Rational.of(integer).plus(Rational.ONE.divide(Rational.of(part)));
    }

    /** Applies laws of rings at random places, each of which leaves the polynomial the same. */
    private static Term rearranged(Term term, Random random) {
        if (!(term instanceof Application application) || application.arguments().size() != 2) {
            return term;
        }
        Term left = rearranged(application.argument(0), random);
        Term right = rearranged(application.argument(1), random);
        Term same = Application.of(application.function(), List.of(left, right));
        return switch (application.function().name() + random.nextInt(4)) {
            case "+0", "*0" -> Application.of(application.function(), List.of(right, left));
            case "+1" -> Application.of("-", left, Application.of("*", Constant.of(-1), right));
            case "+2" -> Application.of("-", Application.of("+", Application.of("+", left, Samples.VARIABLES.get(0)), right), Samples.VARIABLES.get(0));
            case "-0" -> Application.of("+", Application.of("*", right, Constant.of(-1)), left);
            case "-1" -> Application.of("/", Application.of("-", Application.of("*", left, Constant.of(3)), Application.of("*", Constant.of(3), right)), Constant.of(3));
            case "*1" -> left instanceof Application sum && sum.applies("+", 2)
                    ? Application.of("+", Application.of("*", sum.argument(0), right), Application.of("*", right, sum.argument(1))) : same;
            case "*2" -> right instanceof Application product && product.applies("*", 2)
                    ? Application.of("*", Application.of("*", product.argument(1), left), product.argument(0)) : same;
            default -> same;
        };
    }
}
