package godel.prover.tactic.arithmetic;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.PrimitiveAxioms;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Effort;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Random values and terms for the tests of this package, and one theory with its laws for all of them. */
final class Samples {
    static final Theory THEORY = theory();
    static final Laws LAWS = new Laws(THEORY);
    static final List<Variable> VARIABLES = List.of(Variable.of("x"), Variable.of("y"), Variable.of("z"));

    private Samples() {
    }

    private static Theory theory() {
        Theory theory = PrimitiveAxioms.theory();
        theory.declare(FunctionSymbol.of("f", 1));
        theory.declare(FunctionSymbol.of("g", 2));
        return theory;
    }

    static Term formula(String text) {
        return PrimitiveAxioms.formula(THEORY, text);
    }

    static List<Theorem> assumptions(String... formulas) {
        return List.of(formulas).stream().map(formula -> Theorem.assume(THEORY, formula(formula))).toList();
    }

    static RingNormalisation ring() {
        return new RingNormalisation(LAWS, Effort.unlimited(THEORY));
    }

    static LinearArithmetic linear() {
        return new LinearArithmetic(LAWS, Effort.unlimited(THEORY));
    }

    static Arbitrary<Rational> rationals() {
        return Arbitraries.integers().between(-12, 12).flatMap(numerator -> Arbitraries.integers().between(1, 5)
                .map(denominator -> Rational.of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator))));
    }

    /** Mostly numbers; also symbols and pairs, which count as 0. */
    static Arbitrary<Value> values() {
        Arbitrary<Value> pairs = rationals().map(number -> Pair.of(number, Symbol.NIL));
        return Arbitraries.frequencyOf(Tuple.of(8, rationals().map(number -> number)),
                Tuple.of(1, Arbitraries.of(Symbol.TRUE, Symbol.FALSE, Symbol.of("left"))), Tuple.of(1, pairs));
    }

    static Arbitrary<List<Value>> valuations() {
        return values().list().ofSize(VARIABLES.size());
    }

    /** Terms over {@code + - *}, variables, numbers and floor. */
    static Arbitrary<Term> polynomials() {
        return terms(Arbitraries.of("+", "-", "*"), rationals().map(Constant::of), 4);
    }

    /** The same with {@code /} and with constants that are no numbers. */
    static Arbitrary<Term> arithmetic() {
        return terms(Arbitraries.of("+", "-", "*", "/"), values().map(Constant::of), 4);
    }

    private static Arbitrary<Term> terms(Arbitrary<String> operators, Arbitrary<Constant> constants, int depth) {
        Arbitrary<Term> leaves = Arbitraries.oneOf(Arbitraries.of(VARIABLES), constants, Arbitraries.of(VARIABLES).map(x -> Application.of("floor", x)));
        return Arbitraries.recursive(() -> leaves, part -> Arbitraries.oneOf(leaves, operators.flatMap(operator ->
                part.flatMap(left -> part.map(right -> Application.of(operator, left, right))))), 1, depth);
    }

    static Term at(Term term, List<Value> valuation) {
        Map<Variable, Term> constants = new LinkedHashMap<>();
        for (int i = 0; i < VARIABLES.size(); i++) {
            constants.put(VARIABLES.get(i), Constant.of(valuation.get(i)));
        }
        return Substitution.of(constants).apply(term);
    }

    static Value value(Term term, List<Value> valuation) {
        Application equation = (Application) Theorem.evaluate(THEORY, at(term, valuation), 1_000_000).conclusion();
        return ((Constant) equation.argument(1)).value();
    }

    static Term rightSide(Theorem equation) {
        return ((Application) equation.conclusion()).argument(1);
    }
}
