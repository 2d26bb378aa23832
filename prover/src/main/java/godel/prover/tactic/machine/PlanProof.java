package godel.prover.tactic.machine;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Value;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.CaseAnalysis;
import godel.prover.tactic.Computation;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Equality;
import godel.prover.tactic.arithmetic.LinearArithmetic;
import godel.prover.tactic.machine.TargetProof.Attempt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Proves the target by value iteration in the logic: the branch that does not switch is bounded by what the library's
 * {@code planned} gives for all actions (in as-is mode: for the old program), the new software left alone is what it
 * gives for the new program. The theorem speaks of every world, memory and remaining life; its condition is that the
 * one number is greater than the other, and that is computed for the state at hand when the theorem is used.
 */
final class PlanProof {
    private final Utility utility;
    private final Theory theory;
    private final Planner planner;
    private final PlanningLaws laws;
    private final Target target;
    private final Effort effort;
    private final LifeCondition condition;
    private final List<Term> conditions = new ArrayList<>();

    PlanProof(Utility utility, Planner planner, Target target, Effort effort) {
        this.utility = utility;
        this.theory = utility.theory();
        this.planner = planner;
        this.laws = planner.laws();
        this.target = target;
        this.effort = effort;
        this.condition = new LifeCondition(utility, Rational.ZERO, effort);
    }

    /** A branch's utility. @param value what it is compared with, as the facts say */
    private record Side(Term value, List<Theorem> facts) {
    }

    /** {@return {@code |- is_natural(k) implies (0 < k implies (… implies target))}, if there is something to be proved; otherwise why not} */
    Attempt prove() {
        Optional<Booted> switching = Booted.of(utility, target.state(1).term(), effort);
        if (switching.isEmpty() || !(switching.get().software().program() instanceof Constant program) || !(program.value() instanceof Pair)) {
            return new Attempt.Failed("the switchprog does not lead to a program");
        }
        if (!target.form().relaxed() && program.value().equals(target.program())) {
            return new Attempt.Failed("the switchprog keeps the program, which cannot be better than itself");
        }
        Optional<List<Pair>> keys = keys(switching.get().software());
        Optional<Rows> rows = keys.flatMap(start -> planner.exploration().following(program.value(), start, effort));
        if (rows.isEmpty()) {
            return new Attempt.Failed("the new software goes through too many states");
        }
        Forecast.Candidate candidate = planner.forecast().candidate(rows.get(), keys.get(), target.form(), effort);
        if (!candidate.isPromising()) {
            return new Attempt.Failed("nowhere is the new software better than what value iteration says of going on");
        }
        Optional<Side> after = idle(switching.get()).flatMap(booted -> after(booted, candidate));
        Optional<Side> before = idle(Booted.of(laws, target.state(0))).flatMap(this::before);
        return after.isEmpty() || before.isEmpty()
                ? new Attempt.Failed("the tables are not those of the programs, or what is reserved depends on the searcher's state")
                : compared(before.get(), after.get());
    }

    private Attempt compared(Side before, Side after) {
        Theorem isMore = Theorem.assume(theory, Application.of(target.form().relation(), before.value, after.value));
        List<Theorem> facts = new ArrayList<>(before.facts);
        facts.addAll(after.facts);
        facts.add(isMore);
        return new LinearArithmetic(utility.rules().arithmetic(), effort)
                .prove(target.statement(), facts)
                .<Attempt>map(proof -> new Attempt.Proved(discharged(proof, isMore.conclusion())))
                .orElseGet(() -> new Attempt.Failed("the tables do not decide between the branches"));
    }

    private Theorem discharged(Theorem proof, Term isMore) {
        Theorem result = Theorem.discharge(proof, isMore);
        for (Term each : conditions.reversed()) {
            result = Theorem.discharge(result, each);
        }
        return condition.discharged(result);
    }

    /** {@return the same with what the laws want to know of it, if that is so} */
    private Optional<Booted> idle(Booted booted) {
        Optional<Application> wanted = laws.idle(booted.software());
        return wanted.isEmpty() ? Optional.of(booted) : new CaseAnalysis(utility.rules(), effort).prove(wanted.get(), List.of())
                .map(idle -> new Booted(booted.state(), booted.software(), booted.cost(), booted.booted(), Optional.of(idle)));
    }

    /** {@return where the new software may find itself after a switch} */
    private Optional<List<Pair>> keys(StateTerm software) {
        Map<Pair, Pair> keys = new LinkedHashMap<>();
        for (Pair old : planner.keys()) {
            Term memory = Substitution.of(Map.of(Target.MEMORY, Constant.of(old.tail()))).apply(software.memory());
            Optional<Value> value = memory instanceof Constant constant ? Optional.of(constant.value()) : Computation.value(theory, memory, 1_000);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            keys.put(old, Pair.of(old.head(), value.get()));
        }
        return Optional.of(List.copyOf(keys.values()));
    }

    private Optional<Side> after(Booted switching, Forecast.Candidate candidate) {
        Equality alone = Equality.of(cycle("as_is", switching));
        return candidate.alone((Application) alone.right(), switching).map(claim -> {
            List<Theorem> facts = known(claim, alone);
            if (target.form().isGlobal()) {
                Equality searching = Equality.of(cycle("u", switching));
                facts.addAll(known(candidate.searching((Application) alone.right()), searching));
            }
            return new Side(claim.value(), facts);
        });
    }

    private Optional<Side> before(Booted waiting) {
        Equality life = Equality.of(cycle(target.form().function(), waiting));
        Optional<Forecast.Claim> claim = target.form().isGlobal() ? Optional.of(planner.forecast().most((Application) life.right()))
                : planner.forecast().asItIs((Application) life.right(), waiting, effort);
        return claim.map(known -> new Side(known.value(), known(known, life)));
    }

    private List<Theorem> known(Forecast.Claim claim, Equality life) {
        claim.conditions().stream().filter(condition -> !conditions.contains(condition)).forEach(conditions::add);
        List<Theorem> facts = new ArrayList<>(claim.facts());
        facts.add(life.theorem(theory));
        return facts;
    }

    /** {@return one cycle of booted software: {@code f(state, w, k) = f_outcomes(…)}} */
    private Theorem cycle(String function, Booted booted) {
        return booted.cycle(laws, function, condition.alive());
    }
}
