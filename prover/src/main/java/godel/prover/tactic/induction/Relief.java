package godel.prover.tactic.induction;

import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.Cut;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Relieves a rule of its conditions. A variable that the rule's left side leaves open is found by matching a condition
 * with what is known: from {@code p(x, y), p(y, z) |- p(x, z)} and the fact {@code p(a, b)} the goal {@code p(a, c)} comes
 * down to {@code p(b, c)}.
 */
final class Relief {
    private final Rule rule;
    private final Rewriter rewriter;

    private Relief(Rule rule, Rewriter rewriter) {
        this.rule = rule;
        this.rewriter = rewriter;
    }

    /** {@return the instance of the rule's theorem, its conditions replaced by what their proofs rest on} */
    static Optional<Theorem> of(Rule rule, Rewriter rewriter, Map<Variable, Term> match) {
        return new Relief(rule, rewriter).of(rule.conditions(), match, List.of());
    }

    private Optional<Theorem> of(List<Term> conditions, Map<Variable, Term> match, List<Theorem> proofs) {
        if (conditions.isEmpty()) {
            return Optional.of(instance(match, proofs));
        }
        Term condition = conditions.stream().filter(each -> isClosed(each, match)).findFirst().orElse(conditions.getFirst());
        List<Term> others = conditions.stream().filter(other -> other != condition).toList();
        if (isClosed(condition, match)) {
            return rewriter.condition(Substitution.of(match).apply(condition)).flatMap(proof -> of(others, match, with(proofs, proof)));
        }
        for (Theorem fact : List.copyOf(rewriter.facts())) {
            Map<Variable, Term> more = new LinkedHashMap<>(match);
            if (Rule.matchFixed(condition, fact.conclusion(), rule.fixed(), more)) {
                Optional<Theorem> found = of(others, more, with(proofs, fact));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isClosed(Term condition, Map<Variable, Term> match) {
        Set<Variable> fixed = rule.fixed();
        return condition.variables().stream().allMatch(variable -> match.containsKey(variable) || fixed.contains(variable));
    }

    private Theorem instance(Map<Variable, Term> match, List<Theorem> proofs) {
        Theorem instance = Theorem.instantiate(rule.theorem(), Substitution.of(match));
        for (Theorem proof : proofs) {
            instance = Cut.of(instance, proof);
        }
        return instance;
    }

    private static List<Theorem> with(List<Theorem> proofs, Theorem proof) {
        List<Theorem> more = new ArrayList<>(proofs);
        more.add(proof);
        return more;
    }
}
