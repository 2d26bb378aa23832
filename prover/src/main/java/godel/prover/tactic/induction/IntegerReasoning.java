package godel.prover.tactic.induction;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.value.Rational;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.Equality;
import godel.prover.tactic.arithmetic.LinearArithmetic;
import godel.prover.tactic.arithmetic.RingNormalisation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Linear arithmetic and ring rewriting on terms of sort Int. What is an integer is found by type reasoning: each largest
 * part that arithmetic does not look into is shown to be one.
 */
final class IntegerReasoning {
    private static final Set<String> RELATIONS = Set.of("</2", "equal/2");

    private final LinearArithmetic arithmetic;
    private final Function<Term, Optional<Theorem>> isInteger;

    /** @param isInteger proves of a term that it is an integer, if it can */
    IntegerReasoning(LinearArithmetic arithmetic, Function<Term, Optional<Theorem>> isInteger) {
        this.arithmetic = arithmetic;
        this.isInteger = isInteger;
    }

    /** {@return {@code Γ |- 'false}, if the facts about integers contradict each other} */
    Optional<Theorem> refute(Collection<Theorem> facts) {
        List<Theorem> numeric = numeric(facts);
        return numeric.isEmpty() ? Optional.empty() : arithmetic.refute(withSorts(numeric, Constant.TRUE));
    }

    /** {@return {@code Γ |- goal}, for a goal that relates integers, if it follows from the facts} */
    Optional<Theorem> prove(Term goal, Collection<Theorem> facts) {
        return isNumeric(goal) ? arithmetic.prove(goal, withSorts(numeric(facts), goal)) : Optional.empty();
    }

    /** {@return {@code Γ |- comparison} or {@code Γ |- not(comparison)}, if one of them follows from the facts} */
    Optional<Theorem> decide(Application comparison, Collection<Theorem> facts) {
        List<Theorem> known = withSorts(numeric(facts), comparison);
        return arithmetic.prove(comparison, known).or(() -> arithmetic.prove(Logic.negation(comparison), known));
    }

    /** {@return {@code Γ |- x = c} for terms x that facts compare with a number c, where they leave no other value} */
    List<Theorem> pinned(Collection<Theorem> facts) {
        Set<Term> equations = new LinkedHashSet<>();
        for (Theorem fact : numeric(facts)) {
            Application claim = (Application) fact.conclusion();
            Application relation = claim.applies("not", 1) ? (Application) claim.argument(0) : claim;
            if (!relation.applies("<", 2) || relation.isGround()) {
                continue;
            }
            if (relation.argument(0) instanceof Constant number) {
                equations.add(Logic.equation(relation.argument(1), number));
            } else if (relation.argument(1) instanceof Constant number) {
                equations.add(Logic.equation(relation.argument(0), number));
            }
        }
        return equations.stream().flatMap(equation -> prove(equation, facts).stream()).toList();
    }

    /** {@return the equality of a sum, difference or product with its normal form, in which no number 1 multiplies and no 0 is added} */
    Equality normalise(Application term) {
        Term plain = plain(arithmetic.ring().normalForm(term));
        if (plain == term) {
            return Equality.same(term);
        }
        Optional<Theorem> equation = arithmetic.ring().equal(term, plain);
        if (equation.isEmpty()) {
            equation = isInteger.apply(plain).flatMap(fact -> arithmetic.prove(Logic.equation(term, plain), List.of(fact)));
        }
        return equation.map(Equality::of).orElse(Equality.same(term));
    }

    private static Term plain(Term normal) {
        if (!(normal instanceof Application application)) {
            return normal;
        }
        if (application.applies("+", 2)) {
            return Application.of("+", plain(application.argument(0)), plain(application.argument(1)));
        }
        return application.applies("*", 2) && application.argument(0) == Constant.of(1) ? application.argument(1) : normal;
    }

    private static List<Theorem> numeric(Collection<Theorem> facts) {
        return facts.stream().filter(fact -> isNumeric(fact.conclusion())).toList();
    }

    /** {@return whether a formula may relate numbers} Whether it does is decided by the sorts of what it relates. */
    static boolean isNumeric(Term formula) {
        Term atom = formula instanceof Application negation && negation.applies("not", 1) ? negation.argument(0) : formula;
        return atom instanceof Application relation && RELATIONS.contains(relation.function().toString())
                && (relation.applies("<", 2) || relation.arguments().stream().anyMatch(IntegerReasoning::mayBeNumber));
    }

    private static boolean mayBeNumber(Term term) {
        return term instanceof Constant constant ? constant.value() instanceof Rational
                : !(term instanceof Application application) || RingNormalisation.isArithmetic(application) || !application.arguments().isEmpty();
    }

    private List<Theorem> withSorts(List<Theorem> facts, Term goal) {
        Set<Term> atoms = new LinkedHashSet<>();
        facts.forEach(fact -> collect(fact.conclusion(), atoms));
        collect(goal, atoms);
        List<Theorem> all = new ArrayList<>(facts);
        atoms.forEach(atom -> isInteger.apply(atom).ifPresent(all::add));
        return all;
    }

    private static void collect(Term term, Set<Term> atoms) {
        if (term instanceof Constant) {
            return;
        }
        if (term instanceof Application application && (RingNormalisation.isArithmetic(application)
                || RELATIONS.contains(application.function().toString()) || application.applies("not", 1))) {
            application.arguments().forEach(argument -> collect(argument, atoms));
        } else {
            atoms.add(term);
        }
    }
}
