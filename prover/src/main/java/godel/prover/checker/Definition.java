package godel.prover.checker;

import java.util.List;

/**
 * A definition {@code f(parameters) = body}, as proposed by a {@code define} line.
 *
 * @param measure its components, empty where nothing is recursive
 */
record Definition(Function function, List<Term.Variable> parameters, Term body, List<Term> measure) implements Meaning {

    /** Takes note that the definition stays, and with it its terms. */
    void use() {
        parameters.forEach(Term::use);
        body.use();
        measure.forEach(Term::use);
    }
}
