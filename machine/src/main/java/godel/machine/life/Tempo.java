package godel.machine.life;

import godel.grammar.value.Value;
import java.util.Optional;

/**
 * How the machine's time and the world's go together, and so what a lifetime counts. The kinds follow the library's
 * {@code policy-first.quine}, {@code search-first.quine} (both with {@code utility-fixed.quine}) and {@code utility-free.quine}
 * step by step.
 *
 * <pre>
 * tempo ::= {@link FixedTempo}(steps)   the world moves every so many steps; life is counted in cycles
 *         | {@link SharedTempo}(steps)  the same, and the searcher's share is kept for it before the policy acts
 *         | {@link FreeTempo}           the world waits; life is counted in steps
 * </pre>
 */
public sealed interface Tempo permits FixedTempo, SharedTempo, FreeTempo {

    /** {@return what the lifetime is counted in, in the plural} */
    String unit();

    /**
     * Runs the switchprog of a state whose switchbit is 1.
     *
     * @param remaining what is left of life, positive
     * @return empty where that ends life
     */
    Optional<Boot> boot(Processor processor, SoftwareState state, long remaining);

    /**
     * Lets the policy act and finds what the searcher may take.
     *
     * @param state     with nothing to switch
     * @param spent     the steps of this cycle that are gone
     * @param remaining what is left of life, positive
     * @return empty where that ends life
     */
    Optional<Turn> act(Processor processor, Environment environment, SoftwareState state, Value world, long spent, long remaining);

    /**
     * A switchprog that was run.
     *
     * @param state     the state after it, with nothing more to switch
     * @param steps     what it took
     * @param completed whether it finished in time; if not, the state is the old one
     * @param spent     the steps of this cycle that are gone
     * @param remaining what is left of life
     */
    record Boot(SoftwareState state, long steps, boolean completed, long spent, long remaining) {
    }

    /**
     * The machine's part of a cycle.
     *
     * @param state         the state with the memory that the policy leaves
     * @param byDefault     whether the action is the default one, for the policy did not finish
     * @param policySteps   what the policy took
     * @param scheduleSteps what the schedule took
     * @param searchSteps   what the searcher gets in this cycle
     * @param prior         with which prior it is to search
     * @param left          what is left of life after the cycle; 0 or less when it is over
     */
    record Turn(SoftwareState state, Value action, boolean byDefault, long policySteps, long scheduleSteps, long searchSteps, Value prior, long left) {
    }
}
