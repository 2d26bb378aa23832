package godel.prover.search;

import godel.grammar.value.Value;
import godel.prover.search.engine.Verdict;
import godel.prover.search.numbering.Malformed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One technique that somebody names, run like any other: its tokens are paid in slices of steps, and a theorem that it
 * arrives at has come out of the kernel. As in the search, a token is executed when its turn comes, and what it costs
 * beyond the slice is paid from the next ones before anything else is done.
 */
public final class GivenTechnique {
    private final List<Integer> technique;
    private final List<Token> tokens;
    private final TechniqueMachine machine;
    private final long limit;
    private int next;
    private long balance;
    private long spent;
    private boolean over;
    private boolean solved;

    private GivenTechnique(TechniqueMachine machine, List<Integer> technique, long limit) {
        this.machine = machine;
        this.tokens = machine.tokens();
        this.technique = technique;
        this.limit = limit;
    }

    /**
     * {@return a technique that has not begun; empty where there is no such token, or the program is too long for a code tape}
     *
     * @param switchProgram what the switchprog is at the start, if anything
     * @param names         of the tokens
     * @param limit         the steps that it may take
     */
    public static Optional<GivenTechnique> of(Situation situation, Optional<Value> switchProgram, List<String> names, long limit) {
        try {
            TechniqueMachine machine = new TechniqueMachine(situation);
            switchProgram.ifPresent(machine.state()::setSwitchProgram);
            List<String> known = machine.tokens().stream().map(Token::text).toList();
            List<Integer> technique = new ArrayList<>();
            for (String name : names) {
                int number = known.indexOf(name);
                if (number < 0) {
                    return Optional.empty();
                }
                technique.add(number);
            }
            return Optional.of(new GivenTechnique(machine, technique, limit));
        } catch (Malformed tooLong) {
            return Optional.empty();
        }
    }

    /** Goes on for so many steps; once it is found or exhausted it stays so. */
    public SearchOutcome advance(long steps) {
        balance += steps;
        while (balance > 0 && !over) {
            execute();
        }
        if (balance < 0 || !over) {
            return new SearchOutcome.Suspended(statistics());
        }
        long unused = balance;
        balance = 0;
        return solved ? found(unused) : new SearchOutcome.Exhausted(statistics(), unused);
    }

    private void execute() {
        long allowance = limit - spent;
        if (next == technique.size() || allowance <= 0) {
            over = true;
            return;
        }
        Verdict verdict = machine.run(technique.get(next++), allowance);
        long cost = Math.min(machine.cost(), allowance);
        boolean finished = machine.cost() <= allowance;
        spent += cost;
        balance -= cost;
        solved = finished && verdict == Verdict.SOLVED;
        over = !finished || verdict != Verdict.CONTINUES;
    }

    private SearchOutcome found(long unused) {
        Value program = machine.state().switchProgram().orElseThrow();
        List<String> names = technique.subList(0, next).stream().map(number -> tokens.get(number).text()).toList();
        return new SearchOutcome.Found(names, machine.state().theorems(), program, statistics(), unused);
    }

    private Statistics statistics() {
        return new Statistics(0, 1, next, spent, machine.theoremsProved(), machine.ruleCalls(), 0);
    }
}
