package godel.prover.tactic.machine;

import godel.grammar.term.Application;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.InductionScheme;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.Equality;
import java.util.List;
import java.util.Map;

/**
 * That no program whatsoever can expect more than value iteration says, in one environment: where rows hold all that the
 * actions may bring, {@code u_outcomes(state, outcomes, k, left) <= choice_value(outcomes, k, planned(rows, left))} for
 * every state, whatever it does and whatever is found later. Proved once, by induction on the remaining life and the
 * outcomes, for rows that are a variable.
 *
 * <p>What an unknown program does is unknown; the environment may tell only {@linkplain ToldApart certain actions} apart
 * from each other and from all others.
 */
final class PlanningBound {
    private final PlanningLaws laws;
    private final LemmaProver lives;
    private final Substitution ofActions;
    private final Theorem rowIsClosed;
    private final Theorem rowIsMost;
    private final Theorem bound;

    /** Proves the bound for an environment that tells just these actions apart. */
    PlanningBound(PlanningLaws laws, ToldApart apart) {
        Equality told = apart.told();
        Theorem named = apart.named();
        this.laws = laws;
        this.lives = laws.lives();
        this.ofActions = Substitution.of(Map.of(Variable.of("actions"), apart.list()));
        Theorem covers = assume("covers(rows, actions, rows)");
        Theorem known = assume("is_pair(binding(world, rows))");
        Theorem covered = apply(lives.instance(laws.rowIsCovered, "part", "rows"), known, covers);
        Theorem closed = apply(ofNamed(laws.coveredIsClosed, named), covered, named);
        Theorem choice = apply(ofNamed(laws.coveredIsChoice, named), covered, named);
        Theorem most = apply(Theorem.instantiate(lives.instance(laws.bestIsMost, "choices", "tail(binding(world, rows))"),
                Substitution.of(Map.of(Variable.of("choice"), ToldApart.OUTCOMES))), replaced(choice, 0, told.reversed()));
        Equality planned = Equality.of(apply(lives.instance(laws.plannedIsBest, "key", "world"), known));
        this.rowIsClosed = discharged(replaced(closed, 0, told.reversed()), known, covers);
        this.rowIsMost = discharged(replaced(most, 1, planned.reversed()), known, covers);
        this.bound = bound();
    }

    /** {@return {@code |- is_pair(binding(world, rows)) implies (covers(rows, 'actions, rows) implies closed(environment(world, action), rows))}} */
    Theorem rowIsClosed() {
        return rowIsClosed;
    }

    /**
     * {@return {@code |- covers(rows, 'actions, rows) implies (closed(outcomes, rows) implies
     * u_outcomes(state, outcomes, k, left) <= choice_value(outcomes, k, planned(rows, left)))}}
     */
    Theorem theorem() {
        return bound;
    }

    private Theorem bound() {
        String next = PlanningLaws.NEXT;
        String found = "found(state, " + next + ", left)";
        String acted = "act(head(boot(" + found + ")), " + next + ", tempo() - tail(boot(" + found + ")))";
        Term formula = ofActions.apply(lives.term("covers(rows, actions, rows) implies (closed(outcomes, rows) implies "
                + "u_outcomes(state, outcomes, k, left) <= choice_value(outcomes, k, planned(rows, left)))"));
        InductionScheme.Case goesOn = new InductionScheme.Case(lives.term("is_pair(outcomes) and 0 < nat(left)"), List.of(
                lives.substitution("outcomes", "tail(outcomes)"),
                lives.substitution("state", "remember(head(boot(" + found + ")), tail(" + acted + "))",
                        "outcomes", "`environment`(" + next + ", head(" + acted + "))", "k", "left", "left", "left - 1")));
        InductionScheme scheme = new InductionScheme(formula, List.of(lives.term("nat(left)"), lives.term("size(outcomes)")), List.of(goesOn, laws.ends()));
        String[] here = {"world", next, "action", "head(" + acted + ")", "k", "left", "table", "planned(rows, left - 1)"};
        return lives.byScheme(scheme, List.of("u_outcomes(state, outcomes, k, left)", "u(" + found + ", " + next + ", left)", "planned(rows, left)"),
                lives.instance(rowIsClosed, here), lives.instance(rowIsMost, here), lives.instance(laws.emptyTable, "key", next),
                lives.instance(laws.weighing, "p", "head(head(outcomes))", "c", "worth(second(head(outcomes)), k)",
                        "x", "u(" + found + ", " + next + ", left)", "y", "planned_value(" + next + ", planned(rows, left))"));
    }

    private Theorem assume(String hypothesis) {
        return Theorem.assume(lives.rules().theory(), ofActions.apply(lives.term(hypothesis)));
    }

    /** {@return a law about an action for the named one, in the row of the world} */
    private Theorem ofNamed(Theorem law, Theorem named) {
        Theorem inRow = lives.instance(law, "choices", "tail(binding(world, rows))");
        return Theorem.instantiate(inRow, Substitution.of(Map.of(ToldApart.ACTION, ((Application) named.conclusion()).argument(0))));
    }

    /** {@return what a law says of these actions when its conditions are met} */
    private Theorem apply(Theorem law, Theorem... conditions) {
        Theorem result = Theorem.instantiate(law, ofActions);
        for (Theorem condition : conditions) {
            result = Theorem.modusPonens(result, condition);
        }
        return result;
    }

    private static Theorem replaced(Theorem theorem, int position, Equality part) {
        return Equality.at((Application) theorem.conclusion(), position, part).carry(theorem);
    }

    private static Theorem discharged(Theorem theorem, Theorem known, Theorem covers) {
        return Theorem.discharge(Theorem.discharge(theorem, covers.conclusion()), known.conclusion());
    }
}
