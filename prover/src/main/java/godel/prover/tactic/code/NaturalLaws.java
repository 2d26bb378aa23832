package godel.prover.tactic.code;

import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.search.Inapplicable;
import godel.prover.tactic.CaseAnalysis;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Rules;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Laws about natural numbers, each proved when it is first asked for and kept. */
final class NaturalLaws {
    private final Rules rules;
    private final List<Theorem> facts;
    private final Map<Term, Theorem> laws = new HashMap<>();

    /** @param facts that the proofs may need beside the rules */
    NaturalLaws(Rules rules, List<Theorem> facts) {
        this.rules = rules;
        this.facts = facts;
    }

    /**
     * {@return {@code |- premise implies (… implies conclusion)}}
     *
     * @throws Inapplicable if it is not proved
     */
    Theorem law(Term conclusion, Term... premises) {
        Term formula = conclusion;
        for (int i = premises.length - 1; i >= 0; i--) {
            formula = Logic.implication(premises[i], formula);
        }
        return laws.computeIfAbsent(formula, claim -> new CaseAnalysis(rules, Effort.unlimited(rules.theory())).prove(claim, facts)
                .orElseThrow(() -> new Inapplicable("not proved of natural numbers: " + claim)));
    }

    /** {@return an instance of a law, with its premises} */
    static Theorem applied(Theorem law, Map<Variable, Term> instance, Theorem... premises) {
        Theorem result = Theorem.instantiate(law, Substitution.of(new LinkedHashMap<>(instance)));
        for (Theorem premise : premises) {
            result = Theorem.modusPonens(result, premise);
        }
        return result;
    }
}
