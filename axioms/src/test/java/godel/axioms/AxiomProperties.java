package godel.axioms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.kernel.Axiom;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every axiom of the primitives is true: of all combinations of some awkward values, and of random ones. */
class AxiomProperties {
    private static final long STEPS = 1_000;
    private static final List<Value> AWKWARD = List.of(
            Symbol.TRUE, Symbol.FALSE, Symbol.NIL, Symbol.of("left"),
            Rational.of(0), Rational.of(1), Rational.of(-1), Rational.of(2), fraction(1, 2), fraction(-1, 2), fraction(-7, 3),
            Rational.of(BigInteger.TWO.pow(80)),
            Pair.of(Symbol.FALSE, Rational.of(0)), Value.list(Rational.of(1), Symbol.NIL));

    private final Theory theory = Theory.create();
    private final List<Axiom> axioms = AxiomCollection.load("primitive").loadInto(theory);

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void everyAxiomIsTrueOfRandomValues(@ForAll("values") Value x, @ForAll("values") Value y, @ForAll("values") Value z) {
        for (Axiom axiom : axioms) {
            assertTrueOf(axiom, valuation(axiom, List.of(x, y, z)));
        }
    }

    @Example
    void everyAxiomIsTrueOfAllCombinationsOfAwkwardValues() {
        for (Axiom axiom : axioms) {
            combinations(axiom).forEach(values -> assertTrueOf(axiom, valuation(axiom, values)));
        }
    }

    @Example
    void noPremiseOfAnAxiomIsNeverMet() {
        TreeSet<String> idle = new TreeSet<>();
        for (Axiom axiom : axioms) {
            if (axiom.formula() instanceof Application implication && implication.applies("implies", 2)
                    && combinations(axiom).stream().noneMatch(values -> value(valuation(axiom, values).apply(implication.argument(0))) != Symbol.FALSE)) {
                idle.add(axiom.name());
            }
        }
        assertEquals(new TreeSet<>(), idle);
    }

    @Provide
    Arbitrary<Value> values() {
        Arbitrary<Value> atoms = Arbitraries.oneOf(
                Arbitraries.of(AWKWARD),
                Arbitraries.longs().map(Rational::of),
                Arbitraries.integers().between(-20, 20).flatMap(p -> Arbitraries.integers().between(1, 12).map(q -> fraction(p, q))),
                Arbitraries.of("a", "right", "true").map(Symbol::of));
        return Arbitraries.recursive(() -> atoms, inner -> Arbitraries.oneOf(atoms, inner.flatMap(head -> inner.map(tail -> Pair.of(head, tail)))), 3);
    }

    private void assertTrueOf(Axiom axiom, Substitution valuation) {
        assertNotSame(Symbol.FALSE, value(valuation.apply(axiom.formula())), () -> axiom.name() + " is false for " + valuation);
    }

    /** {@return the value that the kernel proves of a ground term} */
    private Value value(Term ground) {
        Application equation = (Application) Theorem.evaluate(theory, ground, STEPS).conclusion();
        return ((Constant) equation.argument(1)).value();
    }

    private static Substitution valuation(Axiom axiom, List<Value> values) {
        Map<Variable, Term> bindings = new LinkedHashMap<>();
        for (Variable variable : axiom.formula().variables()) {
            bindings.put(variable, Constant.of(values.get(bindings.size())));
        }
        return Substitution.of(bindings);
    }

    private static List<List<Value>> combinations(Axiom axiom) {
        List<List<Value>> all = List.of(List.of());
        for (int i = 0; i < axiom.formula().variables().size(); i++) {
            List<List<Value>> longer = new ArrayList<>();
            for (List<Value> start : all) {
                for (Value value : AWKWARD) {
                    List<Value> extended = new ArrayList<>(start);
                    extended.add(value);
                    longer.add(extended);
                }
            }
            all = longer;
        }
        return all;
    }

    private static Rational fraction(long numerator, long denominator) {
        return Rational.of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }
}
