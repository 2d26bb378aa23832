package godel.prover.tactic;

import godel.grammar.term.Application;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.prover.kernel.Theorem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Lemmas by what calls them up:
 *
 * <ul>
 * <li><em>rewriting</em>: by the function on the left of an equation; later ones first;
 * <li><em>holding</em>: by the function of a claim that is no predicate of the logic itself;
 * <li><em>about numbers</em>: comparisons and equations, by their <em>triggers</em>, the calls in them that name all variables.
 * Where a trigger matches a term at hand, the instance is a fact for linear arithmetic.
 * </ul>
 */
final class LemmaLibrary {
    private final Map<FunctionSymbol, List<RewriteRule>> rewriting = new HashMap<>();
    private final Map<FunctionSymbol, List<Lemma>> holding = new HashMap<>();
    private final Map<FunctionSymbol, List<Triggered>> triggered = new HashMap<>();

    private record Triggered(Application trigger, Lemma lemma) {
    }

    LemmaLibrary copy() {
        LemmaLibrary copy = new LemmaLibrary();
        rewriting.forEach((function, rules) -> copy.rewriting.put(function, new ArrayList<>(rules)));
        holding.forEach((function, lemmas) -> copy.holding.put(function, new ArrayList<>(lemmas)));
        triggered.forEach((function, lemmas) -> copy.triggered.put(function, new ArrayList<>(lemmas)));
        return copy;
    }

    List<RewriteRule> rulesFor(FunctionSymbol function) {
        return rewriting.getOrDefault(function, List.of());
    }

    /** {@return {@code Γ |- claim} by a lemma that says so, its conditions proved} */
    Optional<Theorem> holding(Application claim, Function<Term, Optional<Theorem>> prover) {
        return holding.getOrDefault(claim.function(), List.of()).stream()
                .flatMap(lemma -> Matching.match(lemma.conclusion(), claim).flatMap(instance -> lemma.at(instance, prover)).stream()).findFirst();
    }

    boolean speaksOfNumbers() {
        return !triggered.isEmpty();
    }

    /** {@return what lemmas about numbers say of a call, as far as their conditions are proved} */
    List<Theorem> instances(Application call, Function<Term, Optional<Theorem>> prover) {
        return triggered.getOrDefault(call.function(), List.of()).stream()
                .flatMap(lemma -> Matching.match(lemma.trigger(), call).flatMap(instance -> lemma.lemma().at(instance, prover)).stream()).toList();
    }

    void add(RewriteRule rule) {
        rewriting.computeIfAbsent(rule.left().function(), f -> new ArrayList<>()).addFirst(rule);
    }

    /** Takes in a lemma whose conclusion is atomic. */
    void add(Lemma lemma, LogicalLaws laws) {
        RewriteRule.of(lemma.theorem()).ifPresent(this::add);
        if (!(lemma.conclusion() instanceof Application claim)) {
            return;
        }
        if (laws.decides(claim).isPresent() && !claim.applies("equal", 2)) {
            RewriteRule.of(lemma.underConditions(laws.decided(lemma.assuming()).theorem(lemma.theorem().theory()))).ifPresent(this::add);
        } else if (!claim.applies("equal", 2) && claim.variables().containsAll(lemma.theorem().conclusion().variables())) {
            holding.computeIfAbsent(claim.function(), f -> new ArrayList<>()).addFirst(lemma);
        }
        if (NumericFacts.isRelation(claim)) {
            triggers(claim, lemma).forEach(trigger ->
                    triggered.computeIfAbsent(trigger.function(), f -> new ArrayList<>()).add(new Triggered(trigger, lemma)));
        }
    }

    private static List<Application> triggers(Application claim, Lemma lemma) {
        Set<Term> atoms = new LinkedHashSet<>();
        NumericFacts.collectAtoms(claim, atoms);
        List<Application> triggers = new ArrayList<>();
        for (Term atom : atoms) {
            if (atom instanceof Application call && call.variables().containsAll(lemma.theorem().conclusion().variables())) {
                triggers.add(call);
            }
        }
        return triggers;
    }
}
