package godel.prover.tactic.machine;

import godel.grammar.term.Application;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.InductionScheme;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.Equality;
import java.util.List;
import java.util.Map;

/**
 * That no program whatsoever can expect more than a potential promises, in one environment: where one cycle brings no
 * more than the entries say, {@code u_outcomes(state, outcomes, k, left) <= promised(seen(outcomes, tree), gain, rate, left)}
 * for every state, whatever it does and whatever is found later. Proved once, by induction on the remaining life and the
 * outcomes, for a tree that is a variable.
 */
final class PotentialBound {

    private static final String INSIDE = "is_pair(entry(world, tree))";

    private final LemmaProver lives;
    private final Substitution ofActions;
    private final Term tops;
    private final Theorem isKnown;
    private final Theorem theorem;

    /** Proves the bound for an environment that tells these actions apart. */
    PotentialBound(PotentialLaws laws, ToldApart apart) {
        this.lives = laws.lives();
        this.ofActions = Substitution.of(Map.of(Variable.of("actions"), apart.list()));
        this.tops = ofActions.apply(lives.term("tops(tree, actions, gain, rate, tree)"));
        Theorem most = isMost(laws, apart);
        String seen = "seen(`environment`(world, action), tree)";
        Theorem known = lives.byCases("at_most(entry, seen, gain, rate) implies is_known(seen)");
        this.isKnown = inside("is_known(" + seen + ")", most, lives.instance(known, "entry", "entry(world, tree)", "seen", seen));
        Theorem passes = inside("rate <= 1 implies (0 < nat(k) implies promised(" + seen + ", gain, rate, k - 1) <= " + PotentialLaws.promise("entry(world, tree)", "k") + ")",
                most, Theorem.instantiate(lives.instance(laws.topLeads, "key", "world"), ofActions), lives.instance(laws.mostPasses, "entry", "entry(world, tree)", "seen", seen));
        this.theorem = bound(laws, passes);
    }

    /**
     * {@return {@code |- tops(tree, 'actions, gain, rate, tree) implies (is_pair(entry(world, tree)) implies
     * is_known(seen(environment(world, action), tree)))}}
     */
    Theorem isKnown() {
        return isKnown;
    }

    /**
     * {@return {@code |- tops(tree, 'actions, gain, rate, tree) implies (rate <= 1 implies (is_known(seen(outcomes, tree)) implies
     * u_outcomes(state, outcomes, k, left) <= promised(seen(outcomes, tree), gain, rate, left)))}}
     */
    Theorem theorem() {
        return theorem;
    }

    private Theorem isMost(PotentialLaws laws, ToldApart apart) {
        Theorem checked = Theorem.assume(lives.rules().theory(), tops);
        Theorem inside = Theorem.assume(lives.rules().theory(), lives.term(INSIDE));
        Theorem ofNamed = Theorem.instantiate(Theorem.instantiate(laws.topIsMost, ofActions), Substitution.of(Map.of(ToldApart.ACTION, apart.standIn())));
        Theorem most = Theorem.modusPonens(Theorem.modusPonens(Theorem.modusPonens(ofNamed, checked), inside), apart.named());
        Application relation = (Application) most.conclusion();
        Equality seen = Equality.at((Application) relation.argument(1), 0, apart.told().reversed());
        Theorem ofAny = Equality.at(relation, 1, seen).carry(most);
        return Theorem.discharge(Theorem.discharge(ofAny, inside.conclusion()), checked.conclusion());
    }

    private Theorem inside(String formula, Theorem... facts) {
        return lives.byCases(List.of(tops, lives.term(INSIDE)), lives.term(formula), List.of(), facts);
    }

    private Theorem bound(PotentialLaws laws, Theorem passes) {
        String next = PlanningLaws.NEXT;
        String found = "found(state, " + next + ", left)";
        String acted = "act(head(boot(" + found + ")), " + next + ", tempo() - tail(boot(" + found + ")))";
        Term formula = Logic.implication(tops, lives.term("rate <= 1 implies (is_known(seen(outcomes, tree)) implies "
                + "u_outcomes(state, outcomes, k, left) <= promised(seen(outcomes, tree), gain, rate, left))"));
        InductionScheme.Case goesOn = new InductionScheme.Case(lives.term("is_pair(outcomes) and 0 < nat(left)"), List.of(
                lives.substitution("outcomes", "tail(outcomes)"),
                lives.substitution("state", "remember(head(boot(" + found + ")), tail(" + acted + "))",
                        "outcomes", "`environment`(" + next + ", head(" + acted + "))", "k", "left", "left", "left - 1")));
        InductionScheme scheme = new InductionScheme(formula, List.of(lives.term("nat(left)"), lives.term("size(outcomes)")), List.of(goesOn, laws.ends()));
        String later = "u(" + found + ", " + next + ", left)";
        return lives.byScheme(scheme, List.of("u_outcomes(state, outcomes, k, left)", later, "seen(outcomes, tree)"),
                lives.instance(isKnown, "world", next, "action", "head(" + acted + ")"),
                lives.instance(passes, "world", next, "action", "head(" + acted + ")", "k", "left"),
                Theorem.instantiate(lives.instance(laws.topEnds, "key", next), ofActions),
                lives.instance(laws.timeless, "reward", "second(head(outcomes))"), lives.instance(laws.isWholeAtTheEnd, "k", "left"),
                lives.instance(laws.weighing(), "p", "head(head(outcomes))", "c", "worth(second(head(outcomes)), k)",
                        "x", later, "y", PotentialLaws.promise("entry(" + next + ", tree)", "left")));
    }
}
