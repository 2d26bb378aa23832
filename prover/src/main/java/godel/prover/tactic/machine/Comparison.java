package godel.prover.tactic.machine;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.CaseAnalysis;
import godel.prover.tactic.CaseTree;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Equality;
import godel.prover.tactic.Matching;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares the branch that switches with the one that does not, as if the bounds on what follows were proved already:
 * each instance of a bound that the comparison needs is assumed first and replaced by its proof in the end.
 */
final class Comparison {
    private final Utility utility;
    private final WorldCondition world;
    private final Theory theory;
    private final Target target;
    private final AffineBound below;
    private final AffineBound above;
    private final LifeCondition condition;
    private final Effort effort;
    private final LifeArithmetic arithmetic;
    private final Map<Term, Application> assumedAbove = new LinkedHashMap<>();
    private final Map<Term, Application> assumedBelow = new LinkedHashMap<>();

    /**
     * A comparison for a target.
     *
     * @param below bounds the new software left alone
     * @param above bounds what follows where nothing is switched
     */
    Comparison(Utility utility, WorldCondition world, Target target, AffineBound below, AffineBound above, LifeCondition condition, Effort effort) {
        this.utility = utility;
        this.world = world;
        this.theory = utility.theory();
        this.target = target;
        this.below = below;
        this.above = above;
        this.condition = condition;
        this.effort = effort;
        this.arithmetic = new LifeArithmetic(utility, effort, List.of(below.rate(), above.rate()));
    }

    /** {@return the target's statement from the condition and from instances of the bounds, if these decide it} */
    Optional<Theorem> prove() {
        Application statement = target.statement();
        Application waiting = target.utility(0);
        List<Theorem> facts = new ArrayList<>(condition.facts());
        facts.addAll(world.assumed(Target.WORLD));
        CaseTree waits = isGlobal() ? utility.cycle(waiting, facts, effort) : new CaseTree.Leaf(Equality.same(waiting), facts);
        return waits.prove(statement, wait -> utility.cycle(target.utility(1), wait.facts(), effort)
                .prove(statement, switches -> afterSwitch(wait.equality(), switches)));
    }

    /** {@return the theorem with what was assumed of bounds replaced by these bounds, proved} */
    Theorem resting(Theorem compared, Theorem provedBelow, Theorem provedAbove) {
        Theorem result = compared;
        for (Term assumed : List.copyOf(compared.hypotheses())) {
            if (assumedBelow.containsKey(assumed)) {
                result = Theorem.modusPonens(Theorem.discharge(result, assumed), below.instance(provedBelow, assumedBelow.get(assumed)));
            } else if (assumedAbove.containsKey(assumed)) {
                result = Theorem.modusPonens(Theorem.discharge(result, assumed), above.instance(provedAbove, assumedAbove.get(assumed)));
            }
        }
        return result;
    }

    /** A switch that takes life of its own leaves a utility to be unfolded once more, if the next search is to be met. */
    private Optional<Theorem> afterSwitch(Equality waiting, CaseTree.Leaf switches) {
        Equality switching = switches.equality();
        if (isGlobal() && switching.right() instanceof Application next && next.function() == target.utility(1).function()) {
            Optional<Theorem> alive = arithmetic.alive(next.argument(2), condition.alive(), aboutLife(switches.facts()));
            if (alive.isEmpty()) {
                return Optional.empty();
            }
            List<Theorem> facts = new ArrayList<>(switches.facts());
            facts.add(alive.get());
            return utility.cycle(next, facts, effort).prove(target.statement(),
                    lives -> compare(waiting, switching.then(lives.equality()), lives.facts()));
        }
        return compare(waiting, switching, switches.facts());
    }

    private Optional<Theorem> compare(Equality waiting, Equality switching, List<Theorem> facts) {
        List<Theorem> known = new ArrayList<>(aboutLife(facts));
        known.addAll(new Assumptions(utility, effort).about(above.rate()));
        gain().ifPresent(known::add);
        Set<Application> later = new LinkedHashSet<>();
        for (Application call : Utility.calls(target.form().function(), waiting.right())) {
            later.add(call);
            above.at(call).ifPresent(bound -> known.add(assume(bound, call, assumedAbove)));
        }
        for (Application call : Utility.calls(target.form().function(), switching.right())) {
            later.add(call);
            Optional<Application> alone = isGlobal() ? leftAlone(call, known) : Optional.of(call);
            alone.ifPresent(left -> below.at(left).ifPresent(bound -> known.add(assume(bound, left, assumedBelow))));
        }
        Application relation = Application.of(target.form().relation(), waiting.right(), switching.right());
        return arithmetic.prove(relation, condition.alive(), known, later)
                .map(Equality.congruence(target.statement(), List.of(waiting, switching))::carryBack);
    }

    /**
     * {@return {@code 0 < (below - above) * k} for rates in declared constants, if the axioms say so} With numbers this
     * product is linear, and arithmetic finds it by itself.
     */
    private Optional<Theorem> gain() {
        Term more = Application.of("-", below.rate(), above.rate());
        List<Theorem> axioms = new Assumptions(utility, effort).about(above.rate());
        Optional<Theorem> positive = axioms.isEmpty() ? Optional.empty() : arithmetic.linear().prove(Application.of("<", Constant.of(0), more), axioms);
        return positive.flatMap(gains -> {
            List<Theorem> facts = new ArrayList<>(condition.facts());
            facts.add(gains);
            facts.add(Theorem.instantiate(Theorem.axiom(theory, "less.times"),
                    Substitution.of(List.of(Variable.of("x"), Variable.of("y")), List.of(more, Target.REMAINING))));
            Term product = Application.of("*", more, Target.REMAINING);
            return new CaseAnalysis(utility.rules(), effort).prove(Application.of("<", Constant.of(0), product), facts);
        });
    }

    private Theorem assume(Term bound, Application call, Map<Term, Application> assumed) {
        assumed.put(bound, call);
        return Theorem.assume(theory, bound);
    }

    /** Adds {@code as_is(s, w, k) <= u(found(s, w, k), w, k)} to what is known for a call of this form; {@return its left side}. */
    private Optional<Application> leftAlone(Application call, List<Theorem> known) {
        Theorem axiom = Theorem.axiom(theory, "found.never_worse");
        Optional<Substitution> match = Matching.match(((Application) axiom.conclusion()).argument(1), call);
        return match.map(substitution -> {
            Theorem instance = Theorem.instantiate(axiom, substitution);
            known.add(instance);
            return (Application) ((Application) instance.conclusion()).argument(0);
        });
    }

    private List<Theorem> aboutLife(List<Theorem> facts) {
        return facts.stream().filter(fact -> fact.conclusion().variables().equals(Set.of(Target.REMAINING))).toList();
    }

    private boolean isGlobal() {
        return target.form().isGlobal();
    }
}
