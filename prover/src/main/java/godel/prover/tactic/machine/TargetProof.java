package godel.prover.tactic.machine;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.value.Rational;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.CaseAnalysis;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Equality;
import godel.prover.tactic.Matching;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The outline by which the target theorem is proved: execute both branches symbolically for one cycle; bound what
 * follows in the branch that does not switch from above, for every program in global mode, for the old one left alone
 * in as-is mode; bound what follows the switch from below by the new program left alone, in global mode through
 * {@code found.never_worse}; compare by linear arithmetic. Nothing here is trusted: the result is a kernel theorem.
 */
final class TargetProof {
    private final Utility utility;
    private final Theory theory;
    private final Target target;
    private final Term condition;
    private final Effort effort;

    /** @param condition what is assumed of the remaining life k */
    TargetProof(Utility utility, Target target, Term condition, Effort effort) {
        this.utility = utility;
        this.theory = utility.theory();
        this.target = target;
        this.condition = condition;
        this.effort = effort;
    }

    /** {@return {@code |- condition implies target}, if the outline carries; otherwise why not} */
    Attempt prove() {
        String function = target.form().function();
        boolean global = target.form().isGlobal();
        List<Theorem> facts = new ArrayList<>(List.of(Theorem.assume(theory, condition)));
        Optional<Theorem> alive = utility.analysis(effort).prove(Utility.alive(Target.REMAINING), facts);
        if (alive.isEmpty()) {
            return new Attempt.Failed("the condition does not say that life is left");
        }
        facts.add(alive.get());

        Equality switching = lived(target.utility(1), facts);
        Set<Application> laterNew = Utility.calls(function, switching.right());
        Optional<StateTerm> newState = laterNew.stream().findFirst().flatMap(call -> StateTerm.of(unsearched(call.argument(0))));
        if (newState.isEmpty() || !(newState.get().program() instanceof Constant)) {
            return new Attempt.Failed("the switchprog does not leave a state that can be read off: " + switching.right());
        }
        Optional<AffineBound> above = global
                ? AffineBound.ofEveryState(utility, "u", effort)
                : AffineBound.ofProgram(utility, "as_is", target.state(0), AffineBound.Side.UPPER, effort);
        Optional<AffineBound> below = AffineBound.ofProgram(utility, "as_is", newState.get(), AffineBound.Side.LOWER, effort);
        if (above.isEmpty() || below.isEmpty()) {
            return new Attempt.Failed("no affine bound suggests itself for " + (above.isEmpty() ? "the branch that does not switch" : "the new software"));
        }
        if (below.get().rate().compareTo(above.get().rate()) < 0) {
            return new Attempt.Failed("the new software earns " + below.get().rate() + " per unit of life, the bound to beat is " + above.get().rate());
        }
        Optional<Theorem> upper = above.get().prove(effort);
        Optional<Theorem> lower = upper.isEmpty() ? Optional.empty() : below.get().prove(effort);
        if (lower.isEmpty()) {
            return new Attempt.Failed("the bound on " + (upper.isEmpty() ? "the branch that does not switch" : "the new software") + " was not proved");
        }
        Equality waiting = global ? lived(target.utility(0), facts) : Equality.same(target.utility(0));
        List<Theorem> known = new ArrayList<>(facts);
        Utility.calls(function, waiting.right()).forEach(call -> known.add(boundAt(upper.get(), call)));
        for (Application call : laterNew) {
            known.add(boundAt(lower.get(), global ? neverWorse(call, known) : call));
        }
        Application relation = Application.of(target.form().relation(), waiting.right(), switching.right());
        CaseAnalysis analysis = utility.analysis(effort);
        Optional<Theorem> compared = analysis.prove(relation, known);
        if (compared.isEmpty()) {
            return new Attempt.Failed("the bounds do not decide between the branches");
        }
        Application statement = target.statement();
        Theorem proved = Equality.congruence(statement, List.of(waiting, switching)).carryBack(compared.get());
        return new Attempt.Proved(Theorem.discharge(proved, condition));
    }

    /** {@return the utility unfolded to what follows one cycle of acting; a switch that takes life of its own is unfolded as well} */
    private Equality lived(Application call, List<Theorem> facts) {
        Equality result = utility.analysis(effort, utility.unfolded(call)).simplify(call, facts);
        boolean global = target.form().isGlobal();
        while (global && result.right() instanceof Application next && next.function() == call.function()
                && StateTerm.of(next.argument(0)).isPresent()) {
            result = result.then(utility.analysis(effort, utility.unfolded(next)).simplify(next, withLife(next.argument(2), facts)));
        }
        return result;
    }

    private List<Theorem> withLife(Term remaining, List<Theorem> facts) {
        List<Theorem> more = new ArrayList<>(facts);
        utility.analysis(effort).prove(Utility.alive(remaining), facts).ifPresent(more::add);
        return more;
    }

    /** The state inside {@code found(state, w, k)}, or the state itself. */
    private static Term unsearched(Term state) {
        return state instanceof Application application && application.applies("found", 3) ? application.argument(0) : state;
    }

    /** Adds {@code as_is(s, w, k) <= u(found(s, w, k), w, k)} to what is known; {@return its left side}. */
    private Application neverWorse(Application call, List<Theorem> known) {
        Theorem axiom = Theorem.axiom(theory, "found.never_worse");
        Application general = (Application) axiom.conclusion();
        Theorem instance = Theorem.instantiate(axiom, Matching.match(general.argument(1), call).orElseThrow());
        known.add(instance);
        return (Application) ((Application) instance.conclusion()).argument(0);
    }

    /** {@return the bound for the state, world and remaining life of this call} */
    private static Theorem boundAt(Theorem bound, Application call) {
        Application inequality = (Application) bound.conclusion();
        Application general = (Application) (inequality.argument(0) instanceof Application left
                && left.function() == call.function() ? left : inequality.argument(1));
        List<godel.grammar.term.Variable> variables = new ArrayList<>();
        List<Term> terms = new ArrayList<>();
        if (general.argument(0) instanceof godel.grammar.term.Variable state) {
            variables.add(state);
            terms.add(call.argument(0));
        } else {
            StateTerm actual = StateTerm.of(call.argument(0)).orElseThrow();
            variables.addAll(List.of(Target.MEMORY, Target.SEARCHER));
            terms.addAll(List.of(actual.memory(), actual.searcher()));
        }
        variables.addAll(List.of(Target.WORLD, Target.REMAINING));
        terms.addAll(List.of(call.argument(1), call.argument(2)));
        return Theorem.instantiate(bound, Substitution.of(variables, terms));
    }

    /** How an attempt at the target ends. */
    sealed interface Attempt {
        record Proved(Theorem theorem) implements Attempt {
        }

        record Failed(String reason) implements Attempt {
        }
    }

    /** {@return the condition on k for a tempo: some life is left, and under free tempo more than {@code threshold} steps} */
    static Term condition(Tempo tempo, Rational threshold) {
        Term natural = Application.of("is_natural", Target.REMAINING);
        Rational least = tempo == Tempo.FIXED ? Rational.ZERO : threshold;
        return Application.of("and", natural, Application.of("<", Constant.of(least), Target.REMAINING));
    }
}
