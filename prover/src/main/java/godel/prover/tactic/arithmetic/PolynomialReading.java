package godel.prover.tactic.arithmetic;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.value.Rational;
import godel.prover.tactic.Effort;
import java.util.IdentityHashMap;
import java.util.Map;

/** Reads terms as polynomials without any inference, to plan proofs. What is no number counts as 0. */
final class PolynomialReading {
    private final Effort effort;
    private final Map<Term, Polynomial> known = new IdentityHashMap<>();

    PolynomialReading(Effort effort) {
        this.effort = effort;
    }

    /** {@return the polynomial that has the numeric value of {@code term}} */
    Polynomial of(Term term) {
        if (term instanceof Constant) {
            return Polynomial.constant(Arithmetic.number(term).orElse(Rational.ZERO));
        }
        if (!Arithmetic.isArithmetic(term)) {
            return Polynomial.atom(term);
        }
        Arithmetic.visit(term, known::containsKey, Arithmetic::parts, part -> known.put(part, read(part)));
        return known.get(term);
    }

    /** {@return whether {@code term} is a normal form} */
    boolean isNormal(Term term) {
        return of(term).term() == term;
    }

    private Polynomial read(Application term) {
        var reduced = Arithmetic.reduced(term);
        Polynomial result = reduced.isPresent() ? of(reduced.get()) : combine(term);
        effort.spend(1 + result.suffixes().size());
        return result;
    }

    private Polynomial combine(Application term) {
        Polynomial right = of(term.argument(1));
        if (term.function() == Arithmetic.DIVIDE) {
            return inverse(right);
        }
        Polynomial left = of(term.argument(0));
        return term.function() == Arithmetic.PLUS ? left.plus(right) : left.times(right);
    }

    /** {@return {@code 1 / divisor}: taken apart for a single monomial, otherwise an atom} */
    static Polynomial inverse(Polynomial divisor) {
        if (divisor.isZero() || divisor.isMonomial()) {
            Product inverse = new Product(divisor.product().atoms().stream().<Term>map(atom -> Arithmetic.divide(Arithmetic.ONE, atom)).toList());
            return Polynomial.monomial(Rational.ONE.divide(divisor.coefficient()), inverse);
        }
        return Polynomial.atom(Arithmetic.divide(Arithmetic.ONE, divisor.term()));
    }
}
