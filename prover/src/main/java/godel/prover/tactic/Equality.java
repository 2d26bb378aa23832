package godel.prover.tactic;

import godel.grammar.term.Application;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Step;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A proven equation, or the trivial one of a term with itself, for which no inference is spent.
 *
 * @param proof {@code Γ |- equal(left, right)}; empty exactly when both sides are the same term
 */
public record Equality(Term left, Term right, Optional<Theorem> proof) {

    /** {@return the trivial equality} */
    public static Equality same(Term term) {
        return new Equality(term, term, Optional.empty());
    }

    /**
     * {@return the equality that this theorem states}
     *
     * @throws IllegalArgumentException if its conclusion is not an equation
     */
    public static Equality of(Theorem theorem) {
        if (theorem.conclusion() instanceof Application sides && sides.applies("equal", 2)) {
            Term left = sides.argument(0);
            Term right = sides.argument(1);
            return left == right ? same(left) : new Equality(left, right, Optional.of(theorem));
        }
        throw new IllegalArgumentException("not an equation: " + theorem.conclusion());
    }

    public boolean isTrivial() {
        return proof.isEmpty();
    }

    /** {@return this equality followed by one that begins where it ends} */
    public Equality then(Equality next) {
        if (next.isTrivial()) {
            return this;
        }
        return isTrivial() ? next : of(Theorem.transitive(proof.get(), next.proof.get()));
    }

    /** {@return the equality read from right to left} */
    public Equality reversed() {
        return isTrivial() ? this : of(Theorem.symmetric(proof.get()));
    }

    /** {@return the theorem; a trivial equality costs one inference} */
    public Theorem theorem(Theory theory) {
        return proof.orElseGet(() -> Theorem.reflexive(theory, left));
    }

    /** {@return {@code Γ |- right} from a theorem whose conclusion is the left side} */
    public Theorem carry(Theorem premise) {
        return isTrivial() ? premise : Theorem.substitute(proof.get(), premise);
    }

    /** {@return {@code Γ |- left} from a theorem whose conclusion is the right side} */
    public Theorem carryBack(Theorem premise) {
        return isTrivial() ? premise : Theorem.substitute(Theorem.symmetric(proof.get()), premise);
    }

    /** {@return {@code application} with its arguments replaced by the right sides of {@code parts}, one for each argument} */
    public static Equality congruence(Application application, List<Equality> parts) {
        List<Step.Replacement> replacements = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int position = i;
            parts.get(i).proof.ifPresent(proof -> replacements.add(new Step.Replacement(position, proof)));
        }
        return replacements.isEmpty() ? same(application) : of(Theorem.congruence(application, replacements));
    }

    /** {@return {@code application} with the argument at one position replaced} */
    public static Equality at(Application application, int position, Equality part) {
        return part.isTrivial() ? same(application)
                : of(Theorem.congruence(application, List.of(new Step.Replacement(position, part.proof.get()))));
    }

    /** {@return the equality of {@code pattern} with the left side in the place of {@code hole} and with the right side there} */
    public static Equality within(Term pattern, Variable hole, Equality sides) {
        return new Replacing(hole, sides).in(pattern);
    }
}
