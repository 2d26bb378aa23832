package godel.prover.tactic.machine;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.value.Pair;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.CaseAnalysis;
import godel.prover.tactic.Effort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * That a rewritten schedule is the old one made faster: for every searcher state the answer is the same, and it takes no
 * more steps, as {@code ev} has it. The target theorem needs nothing of this, for all that counts is what is earned; but
 * it says what was rewritten, and that the searcher is given what it was given.
 */
final class ScheduleEquality {
    private static final Symbol SCHEDULE = Symbol.of("schedule");
    private static final int MOST_CALLS = 3;

    private final Utility utility;
    private final Effort effort;

    ScheduleEquality(Utility utility, Effort effort) {
        this.utility = utility;
        this.effort = effort;
    }

    /** {@return what is proved of the two programs' schedules, if both have one and they differ: that the answer is the same, and that it takes no longer} */
    List<Theorem> proved(Value oldProgram, Value newProgram) {
        Optional<Value> old = schedule(oldProgram);
        Optional<Value> rewritten = schedule(newProgram);
        if (old.isEmpty() || rewritten.isEmpty() || old.equals(rewritten)) {
            return List.of();
        }
        Application before = run(oldProgram);
        Application after = run(newProgram);
        List<Theorem> theorems = new ArrayList<>();
        sameAnswer(before, after).ifPresent(theorems::add);
        if (!theorems.isEmpty()) {
            proved(finished(before, Application.of("<=", Application.of("tail", after), Application.of("tail", before)))).ifPresent(theorems::add);
        }
        return theorems;
    }

    /** The same without a condition if that is so, and otherwise where the old schedule has an answer. */
    private Optional<Theorem> sameAnswer(Application before, Application after) {
        Application same = Logic.equation(Application.of("head", after), Application.of("head", before));
        return proved(same).or(() -> proved(finished(before, same)));
    }

    private static Application finished(Application before, Application claim) {
        return Logic.implication(Application.of("finished", before, Target.REMAINING), claim);
    }

    private Optional<Theorem> proved(Application claim) {
        return proved(claim, List.of(), Target.REMAINING, 0);
    }

    /** Calls inside each other need a limit of as many steps; where the claim is not proved for all limits at once, it is for each number of them. */
    private Optional<Theorem> proved(Application claim, List<Theorem> facts, Term limit, int calls) {
        Optional<Theorem> direct = new CaseAnalysis(utility.rules(), effort).prove(claim, facts);
        if (direct.isPresent() || calls == MOST_CALLS) {
            return direct;
        }
        Application alive = Lifetime.alive(limit);
        Optional<Theorem> ending = new CaseAnalysis(utility.rules(), effort).prove(claim, with(facts, Logic.negation(alive)));
        return ending.flatMap(ends -> proved(claim, with(facts, alive), Application.of("-", limit, Constant.of(1)), calls + 1)
                .map(goesOn -> Theorem.split(goesOn, ends, alive)));
    }

    private List<Theorem> with(List<Theorem> facts, Application assumed) {
        List<Theorem> more = new ArrayList<>(facts);
        more.add(Theorem.assume(utility.theory(), assumed));
        return more;
    }

    /** {@return how the hardware runs a program's schedule, whatever the searcher's part and the limit of steps are} */
    private static Application run(Value program) {
        Constant code = Constant.of(program);
        Term schedule = Application.of("binding", Constant.of(SCHEDULE), code);
        Term bindings = Application.of("bind", Application.of("second", schedule), Application.of("pair", Target.SEARCHER, Constant.NIL));
        return Application.of("ev", Target.REMAINING, code, Application.of("third", schedule), bindings);
    }

    private static Optional<Value> schedule(Value program) {
        for (Value rest = program; rest instanceof Pair functions; rest = functions.tail()) {
            if (functions.head() instanceof Pair function && function.head() == SCHEDULE) {
                return Optional.of(function);
            }
        }
        return Optional.empty();
    }
}
