package godel.prover.metamath;

/**
 * Two terms that are equal, with the proof under some condition; no proof is kept where they are the same expression.
 *
 * @param proof proves that the terms are equal, null if they are the same
 */
record Equation(Expression left, Expression right, Proof proof) {

    /** {@return that a term is equal to itself} */
    static Equation same(Expression term) {
        return new Equation(term, term, null);
    }

    boolean isSame() {
        return proof == null;
    }
}
