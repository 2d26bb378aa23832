package godel.prover.tactic.arithmetic;

import static godel.prover.tactic.arithmetic.Arithmetic.ONE;
import static godel.prover.tactic.arithmetic.Arithmetic.ZERO;
import static godel.prover.tactic.arithmetic.Arithmetic.divide;
import static godel.prover.tactic.arithmetic.Arithmetic.plus;
import static godel.prover.tactic.arithmetic.Arithmetic.times;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Effort;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Brings terms over {@code + - * /} into the canonical form described in the package, and proves it. Two such terms
 * that are the same polynomial over their atoms have the same canonical form. Atoms are the applications of all other
 * functions and the variables; {@code x / y} is {@code (1 / y) * x}, with {@code 1 / y} a number where y is constant,
 * taken apart where y is a single monomial, and an atom otherwise. What is no number counts as 0, so the canonical form
 * of an atom x is {@code 1 * x}.
 *
 * <p>Results are remembered, so an instance should live as long as the work it is for. Cost: no inference for a part
 * that is canonical already; about 2 for every operation, and what {@link SumRules} and {@link ProductRules} say.
 */
public final class RingNormalisation {
    private final Theory theory;
    private final RingLaws laws;
    private final KnownValues values;
    private final SumRules sums;
    private final ProductRules products;
    private final PolynomialReading reading;
    private final Map<Term, Conversion> known = new IdentityHashMap<>();

    /** Normalises with these laws; {@code effort} is spent on inferences and on the monomials met. */
    public RingNormalisation(Laws laws, Effort effort) {
        this(laws.theory(), laws.ring(), effort);
    }

    RingNormalisation(Theory theory, RingLaws laws, Effort effort) {
        this.theory = theory;
        this.laws = laws;
        this.values = new KnownValues(theory);
        this.sums = new SumRules(laws, values, effort);
        this.products = new ProductRules(laws, values, sums, effort);
        this.reading = new PolynomialReading(effort);
    }

    /** {@return whether the outermost function is one of {@code + - * /}, so that {@link #normalise} proves an equation with {@code term} itself on the left} */
    public static boolean isArithmetic(Term term) {
        return Arithmetic.isArithmetic(term);
    }

    /** {@return the canonical form of the numeric value of {@code term}, found without inferences} */
    public Term normalForm(Term term) {
        return reading.of(term).term();
    }

    /** {@return the polynomial that has the numeric value of {@code term}, found without inferences} */
    public Polynomial polynomial(Term term) {
        return reading.of(term);
    }

    /** {@return {@code |- equal(t, n)} with n the canonical form, where t is a number or an application of {@code + - * /}; otherwise {@code |- equal(0 + t, n)}} */
    public Theorem normalise(Term term) {
        Term numeric = Arithmetic.isArithmetic(term) || Arithmetic.number(term).isPresent() ? term : plus(ZERO, term);
        return convert(numeric).theorem(theory);
    }

    /** {@return {@code |- equal(s, t)} if both have the same canonical form and both are numbers or applications of {@code + - * /}} */
    public Optional<Theorem> equal(Term left, Term right) {
        boolean numeric = isNumeric(left) && isNumeric(right);
        return numeric && normalForm(left) == normalForm(right) ? Optional.of(convert(left).then(convert(right).reversed()).theorem(theory)) : Optional.empty();
    }

    private static boolean isNumeric(Term term) {
        return Arithmetic.isArithmetic(term) || Arithmetic.number(term).isPresent();
    }

    PolynomialReading reading() {
        return reading;
    }

    KnownValues values() {
        return values;
    }

    /** {@return the conversion to canonical form of a number or an application of {@code + - * /}} */
    Conversion convert(Term term) {
        if (reading.isNormal(term)) {
            return Conversion.identity(term);
        }
        Arithmetic.visit(term, part -> known.containsKey(part) || reading.isNormal(part), Arithmetic::parts, part -> known.put(part, combine(part)));
        return known.get(term);
    }

