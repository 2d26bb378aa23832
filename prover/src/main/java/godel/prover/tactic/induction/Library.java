package godel.prover.tactic.induction;

import godel.grammar.term.Application;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Theorem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What rewriting may use everywhere: equations of constructors and functions, lemmas, and what is known of sorts. */
final class Library {
    private final Map<FunctionSymbol, List<Rule>> rules = new HashMap<>();
    private final Map<TypedCall, TypeLemma> types = new HashMap<>();

    /** That a function gives a value of a sort; for every predicate that stands for one. */
    private record TypedCall(FunctionSymbol predicate, FunctionSymbol function) {
    }

    /** @param theorem {@code Γ |- predicate(f(x, …))}, Γ being predicates of the parameters */
    record TypeLemma(Theorem theorem, List<Variable> parameters) {
    }

    void add(Rule rule) {
        rules.computeIfAbsent(rule.left().function(), f -> new ArrayList<>()).add(rule);
    }

    List<Rule> rulesFor(FunctionSymbol function) {
        return rules.getOrDefault(function, List.of());
    }

    void addType(Theorem theorem) {
        Application claim = (Application) theorem.conclusion();
        Application call = (Application) claim.argument(0);
        types.putIfAbsent(new TypedCall(claim.function(), call.function()),
                new TypeLemma(theorem, call.arguments().stream().map(argument -> (Variable) argument).toList()));
    }

    Optional<TypeLemma> type(FunctionSymbol predicate, FunctionSymbol function) {
        return Optional.ofNullable(types.get(new TypedCall(predicate, function)));
    }

    /** Adds an equation that holds under conditions, in the direction in which it goes down, or both ways where it goes neither. */
    void addLemma(Theorem equation, List<Term> conditions, TermOrdering ordering) {
        rulesOf(equation, conditions, Set.of(), ordering).forEach(this::add);
    }

    /** {@return the rules that an equation gives} */
    static List<Rule> rulesOf(Theorem equation, List<Term> conditions, Set<Variable> fixed, TermOrdering ordering) {
        Application sides = (Application) equation.conclusion();
        List<Rule> made = new ArrayList<>();
        if (ordering.isAlwaysGreater(sides.argument(0), sides.argument(1))) {
            Rule.of(equation, conditions, fixed, false, false).ifPresent(made::add);
        } else if (ordering.isAlwaysGreater(sides.argument(1), sides.argument(0))) {
            Rule.of(Theorem.symmetric(equation), conditions, fixed, false, false).ifPresent(made::add);
        } else {
            Rule.of(equation, conditions, fixed, true, false).ifPresent(made::add);
            Rule.of(Theorem.symmetric(equation), conditions, fixed, true, false).ifPresent(made::add);
        }
        return made;
    }
}
