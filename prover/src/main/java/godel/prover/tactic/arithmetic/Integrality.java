package godel.prover.tactic.arithmetic;

import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.value.Rational;
import godel.prover.kernel.Theorem;
import java.util.List;

/** Proves that polynomials with integer coefficients in what is known to be an integer are integers; about 4 inferences for each operation. */
final class Integrality {
    private final Laws laws;
    private final KnownValues values;
    private final Facts facts;

    Integrality(Laws laws, KnownValues values, Facts facts) {
        this.laws = laws;
        this.values = values;
        this.facts = facts;
    }

    /** {@return whether all atoms of the product are known to be integers} */
    boolean isInteger(Product product) {
        return product.atoms().stream().allMatch(atom -> facts.integer(atom).isPresent());
    }

    /** {@return whether all coefficients are integers, and all atoms are known to be} */
    boolean isInteger(Polynomial polynomial) {
        return polynomial.suffixes().stream().allMatch(suffix -> suffix.coefficient().isInteger() && isInteger(suffix.product()));
    }

    /** {@return {@code Γ |- is_integer(n)} for the normal form n of a polynomial that {@link #isInteger(Polynomial)}} */
    Theorem prove(Polynomial polynomial) {
        if (polynomial.isZero()) {
            return constant(Rational.ZERO);
        }
        List<Polynomial> suffixes = polynomial.suffixes();
        Theorem result = monomial(suffixes.getLast());
        for (int i = suffixes.size() - 2; i >= 0; i--) {
            Polynomial suffix = suffixes.get(i);
            result = combine(laws.order().integerPlus, suffix.head(), monomial(suffix), suffix.rest().term(), result);
        }
        return result;
    }

    private Theorem monomial(Polynomial suffix) {
        Theorem coefficient = constant(suffix.coefficient());
        return suffix.product().isOne() ? coefficient
                : combine(laws.order().integerTimes, Constant.of(suffix.coefficient()), coefficient, suffix.product().term(), product(suffix.product()));
    }

    private Theorem product(Product product) {
        List<Term> atoms = product.atoms();
        Theorem result = atom(atoms.getLast());
        for (int i = atoms.size() - 2; i >= 0; i--) {
            Term rest = new Product(atoms.subList(i + 1, atoms.size())).term();
            result = combine(laws.order().integerTimes, atoms.get(i), atom(atoms.get(i)), rest, result);
        }
        return result;
    }

    private Theorem atom(Term atom) {
        return facts.integer(atom).orElseThrow().get();
    }

    private Theorem constant(Rational number) {
        return laws.logic().holds(values.equation(Arithmetic.isInteger(Constant.of(number))));
    }

    private Theorem combine(Lemma lemma, Term left, Theorem leftInteger, Term right, Theorem rightInteger) {
        return laws.logic().holds(LogicLaws.follow(lemma.of(left, right), leftInteger, rightInteger));
    }
}
