package godel.machine.life;

import godel.grammar.value.Rational;
import godel.grammar.value.Value;
import godel.prover.kernel.Theorem;

/** What happens in a life, in order. */
public sealed interface LifeEvent {

    /** The life begins, or is taken up again. */
    record Began(Moment moment) implements LifeEvent {
    }

    /** The software was replaced, or a switchprog was run that did not finish. The record of it was made before. */
    record Switched(Switching switching) implements LifeEvent {
    }

    /**
     * The machine acted and the world answered.
     *
     * @param cycle     the number of the cycle, from 0
     * @param remaining what was left of life when it acted
     * @param program   the program that acted
     * @param world     the world in which it acted
     * @param turn      what it did and what it took
     * @param happened  what followed
     * @param worth     what the reward counts
     * @param earned    the worth of all rewards so far
     */
    record CycleDone(long cycle, long remaining, Value program, Value world, Tempo.Turn turn, Consequence happened, Rational worth, Rational earned)
            implements LifeEvent {
    }

    /** The searcher had its slice. */
    record SearchAdvanced(long cycle, long steps, SearchProgress progress) implements LifeEvent {
    }

    /** The searcher has proved the target theorem for the moment {@code at}; the switch follows when that cycle begins. */
    record TargetProved(Moment at, Discovery discovery, SearchProgress progress) implements LifeEvent {
    }

    /** Something happened in the cycle told last that the axioms exclude: they are wrong. */
    record Surprised(long cycle, Value world, Value action, Consequence happened) implements LifeEvent {
    }

    /** False was proved from the axioms: they contradict each other. */
    record Contradicted(long cycle, Theorem proof) implements LifeEvent {
    }

    /** The life is over. */
    record Ended(Ending ending, Moment moment) implements LifeEvent {
    }

    /** Why a life is over. */
    sealed interface Ending {
    }

    /** The lifetime is used up. */
    record LifetimeOver() implements Ending {
    }

    /** The policy did not finish within what was left of life. */
    record PolicyUnfinished() implements Ending {
    }

    /** The switchprog did not finish within what was left of life. */
    record SwitchprogUnfinished() implements Ending {
    }

    /** False was proved: from axioms that contradict each other everything follows, and no proof means anything. */
    record AxiomsContradictory() implements Ending {
    }

    /** Something happened that the axioms exclude. */
    record AxiomsWrong() implements Ending {
    }

    /** A switch was made that did not stand up to the check after it. */
    record Refused(String reason) implements Ending {
    }
}
