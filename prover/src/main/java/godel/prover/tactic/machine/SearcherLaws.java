package godel.prover.tactic.machine;

import godel.grammar.term.FunctionSymbol;
import godel.prover.kernel.InductionScheme;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Rules;
import java.util.List;
import java.util.Set;

/**
 * That software left alone under fixed tempo earns the same whatever its searcher's part holds: lemmas proved once for a
 * theory, for every program and environment.
 */
final class SearcherLaws {
    private static final String STATE = "[program, memory, searcher, 0, rest]";
    private static final String ALONE = "[program, memory, 'nil, 0, 'nil]";
    private static final String OTHER = "[program, memory, other, 0, more]";

    private final PlanningLaws cycles;
    private final LemmaProver lives;

    /**
     * {@code as_is_outcomes([program, memory, searcher, 0, rest], outcomes, k, left)
     * = as_is_outcomes([program, memory, other, 0, more], outcomes, k, left)}
     */
    final Theorem sameLife;

    /** {@return whether the theory is one of fixed tempo, in which no searcher takes anything from the policy} */
    static boolean hold(Theory theory) {
        return theory.knows(FunctionSymbol.of("planned", 2)) && !theory.knows(FunctionSymbol.of("reserved", 2));
    }

    /** Proves the lemmas, for a theory in which {@linkplain #hold they hold}. */
    SearcherLaws(Rules rules) {
        this.cycles = new PlanningLaws(rules);
        this.lives = cycles.lives();
        this.sameLife = sameLife(new LemmaProver(rules.choosing(Set.of(), Set.of("environment", "observe", "worth", "u", "as_is", "ev", "planned_value"))));
    }

    /** {@return what is true of one cycle} */
    PlanningLaws cycles() {
        return cycles;
    }

    private Theorem sameLife(LemmaProver running) {
        String next = PlanningLaws.NEXT;
        String acted = "act(" + ALONE + ", " + next + ", tempo())";
        InductionScheme.Case goesOn = new InductionScheme.Case(lives.term("is_pair(outcomes) and 0 < nat(left)"), List.of(
                lives.substitution("outcomes", "tail(outcomes)"),
                lives.substitution("memory", "tail(" + acted + ")", "outcomes", "`environment`(" + next + ", head(" + acted + "))", "k", "left", "left", "left - 1")));
        InductionScheme.Case ends = new InductionScheme.Case(lives.term("is_pair(outcomes) and not (0 < nat(left))"),
                List.of(lives.substitution("outcomes", "tail(outcomes)")));
        InductionScheme scheme = new InductionScheme(lives.term("as_is_outcomes(" + STATE + ", outcomes, k, left) = as_is_outcomes(" + OTHER + ", outcomes, k, left)"),
                List.of(lives.term("nat(left)"), lives.term("size(outcomes)")), List.of(goesOn, ends));
        return running.byScheme(scheme, List.of("as_is_outcomes(" + STATE + ", outcomes, k, left)", "as_is_outcomes(" + OTHER + ", outcomes, k, left)",
                "as_is(" + STATE + ", " + next + ", left)", "as_is(" + OTHER + ", " + next + ", left)"),
                lives.instance(cycles.searcherIsIdle, "world", next, "limit", "tempo()"),
                lives.instance(cycles.searcherIsIdle, "world", next, "limit", "tempo()", "searcher", "other", "rest", "more"));
    }
}
