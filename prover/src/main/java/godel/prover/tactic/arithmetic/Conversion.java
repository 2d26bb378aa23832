package godel.prover.tactic.arithmetic;

import godel.grammar.term.Application;
import godel.grammar.term.Term;
import godel.prover.kernel.Step;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A calculation that leads from one term to an equal one. The calculation that does nothing costs no inference.
 *
 * @param equation {@code Γ |- equal(from, to)}; absent only where both are the same term
 */
record Conversion(Term from, Term to, Optional<Theorem> equation) {

    static Conversion identity(Term term) {
        return new Conversion(term, term, Optional.empty());
    }

    static Conversion of(Theorem equation) {
        Application sides = (Application) equation.conclusion();
        return new Conversion(sides.argument(0), sides.argument(1), Optional.of(equation));
    }

    /** {@return the conversion of {@code whole} that converts its arguments in order; one for each argument} */
    static Conversion inside(Application whole, Conversion... arguments) {
        List<Step.Replacement> replacements = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            int position = i;
            arguments[i].equation.ifPresent(equation -> replacements.add(new Step.Replacement(position, equation)));
        }
        return replacements.isEmpty() ? identity(whole) : of(Theorem.congruence(whole, replacements));
    }

    /** {@return the conversion that goes on with {@code next}, which must start where this one ends} */
    Conversion then(Conversion next) {
        if (equation.isEmpty() || next.equation.isEmpty()) {
            return equation.isEmpty() ? next : this;
        }
        return of(Theorem.transitive(equation.get(), next.equation.get()));
    }

    Conversion then(Theorem next) {
        return then(of(next));
    }

    /** {@return the conversion that goes on by rewriting the part of {@code to} at {@code path}: argument positions from the outside in} */
    Conversion then(Theorem next, int... path) {
        List<Application> around = new ArrayList<>();
        Term part = to;
        for (int position : path) {
            around.add((Application) part);
            part = ((Application) part).argument(position);
        }
        Theorem rewritten = next;
        for (int i = path.length - 1; i >= 0; i--) {
            rewritten = Theorem.congruence(around.get(i), List.of(new Step.Replacement(path[i], rewritten)));
        }
        return then(of(rewritten));
    }

    /** {@return the premise with the part of its conclusion at {@code path} rewritten; an empty path rewrites it whole} */
    static Theorem rewrite(Theorem premise, Theorem equation, int... path) {
        return Theorem.substitute(identity(premise.conclusion()).then(equation, path).equation().orElseThrow(), premise);
    }

    /** {@return the premise with the part of its conclusion at {@code path} converted} */
    static Theorem rewrite(Theorem premise, Conversion conversion, int... path) {
        return conversion.equation.map(equation -> rewrite(premise, equation, path)).orElse(premise);
    }

    Conversion reversed() {
        return equation.map(theorem -> of(Theorem.symmetric(theorem))).orElse(this);
    }

    Theorem theorem(Theory theory) {
        return equation.orElseGet(() -> Theorem.reflexive(theory, from));
    }
}
