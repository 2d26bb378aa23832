package godel.prover.tactic.machine;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Pair;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.CaseAnalysis;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Equality;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Software with nothing to switch, and what getting there took.
 *
 * @param booted {@code |- boot(state) = pair(software, cost)}
 * @param idle   what {@linkplain PlanningLaws#idle the laws} want to know of it, if they do
 */
record Booted(Term state, StateTerm software, Term cost, Theorem booted, Optional<Theorem> idle) {

    /** {@return a law without its condition on the searcher} */
    Theorem known(Theorem law) {
        return idle.map(theorem -> Theorem.modusPonens(law, theorem)).orElse(law);
    }

    /** {@return a state in which nothing is to be switched} */
    static Booted of(PlanningLaws laws, StateTerm state) {
        return new Booted(state.term(), state, Constant.of(0), Theorem.instantiate(laws.nothingToBoot, parts(state)), Optional.empty());
    }

    /** {@return what the switchprog makes of a state, whatever memory and searcher hold, if simplification finds it} */
    static Optional<Booted> of(Utility utility, Term state, Effort effort) {
        Equality booted = new CaseAnalysis(utility.rules(), effort).simplify(Application.of("boot", state), List.of());
        Optional<StateTerm> software = head(booted.right()).flatMap(StateTerm::of).filter(found -> found.switchbit() == Constant.of(0));
        return software.flatMap(found -> tail(booted.right()).filter(Constant.class::isInstance).map(cost -> {
            Application written = Application.of("pair", found.term(), cost);
            Equality same = booted.right() instanceof Application right ? Equality.at(written, 0, StateTerm.sameParts(utility.theory(), found.term(), right.argument(0)))
                    : Equality.of(Theorem.evaluate(utility.theory(), written, 100));
            return new Booted(state, found, cost, booted.then(same.reversed()).theorem(utility.theory()), Optional.empty());
        }));
    }

    /** {@return one cycle: {@code f(state, w, k) = f_outcomes(…)}} @param alive {@code 0 < nat(k)} */
    Theorem cycle(PlanningLaws laws, String function, Theorem alive) {
        Map<Variable, Term> here = new LinkedHashMap<>(Map.of(Variable.of("state"), state, Variable.of("cost"), cost));
        here.putAll(parts(software).bindings());
        Theorem law = Theorem.instantiate(laws.firstCycle(function), Substitution.of(here));
        return known(Theorem.modusPonens(Theorem.modusPonens(law, booted), alive));
    }

    private static Substitution parts(StateTerm state) {
        return Substitution.of(Map.of(Variable.of("program"), state.program(), Target.MEMORY, state.memory(), Target.SEARCHER, state.searcher(),
                Variable.of("rest"), state.switchprog()));
    }

    private static Optional<Term> head(Term pair) {
        return pair instanceof Application application ? Optional.of(application).filter(found -> found.applies("pair", 2)).map(found -> found.argument(0))
                : pair instanceof Constant constant && constant.value() instanceof Pair value ? Optional.of(Constant.of(value.head())) : Optional.empty();
    }

    private static Optional<Term> tail(Term pair) {
        return pair instanceof Application application ? Optional.of(application).filter(found -> found.applies("pair", 2)).map(found -> found.argument(1))
                : pair instanceof Constant constant && constant.value() instanceof Pair value ? Optional.of(Constant.of(value.tail())) : Optional.empty();
    }
}