    private Conversion combine(Application term) {
        Term x = term.argument(0);
        Term y = term.argument(1);
        if (term.function() == Arithmetic.MINUS) {
            Theorem reduced = laws.minusPlus.of(x, y);
            return Conversion.of(reduced).then(convert(Arithmetic.reduced(term).orElseThrow()));
        }
        if (term.function() == Arithmetic.DIVIDE) {
            return x == ONE ? invert(y) : quotient(term);
        }
        Conversion numeric = term.function() == Arithmetic.PLUS
                ? asNumbers(term, laws.atomPlusLeft, laws.atomPlusRight, laws.atomsPlus, laws.numberPlusLeft, laws.numberPlusRight)
                : asNumbers(term, laws.atomTimesLeft, laws.atomTimesRight, laws.atomsTimes, laws.numberTimesLeft, laws.numberTimesRight);
        if (numeric.to() instanceof Application product && product.function() == Arithmetic.TIMES && isAtom(x) && isAtom(y)) {
            return orderedAtoms(numeric, x, y);
        }
        Application sides = (Application) numeric.to();
        Conversion normal = numeric.then(Conversion.inside(sides, convert(sides.argument(0)), convert(sides.argument(1))));
        Polynomial left = reading.of(x);
        Polynomial right = reading.of(y);
        return normal.then(term.function() == Arithmetic.PLUS ? sums.add(left, right) : products.multiply(left, right));
    }

    private static boolean isAtom(Term term) {
        return !(term instanceof Constant) && !Arithmetic.isArithmetic(term);
    }

    /** Makes atoms among the arguments monomials, and constants that are no numbers 0; two factors that are atoms become one monomial. */
    private Conversion asNumbers(Application term, Lemma atomLeft, Lemma atomRight, Lemma atoms, Lemma numberLeft, Lemma numberRight) {
        Term x = term.argument(0);
        Term y = term.argument(1);
        if (isAtom(x) && isAtom(y)) {
            return Conversion.of(atoms.of(x, y));
        }
        Conversion result = Conversion.identity(term);
        if (isAtom(x)) {
            result = result.then(atomLeft.of(x, y));
        } else if (x instanceof Constant && Arithmetic.number(x).isEmpty()) {
            result = result.then(numberLeft.of(x, y)).then(values.equation(plus(ZERO, x)), 0);
        }
        Term left = ((Application) result.to()).argument(0);
        if (isAtom(y)) {
            result = result.then(atomRight.of(left, y));
        } else if (y instanceof Constant && Arithmetic.number(y).isEmpty()) {
            result = result.then(numberRight.of(left, y)).then(values.equation(plus(ZERO, y)), 1);
        }
        return result;
    }

    private Conversion orderedAtoms(Conversion monomial, Term x, Term y) {
        return TermOrder.STRUCTURAL.compare(x, y) <= 0 ? monomial : monomial.then(laws.timesCommutative.of(x, y), 1);
    }

    private Conversion quotient(Application term) {
        Term x = term.argument(0);
        Term y = term.argument(1);
        Conversion turned = Conversion.of(laws.divideTimes.of(x, y));
        if (y instanceof Constant) {
            turned = turned.then(values.equation(divide(ONE, y)), 0);
        }
        return turned.then(convert(turned.to()));
    }

    /** {@return the conversion of {@code 1 / y} to normal form} */
    private Conversion invert(Term y) {
        if (y instanceof Constant) {
            return values.of(divide(ONE, y));
        }
        if (isAtom(y)) {
            return Conversion.of(laws.quotientAtom.of(ONE, y));
        }
        Conversion inside = Conversion.inside(divide(ONE, y), Conversion.identity(ONE), convert(y));
        Polynomial divisor = reading.of(y);
        if (divisor.isConstant()) {
            return inside.then(values.of(inside.to()));
        }
        if (!divisor.isMonomial()) {
            return inside.then(laws.quotientAtom.of(ONE, divisor.term()));
        }
        Constant c = Constant.of(divisor.coefficient());
        Conversion apart = inside.then(laws.inverseProduct.of(c, divisor.product().term())).then(values.equation(divide(ONE, c)), 0);
        Conversion atoms = invertAtoms(divisor.product());
        return apart.then(Conversion.inside((Application) apart.to(), Conversion.identity(((Application) apart.to()).argument(0)), atoms));
    }

    /** {@return the conversion of {@code 1 / (x * ..)} to {@code (1 / x) * ..}, which keeps the order of the atoms} */
    private Conversion invertAtoms(Product product) {
        Conversion result = null;
        for (int i = product.atoms().size() - 1; i >= 0; i--) {
            Term first = product.atoms().get(i);
            if (result == null) {
                result = Conversion.identity(divide(ONE, first));
            } else {
                Term rest = ((Application) result.from()).argument(1);
                Conversion apart = Conversion.of(laws.inverseProduct.of(first, rest));
                result = apart.then(Conversion.inside((Application) apart.to(), Conversion.identity(divide(ONE, first)), result));
            }
        }
        return result;
    }
}
