package godel.prover.tactic;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Definition;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A call that occurs in several places becomes a variable, of which only what is proved of the call's kind is kept. After
 * R. S. Boyer and J S. Moore, A Computational Logic (1979), chapter 12.
 */
final class Generalisation {
    private static final int MOST = 4;
    private static final List<FunctionSymbol> KINDS = List.of(FunctionSymbol.of("is_integer", 1), FunctionSymbol.of("is_number", 1), FunctionSymbol.of("is_pair", 1));

    private final Rules rules;
    private final Theory theory;
    private final Effort effort;

    Generalisation(Rules rules, Effort effort) {
        this.rules = rules;
        this.theory = rules.theory();
        this.effort = effort;
    }

    /** {@return the clause with the least common calls made variables, if there are any} */
    Optional<Clause.Reduction> reduce(Clause clause) {
        Clause.Reduction result = Clause.Reduction.none(clause);
        int made = 0;
        for (Optional<Application> common = common(clause); common.isPresent() && made < MOST; common = common(result.clause())) {
            result = generalise(result.clause(), common.get()).after(result);
            made++;
        }
        return made > 0 ? Optional.of(result) : Optional.empty();
    }

    private Clause.Reduction generalise(Clause clause, Application call) {
        Variable name = clause.fresh("any");
        List<Theorem> facts = clause.premises().stream().map(premise -> Theorem.assume(theory, premise)).toList();
        List<Term> premises = new ArrayList<>();
        clause.premises().forEach(premise -> premises.add(Replacement.of(premise, call, name)));
        List<Theorem> kinds = new ArrayList<>();
        for (FunctionSymbol predicate : predicates(clause)) {
            kind(Application.of(predicate, List.of(call)), facts).ifPresent(theorem -> {
                kinds.add(theorem);
                premises.add(Application.of(predicate, List.of(name)));
            });
        }
        kind(Logic.negation(Application.of("<", call, Constant.of(0))), facts).ifPresent(theorem -> {
            kinds.add(theorem);
            premises.add(Replacement.of(theorem.conclusion(), call, name));
        });
        Clause general = new Clause(premises.stream().distinct().toList(), Replacement.of(clause.goal(), call, name));
        return new Clause.Reduction(general, theorem -> {
            Theorem result = Theorem.instantiate(theorem, Substitution.of(Map.of(name, call)));
            for (Theorem kind : kinds) {
                result = Cut.of(result, kind);
            }
            return result;
        });
    }

    private Optional<Theorem> kind(Term claim, List<Theorem> facts) {
        return new CaseAnalysis(rules, effort).prove(claim, facts);
    }

    /** The kinds of the logic, and predicates of one argument that the clause itself speaks of. */
    private Set<FunctionSymbol> predicates(Clause clause) {
        Set<FunctionSymbol> predicates = new LinkedHashSet<>(KINDS);
        for (Term premise : clause.premises()) {
            if (premise instanceof Application claim && claim.function().arity() == 1 && theory.definition(claim.function()).filter(Definition::isRecursive).isPresent()) {
                predicates.add(claim.function());
            }
        }
        return predicates;
    }

    /** {@return a least call of a recursive function that both sides of the goal share, or the goal and a premise} */
    private Optional<Application> common(Clause clause) {
        List<Set<Application>> places = new ArrayList<>();
        arguments(clause.goal()).forEach(side -> places.add(calls(side)));
        clause.premises().forEach(premise -> arguments(premise).forEach(argument -> places.add(calls(argument))));
        Set<Application> shared = new LinkedHashSet<>();
        for (int i = 0; i < places.size(); i++) {
            for (Application call : places.get(i)) {
                if (places.subList(i + 1, places.size()).stream().anyMatch(other -> other.contains(call))) {
                    shared.add(call);
                }
            }
        }
        return shared.stream().filter(call -> shared.stream().noneMatch(other -> other != call && Clause.contains(call, other))).findFirst();
    }

    private static List<Term> arguments(Term literal) {
        Term atom = literal instanceof Application negation && negation.applies("not", 1) ? negation.argument(0) : literal;
        return atom instanceof Application application ? application.arguments() : List.of();
    }

    private Set<Application> calls(Term term) {
        Set<Application> calls = new LinkedHashSet<>();
        collect(term, calls);
        return calls;
    }

    private void collect(Term term, Set<Application> calls) {
        if (term instanceof Application application && !application.isGround()) {
            application.arguments().forEach(argument -> collect(argument, calls));
            if (theory.definition(application.function()).filter(Definition::isRecursive).isPresent()) {
                calls.add(application);
            }
        }
    }
}
