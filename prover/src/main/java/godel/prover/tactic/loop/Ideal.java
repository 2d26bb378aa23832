package godel.prover.tactic.loop;

import godel.grammar.term.Term;
import godel.grammar.value.Rational;
import godel.prover.tactic.arithmetic.Polynomial;
import godel.prover.tactic.arithmetic.Product;
import godel.prover.tactic.arithmetic.TermOrder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Sums of multiples of given polynomials by polynomials of low degree, found by linear algebra. */
final class Ideal {
    private static final int MAXIMAL_COLUMNS = 240;

    private final List<Polynomial> generators = new ArrayList<>();
    private final Reasoning reasoning;

    Ideal(Reasoning reasoning) {
        this.reasoning = reasoning;
    }

    void add(Polynomial generator) {
        generators.add(generator);
    }

    /** {@return cofactors, one for each generator, with which the products add up to {@code polynomial}} */
    Optional<List<Polynomial>> express(Polynomial polynomial) {
        if (polynomial.isZero()) {
            return Optional.of(generators.stream().map(generator -> Polynomial.ZERO).toList());
        }
        Set<List<Product>> tried = new LinkedHashSet<>();
        for (int degree = 0; degree <= 2; degree++) {
            List<Product> multipliers = multipliers(polynomial, degree);
            if (multipliers.size() * generators.size() > MAXIMAL_COLUMNS) {
                break;
            }
            if (tried.add(multipliers)) {
                Optional<List<Polynomial>> cofactors = express(polynomial, multipliers);
                if (cofactors.isPresent()) {
                    return cofactors;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<List<Polynomial>> express(Polynomial polynomial, List<Product> multipliers) {
        LinearSpan<Product> span = new LinearSpan<>();
        for (Polynomial generator : generators) {
            for (Product multiplier : multipliers) {
                reasoning.visit();
                span.add(LinearSpan.coefficients(generator.times(Polynomial.monomial(Rational.ONE, multiplier))));
            }
        }
        return span.express(LinearSpan.coefficients(polynomial)).map(numbers -> {
            List<Polynomial> cofactors = new ArrayList<>();
            for (int i = 0; i < generators.size(); i++) {
                Polynomial cofactor = Polynomial.ZERO;
                for (int j = 0; j < multipliers.size(); j++) {
                    cofactor = cofactor.plus(Polynomial.monomial(numbers.get(i * multipliers.size() + j), multipliers.get(j)));
                }
                cofactors.add(cofactor);
            }
            return cofactors;
        });
    }

    /** {@return the products of at most {@code degree} atoms of the polynomials} */
    private List<Product> multipliers(Polynomial polynomial, int degree) {
        Set<Term> atoms = new TreeSet<>(TermOrder.STRUCTURAL);
        List<Polynomial> all = new ArrayList<>(generators);
        all.add(polynomial);
        all.forEach(each -> each.suffixes().forEach(next -> atoms.addAll(next.product().atoms())));
        Set<Product> products = new TreeSet<>(Set.of(Product.ONE));
        for (int i = 0; i < degree; i++) {
            for (Product product : List.copyOf(products)) {
                atoms.forEach(atom -> products.add(product.times(Product.of(atom))));
            }
        }
        return List.copyOf(products);
    }
}
