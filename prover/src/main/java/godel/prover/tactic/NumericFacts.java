package godel.prover.tactic;

import godel.grammar.term.Application;
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

    NumericFacts(Rules rules, Context context, Effort effort) {
        this.rules = rules;
        this.context = context;
        this.arithmetic = new LinearArithmetic(rules.arithmetic(), effort);
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
        Set<Term> atoms = new HashSet<>();
        collectAtoms(comparison, atoms);
        boolean touched = facts.stream().anyMatch(fact -> {
            Set<Term> others = new HashSet<>();
            collectAtoms(fact.conclusion(), others);
            return others.stream().anyMatch(atoms::contains);
        });
        if (!touched) {
            return Optional.empty();
        }
        return arithmetic.prove(comparison, facts).or(() -> arithmetic.prove(Logic.negation(comparison), facts));
    }

    private List<Theorem> relevant(Term goal) {
        List<Theorem> numeric = new ArrayList<>(context.facts().stream().filter(fact -> isRelation(fact.conclusion())).toList());
        List<Term> terms = new ArrayList<>(List.of(goal));
        numeric.forEach(fact -> terms.add(fact.conclusion()));
        numeric.addAll(rules.sizes().about(terms));
        return numeric;
    }

    private static boolean isRelation(Term conclusion) {
        Term atom = conclusion instanceof Application negation && negation.applies("not", 1) ? negation.argument(0) : conclusion;
        return atom instanceof Application application && RELATIONS.contains(application.function().toString());
    }

    /** The largest parts that arithmetic does not look into. */
    private static void collectAtoms(Term term, Set<Term> atoms) {
        if (term instanceof Application application && (OPERATIONS.contains(application.function().toString())
                || RELATIONS.contains(application.function().toString()) || application.applies("not", 1))) {
            application.arguments().forEach(argument -> collectAtoms(argument, atoms));
        } else if (!term.isGround()) {
            atoms.add(term);
        }
    }
}
