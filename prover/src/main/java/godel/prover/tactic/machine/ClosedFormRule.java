package godel.prover.tactic.machine;

import godel.grammar.term.Application;
import godel.grammar.term.Term;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.search.DerivedRule;
import godel.prover.search.Inapplicable;
import godel.prover.search.RuleInput;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Rules;
import godel.prover.tactic.Waterfall;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code closed-form}: proves by induction what the recursive functions of the environment are for all arguments, where
 * that can be said without recursion. The rules about utility rewrite by such theorems when a technique has proved them.
 */
record ClosedFormRule(Rules rules, List<Application> conjectures) implements DerivedRule {
    ClosedFormRule {
        conjectures = List.copyOf(conjectures);
    }

    /** {@return the rule, if there is something for it to prove that is not adopted already} */
    static Optional<ClosedFormRule> of(Theory theory, List<Theorem> adopted) {
        Set<Term> known = adopted.stream().map(Theorem::conclusion).collect(Collectors.toSet());
        List<Application> conjectures = ClosedForms.conjectures(theory).stream().filter(conjecture -> !known.contains(conjecture)).toList();
        return conjectures.isEmpty() ? Optional.empty()
                : Optional.of(new ClosedFormRule(new Rules(theory).openAbbreviations().normalisingArguments(), conjectures));
    }

    @Override
    public String name() {
        return "closed-form";
    }

    @Override
    public boolean provesAxioms() {
        return true;
    }

    @Override
    public List<Theorem> apply(RuleInput input, Effort effort) {
        List<Theorem> proved = conjectures.stream().flatMap(conjecture -> proved(conjecture, effort).stream()).toList();
        if (proved.isEmpty()) {
            throw new Inapplicable("no closed form is proved");
        }
        return proved;
    }

    private Optional<Theorem> proved(Application conjecture, Effort effort) {
        return new Waterfall(rules, effort, formula -> true).prove(conjecture, Set.of(), List.of());
    }
}
