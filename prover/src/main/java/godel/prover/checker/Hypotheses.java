package godel.prover.checker;

import java.util.Arrays;
import java.util.Comparator;

/** An immutable set of terms, kept in the order of their numbers so that equal sets are equal arrays. */
final class Hypotheses {
    static final Hypotheses NONE = new Hypotheses(new Term[0]);
    private static final Comparator<Term> BY_NUMBER = Comparator.comparingInt(Term::number);

    private final Term[] terms;

    private Hypotheses(Term[] terms) {
        this.terms = terms;
    }

    /** {@return the set of these terms; repetitions do no harm, and the array is taken over} */
    static Hypotheses of(Term... terms) {
        if (terms.length == 0) {
            return NONE;
        }
        Arrays.sort(terms, BY_NUMBER);
        int size = 1;
        for (int i = 1; i < terms.length; i++) {
            if (terms[i] != terms[size - 1]) {
                terms[size++] = terms[i];
            }
        }
        return new Hypotheses(size == terms.length ? terms : Arrays.copyOf(terms, size));
    }

    Hypotheses union(Hypotheses other) {
        if (other.terms.length == 0 || other == this) {
            return this;
        }
        if (terms.length == 0) {
            return other;
        }
        Term[] all = Arrays.copyOf(terms, terms.length + other.terms.length);
        System.arraycopy(other.terms, 0, all, terms.length, other.terms.length);
        return of(all);
    }

    Hypotheses without(Term term) {
        int position = Arrays.binarySearch(terms, term, BY_NUMBER);
        if (position < 0) {
            return this;
        }
        Term[] rest = new Term[terms.length - 1];
        System.arraycopy(terms, 0, rest, 0, position);
        System.arraycopy(terms, position + 1, rest, position, rest.length - position);
        return new Hypotheses(rest);
    }

    Hypotheses replaced(Replacement replacement) throws Refusal {
        Term[] result = new Term[terms.length];
        for (int i = 0; i < terms.length; i++) {
            replacement.charge();
            result[i] = replacement.apply(terms[i]);
        }
        return of(result);
    }

    /** {@return whether every term of this set is among the others} */
    boolean isSubsetOf(Hypotheses others) {
        for (Term term : terms) {
            if (Arrays.binarySearch(others.terms, term, BY_NUMBER) < 0) {
                return false;
            }
        }
        return true;
    }

    /** {@return the terms; the array must not be changed} */
    Term[] terms() {
        return terms;
    }

    boolean isSameAs(Hypotheses other) {
        return Arrays.equals(terms, other.terms);
    }
}
