package godel.prover.tactic.arithmetic;

import godel.grammar.term.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * A product of atoms in ascending order; the empty product is 1. Products are ordered by degree and then
 * lexicographically, an order that multiplication by a common factor keeps.
 */
public record Product(List<Term> atoms) implements Comparable<Product> {
    /** The empty product. */
    public static final Product ONE = new Product(List.of());

    public Product {
        atoms = List.copyOf(atoms);
    }

    /** {@return the product of one atom} */
    public static Product of(Term atom) {
        return new Product(List.of(atom));
    }

    public boolean isOne() {
        return atoms.isEmpty();
    }

    Term first() {
        return atoms.getFirst();
    }

    /** {@return the product of all atoms but the first} */
    Product rest() {
        return new Product(atoms.subList(1, atoms.size()));
    }

    /** {@return the product as a term, bracketed to the right; there must be at least one atom} */
    Term term() {
        Term result = atoms.getLast();
        for (int i = atoms.size() - 2; i >= 0; i--) {
            result = Arithmetic.times(atoms.get(i), result);
        }
        return result;
    }

    public Product times(Product other) {
        List<Term> all = new ArrayList<>(atoms);
        all.addAll(other.atoms);
        all.sort(TermOrder.STRUCTURAL);
        return new Product(all);
    }

    @Override
    public int compareTo(Product other) {
        int difference = Integer.compare(atoms.size(), other.atoms.size());
        for (int i = 0; difference == 0 && i < atoms.size(); i++) {
            difference = TermOrder.STRUCTURAL.compare(atoms.get(i), other.atoms.get(i));
        }
        return difference;
    }
}
