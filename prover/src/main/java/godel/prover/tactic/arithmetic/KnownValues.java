package godel.prover.tactic.arithmetic;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.util.IdentityHashMap;
import java.util.Map;

/** The values of small ground terms, each evaluated once. */
final class KnownValues {
    private static final int STEPS = 100;

    private final Theory theory;
    private final Map<Term, Conversion> known = new IdentityHashMap<>();

    KnownValues(Theory theory) {
        this.theory = theory;
    }

    /** {@return the conversion of a ground term of a few primitives to its value; a constant is its own value} */
    Conversion of(Term ground) {
        return ground instanceof Constant ? Conversion.identity(ground)
                : known.computeIfAbsent(ground, term -> Conversion.of(Theorem.evaluate(theory, term, STEPS)));
    }

    /** {@return the conversion of {@code left op right} to its value} */
    Theorem equation(Application ground) {
        return of(ground).equation().orElseThrow();
    }
}
