package godel.prover.tactic;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Definition;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds of which kind the values of recursive functions are, by conjecture, test and induction: numbers, integers, not
 * negative, pairs, and what predicates of one argument say, for all arguments or for arguments of the same kind.
 */
public final class KindLemmas {
    /** Inferences and nodes that one conjecture may cost. */
    private static final long EFFORT = 40_000;
    private static final List<FunctionSymbol> KINDS = List.of(FunctionSymbol.of("is_number", 1), FunctionSymbol.of("is_integer", 1));

    private final Theory theory;
    private final Predicate<Term> plausible;
    private final Set<Term> asked = new HashSet<>();

    /** @param plausible whether a conjecture is worth an attempt */
    public KindLemmas(Theory theory, Predicate<Term> plausible) {
        this.theory = theory;
        this.plausible = plausible;
    }

    /** {@return the rules, knowing the kinds of the functions that a formula speaks of, those that they call included} */
    public Rules learn(Rules rules, Term formula) {
        Set<Definition> functions = new LinkedHashSet<>();
        collect(formula, functions, new HashSet<>());
        Rules known = rules;
        for (Definition definition : functions) {
            Application call = Application.of(definition.function(), List.copyOf(definition.parameters()));
            for (FunctionSymbol kind : KINDS) {
                known = learnFirst(known, claims(call, kind, definition.parameters()));
            }
            known = learnFirst(known, List.of(Logic.negation(Application.of("<", call, Constant.of(0)))));
            for (Definition other : functions) {
                if (other.function().arity() == 1 && other != definition) {
                    known = learnFirst(known, claims(call, other.function(), definition.parameters()));
                }
            }
        }
        return known;
    }

    private Rules learnFirst(Rules rules, List<Term> claims) {
        for (Term claim : claims) {
            Optional<Theorem> theorem = asked.add(claim) ? proved(rules, claim) : Optional.empty();
            if (theorem.isPresent()) {
                return rules.with(theorem.get());
            }
        }
        return rules;
    }

    /** For all arguments, for one argument of the kind, for all of the kind. */
    private static List<Term> claims(Application call, FunctionSymbol predicate, List<Variable> parameters) {
        Term claim = Application.of(predicate, List.of(call));
        List<Term> claims = new ArrayList<>(List.of(claim));
        Term all = claim;
        for (Variable parameter : parameters) {
            Term kind = Application.of(predicate, List.of(parameter));
            claims.add(Logic.implication(kind, claim));
            all = Logic.implication(kind, all);
        }
        claims.add(all);
        return claims.stream().distinct().toList();
    }

    private Optional<Theorem> proved(Rules rules, Term claim) {
        if (!plausible.test(claim)) {
            return Optional.empty();
        }
        Effort effort = Effort.of(theory, EFFORT);
        try {
            Induction induction = new Induction(rules, effort);
            for (Application call : induction.candidates(claim)) {
                Optional<Theorem> theorem = induction.prove(claim, call);
                if (theorem.isPresent()) {
                    return theorem;
                }
            }
        } catch (Effort.OutOfEffort tooMuch) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** The recursive functions in a term, and before each those that its definition speaks of. */
    private void collect(Term term, Set<Definition> functions, Set<FunctionSymbol> met) {
        if (term instanceof Application application) {
            application.arguments().forEach(argument -> collect(argument, functions, met));
            if (met.add(application.function())) {
                theory.definition(application.function()).ifPresent(definition -> {
                    collect(definition.body(), functions, met);
                    if (definition.isRecursive()) {
                        functions.add(definition);
                    }
                });
            }
        }
    }
}
