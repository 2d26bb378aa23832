package godel.prover.theory;

import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Axiom;
import godel.prover.kernel.InductionScheme;
import godel.prover.kernel.Step;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Clock;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Goal;
import godel.prover.tactic.KindLemmas;
import godel.prover.tactic.Rules;
import godel.prover.tactic.Waterfall;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Proves formulas of a theory automatically: looks for a counterexample, finds out of which kinds the values of the
 * functions are, then simplifies and analyses cases, then tries inductions. What it is told to learn it uses in later proofs.
 */
public final class TheoremProver {
    private static final int MADE_TRIES = 300;

    private final Theory theory;
    private final long effortLimit;
    private final KindLemmas kinds;
    private Rules rules;

    /** @param effortLimit inferences and nodes that one formula may cost */
    public TheoremProver(Theory theory, long effortLimit) {
        this.theory = theory;
        this.effortLimit = effortLimit;
        this.kinds = new KindLemmas(theory, this::plausible);
        this.rules = new Rules(theory).openAbbreviations().normalisingArguments();
    }

    /** How an attempt ends. */
    public sealed interface Outcome {

        /** @param outline the main steps, one a line */
        record Proved(Theorem theorem, List<String> outline, long effort) implements Outcome {
        }

        record Refuted(Counterexample counterexample) implements Outcome {
        }

        /** Neither proved nor refuted. @param goals what the attempts were left with */
        record Open(List<Goal> goals, Ending ending) implements Outcome {
        }
    }

    /** Why an attempt without result ended. */
    public enum Ending {
        /** All that there is to try was tried. */
        NOTHING_LEFT,
        /** The inferences and nodes allowed were used up. */
        OUT_OF_EFFORT,
        /** It was stopped from outside. */
        OUT_OF_TIME
    }

    /**
     * What the author of a theorem says about its proof.
     *
     * @param variables induction is on one of these; none: the recursions in the formula suggest it
     * @param measure   the induction goes down in this measure; none: in that of the recursion
     * @param lemmas    to be tried before all others
     * @param unfolded  functions, by name, that are unfolded wherever they occur
     */
    public record Advice(Set<Variable> variables, List<Term> measure, List<Theorem> lemmas, Set<String> unfolded) {
        /** No advice. */
        public static final Advice NONE = new Advice(Set.of(), List.of(), List.of(), Set.of());

        public Advice {
            variables = Collections.unmodifiableSet(new LinkedHashSet<>(variables));
            measure = List.copyOf(measure);
            lemmas = List.copyOf(lemmas);
            unfolded = Collections.unmodifiableSet(new LinkedHashSet<>(unfolded));
        }
    }

    /** Uses the axioms that files have asserted in all later proofs. */
    public void learnAxioms() {
        theory.axioms().stream().filter(axiom -> axiom.kind().equals(TheoryLoader.EXPERIMENT)).map(Axiom::name)
                .forEach(name -> learn(Theorem.axiom(theory, name)));
    }

    /** Uses a theorem in all later proofs; the latest are tried first. */
    public void learn(Theorem theorem) {
        rules = rules.with(theorem);
    }

    /** {@return how the attempt at {@code |- formula} ends} */
    public Outcome prove(Term formula) {
        return prove(formula, Advice.NONE, () -> { });
    }

    /**
     * {@return how the attempt at {@code |- formula} ends}
     *
     * @param stopCheck called now and then; throws {@link Clock.OutOfTime} to end the attempt
     */
    public Outcome prove(Term formula, Advice advice, Runnable stopCheck) {
        Optional<Counterexample> counterexample = Counterexample.search(theory, formula);
        if (counterexample.isPresent()) {
            return new Outcome.Refuted(counterexample.get());
        }
        rules = kinds.learn(rules, formula);
        Effort effort = Effort.of(theory, effortLimit, stopCheck);
        Waterfall waterfall = new Waterfall(advised(advice), effort, this::plausible);
        try {
            return waterfall.prove(formula, advice.variables(), advice.measure())
                    .<Outcome>map(theorem -> new Outcome.Proved(theorem, outline(theorem), effort.spent()))
                    .orElseGet(() -> new Outcome.Open(waterfall.open(), Ending.NOTHING_LEFT));
        } catch (Effort.OutOfEffort limit) {
            return new Outcome.Open(waterfall.open(), Ending.OUT_OF_EFFORT);
        } catch (Clock.OutOfTime limit) {
            return new Outcome.Open(waterfall.open(), Ending.OUT_OF_TIME);
        }
    }

    private Rules advised(Advice advice) {
        Rules advised = advice.unfolded().isEmpty() ? rules : rules.choosing(advice.unfolded(), Set.of());
        for (Theorem lemma : advice.lemmas().reversed()) {
            advised = advised.with(lemma);
        }
        return advised;
    }

    private boolean plausible(Term formula) {
        return Counterexample.search(theory, formula, MADE_TRIES).isEmpty();
    }

    private static List<String> outline(Theorem theorem) {
        if (!(theorem.step() instanceof Step.Induct(InductionScheme scheme, var _, var _, var _, var _))) {
            return List.of("by simplification, case analysis and linear arithmetic");
        }
        List<String> lines = new ArrayList<>(List.of("by induction, measure " + scheme.measure()));
        lines.add("  base    by simplification, case analysis and linear arithmetic");
        for (InductionScheme.Case branch : scheme.cases()) {
            lines.add("  case    " + branch.test() + ", assuming it for " + branch.smaller());
        }
        return lines;
    }
}
