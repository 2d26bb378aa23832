package godel.prover.theory;

import godel.grammar.term.Application;
import godel.grammar.term.Term;
import godel.prover.kernel.Step;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.CaseAnalysis;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Goal;
import godel.prover.tactic.Induction;
import godel.prover.tactic.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Proves formulas of a theory automatically: looks for a counterexample, then simplifies and analyses cases, then tries
 * the inductions that the recursions in the formula suggest.
 */
public final class TheoremProver {
    private final Theory theory;
    private final Rules rules;
    private final long effortLimit;

    /** @param effortLimit inferences and nodes that one formula may cost */
    public TheoremProver(Theory theory, long effortLimit) {
        this.theory = theory;
        this.rules = new Rules(theory).openAbbreviations();
        this.effortLimit = effortLimit;
    }

    /** How an attempt ends. */
    public sealed interface Outcome {

        /** @param outline the main steps, one a line */
        record Proved(Theorem theorem, List<String> outline, long effort) implements Outcome {
        }

        record Refuted(Counterexample counterexample) implements Outcome {
        }

        /** Neither proved nor refuted. @param goals what the attempts were left with */
        record Open(List<Goal> goals, boolean outOfEffort) implements Outcome {
        }
    }

    /** {@return how the attempt at {@code |- formula} ends} */
    public Outcome prove(Term formula) {
        Optional<Counterexample> counterexample = Counterexample.search(theory, formula);
        if (counterexample.isPresent()) {
            return new Outcome.Refuted(counterexample.get());
        }
        Effort effort = Effort.of(theory, effortLimit);
        List<Goal> goals = new ArrayList<>();
        try {
            CaseAnalysis analysis = new CaseAnalysis(rules, effort);
            Optional<Theorem> direct = analysis.prove(formula, List.of());
            if (direct.isPresent()) {
                return new Outcome.Proved(direct.get(), List.of("by simplification, case analysis and linear arithmetic"), effort.spent());
            }
            goals.addAll(analysis.open());
            for (Application call : new Induction(rules, effort).candidates(formula)) {
                Induction induction = new Induction(rules, effort);
                Optional<Theorem> proved = induction.prove(formula, call);
                if (proved.isPresent()) {
                    return new Outcome.Proved(proved.get(), outline(call, proved.get()), effort.spent());
                }
                goals.addAll(induction.open());
            }
        } catch (Effort.OutOfEffort limit) {
            return new Outcome.Open(goals, true);
        }
        return new Outcome.Open(goals, false);
    }

    private static List<String> outline(Application call, Theorem theorem) {
        List<String> lines = new ArrayList<>(List.of("by induction along the recursion of " + call));
        if (theorem.step() instanceof Step.Induct induct) {
            lines.add("  measure " + induct.scheme().measure());
            lines.add("  base    by simplification, case analysis and linear arithmetic");
            for (var branch : induct.scheme().cases()) {
                lines.add("  case    " + branch.test() + ", assuming it for " + branch.smaller());
            }
        }
        return lines;
    }
}
