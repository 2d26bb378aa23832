package godel.prover.tactic.arithmetic;

import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * A polynomial with rational coefficients: a linked list of monomials in ascending order of their products, so the
 * constant comes first. No coefficient is 0 and no product occurs twice. Each polynomial knows its normal form as a term.
 */
public final class Polynomial {
    /** The polynomial without monomials. */
    public static final Polynomial ZERO = new Polynomial(Rational.ZERO, Product.ONE, null, Arithmetic.ZERO);

    private final Rational coefficient;
    private final Product product;
    private final Polynomial rest;
    private final Term term;

    private Polynomial(Rational coefficient, Product product, Polynomial rest, Term term) {
        this.coefficient = coefficient;
        this.product = product;
        this.rest = rest;
        this.term = term;
    }

    private static Polynomial of(Rational coefficient, Product product, Polynomial rest) {
        Term head = term(coefficient, product);
        return new Polynomial(coefficient, product, rest, rest.isZero() ? head : Arithmetic.plus(head, rest.term));
    }

    private static Polynomial of(TreeMap<Product, Rational> coefficients) {
        Polynomial result = ZERO;
        for (var monomial : coefficients.descendingMap().entrySet()) {
            if (monomial.getValue().signum() != 0) {
                result = of(monomial.getValue(), monomial.getKey(), result);
            }
        }
        return result;
    }

    /** {@return one monomial, or 0 where the coefficient is 0} */
    public static Polynomial monomial(Rational coefficient, Product product) {
        return coefficient.signum() == 0 ? ZERO : of(coefficient, product, ZERO);
    }

    /** {@return a number as a polynomial} */
    public static Polynomial constant(Rational number) {
        return monomial(number, Product.ONE);
    }

    /** {@return the polynomial that is this atom} */
    public static Polynomial atom(Term atom) {
        return monomial(Rational.ONE, Product.of(atom));
    }

    /** {@return the term of a single monomial, which may have the coefficient 0} */
    static Term term(Rational coefficient, Product product) {
        Constant number = Constant.of(coefficient);
        return product.isOne() ? number : Arithmetic.times(number, product.term());
    }

    public boolean isZero() {
        return rest == null;
    }

    public boolean isConstant() {
        return isZero() || product.isOne() && rest.isZero();
    }

    boolean isMonomial() {
        return !isZero() && rest.isZero();
    }

    /** {@return the coefficient of the first monomial; 0 for the polynomial 0} */
    public Rational coefficient() {
        return coefficient;
    }

    /** {@return the product of the first monomial} */
    public Product product() {
        return product;
    }

    /** {@return all monomials but the first} */
    Polynomial rest() {
        return isZero() ? this : rest;
    }

    /** {@return the coefficient of the product 1} */
    public Rational constantPart() {
        return product.isOne() ? coefficient : Rational.ZERO;
    }

    /** {@return the first monomial as a term} */
    Term head() {
        return term(coefficient, product);
    }

    /** {@return the normal form as a term} */
    public Term term() {
        return term;
    }

    /** {@return this polynomial and what follows each of its monomials, the longest first; empty for 0} */
    public List<Polynomial> suffixes() {
        List<Polynomial> suffixes = new ArrayList<>();
        for (Polynomial next = this; !next.isZero(); next = next.rest) {
            suffixes.add(next);
        }
        return suffixes;
    }

    public Polynomial plus(Polynomial other) {
        if (isZero() || other.isZero()) {
            return isZero() ? other : this;
        }
        TreeMap<Product, Rational> sum = new TreeMap<>();
        suffixes().forEach(next -> sum.put(next.product, next.coefficient));
        other.suffixes().forEach(next -> sum.merge(next.product, next.coefficient, Rational::plus));
        return of(sum);
    }

    public Polynomial minus(Polynomial other) {
        return plus(other.scale(Rational.of(-1)));
    }

    public Polynomial scale(Rational factor) {
        return times(constant(factor));
    }

    public Polynomial times(Polynomial other) {
        TreeMap<Product, Rational> result = new TreeMap<>();
        for (Polynomial left : suffixes()) {
            for (Polynomial right : other.suffixes()) {
                result.merge(left.product.times(right.product), left.coefficient.times(right.coefficient), Rational::plus);
            }
        }
        return of(result);
    }

    @Override
    public String toString() {
        return term.toString();
    }
}
