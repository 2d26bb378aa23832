package godel.prover.tactic;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.arithmetic.LinearArithmetic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a context knows of numbers, and linear arithmetic on it. */
final class NumericFacts {
    private static final Set<String> RELATIONS = Set.of("</2", "equal/2", "is_integer/1", "is_number/1");
    private static final Set<String> OPERATIONS = Set.of("+/2", "-/2", "*/2", "//2");

    private final Rules rules;
    private final Context context;
    private final LinearArithmetic arithmetic;
    private final LemmaFacts lemmas;

    NumericFacts(Rules rules, Context context, LinearArithmetic arithmetic, Effort effort) {
        this.rules = rules;
        this.context = context;
        this.arithmetic = arithmetic;
        this.lemmas = new LemmaFacts(rules.lemmas(), context, condition -> new Simplifier(rules, context, this, effort).prove(condition));
    }

    /** {@return {@code Γ |- 'false}, if the facts, and what is known of sizes in them and the goal, contradict each other} */
    Optional<Theorem> refute(Term goal) {
        List<Theorem> facts = relevant(goal);
        return facts.isEmpty() ? Optional.empty() : arithmetic.refute(facts);
    }

    /** {@return {@code Γ |- goal} for a goal that relates numbers, if it follows} */
    Optional<Theorem> prove(Term goal) {
        return isRelation(goal) ? arithmetic.prove(goal, relevant(goal)) : Optional.empty();
    }

    /** {@return {@code Γ |- comparison} or {@code Γ |- not(comparison)}, if one of them follows from facts that share something with it} */
    Optional<Theorem> decide(Application comparison) {
        List<Theorem> facts = relevant(comparison);
        Set<Term> atoms = atoms(comparison);
        if (facts.stream().noneMatch(fact -> atoms(fact.conclusion()).stream().anyMatch(atoms::contains))) {
            return Optional.empty();
        }
        return arithmetic.prove(comparison, facts).or(() -> arithmetic.prove(Logic.negation(comparison), facts));
    }

    /**
     * {@return {@code Γ |- x = c} for terms x to which the facts leave no other value, where that is not known yet} The
     * numbers tried are those that the term is compared with.
     */
    List<Theorem> pinned() {
        return context.facts().stream().flatMap(fact -> comparedWithConstant(fact.conclusion()).stream()).distinct()
                .filter(equation -> context.known(equation.argument(0)).isEmpty())
                .flatMap(equation -> prove(equation).stream()).toList();
    }

    /** {@return {@code equal(x, c)} where the fact says that x is below or above c, or is not} */
    private static Optional<Application> comparedWithConstant(Term fact) {
        Term claim = fact instanceof Application negation && negation.applies("not", 1) ? negation.argument(0) : fact;
        if (!(claim instanceof Application comparison) || !comparison.applies("<", 2) || comparison.isGround()) {
            return Optional.empty();
        }
        Term left = comparison.argument(0);
        Term right = comparison.argument(1);
        if (right instanceof Constant) {
            return Optional.of(Logic.equation(left, right));
        }
        return left instanceof Constant ? Optional.of(Logic.equation(right, left)) : Optional.empty();
    }

    private List<Theorem> relevant(Term goal) {
        List<Theorem> numeric = new ArrayList<>(context.facts().stream().filter(fact -> isRelation(fact.conclusion())).toList());
        List<Term> terms = new ArrayList<>(List.of(goal));
        numeric.forEach(fact -> terms.add(fact.conclusion()));
        numeric.addAll(rules.sizes().about(terms));
        numeric.addAll(lemmas.about(terms));
        return numeric;
    }

    static boolean isRelation(Term conclusion) {
        Term atom = conclusion instanceof Application negation && negation.applies("not", 1) ? negation.argument(0) : conclusion;
        return atom instanceof Application application && RELATIONS.contains(application.function().toString());
    }

    private static Set<Term> atoms(Term term) {
        Set<Term> atoms = new HashSet<>();
        collectAtoms(term, atoms);
        return atoms;
    }

    /** The largest parts that arithmetic does not look into. */
    static void collectAtoms(Term term, Set<Term> atoms) {
        if (term instanceof Application application && (OPERATIONS.contains(application.function().toString())
                || RELATIONS.contains(application.function().toString()) || application.applies("not", 1))) {
            application.arguments().forEach(argument -> collectAtoms(argument, atoms));
        } else if (!term.isGround()) {
            atoms.add(term);
        }
    }
}
