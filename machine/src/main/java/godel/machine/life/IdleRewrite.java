package godel.machine.life;

import godel.grammar.value.Value;
import godel.machine.hardware.Outcome;
import java.util.Optional;

/**
 * A switchprog that leaves the software as it is. It is no worse, so the relaxed target is provable of it, again and
 * again; but it is no rewrite.
 */
final class IdleRewrite {
    static final String REASON = "the switchprog leaves the software as it is, which is no rewrite";
    private static final long LIMIT = 1_000_000;

    private IdleRewrite() {
    }

    /** {@return whether program, memory and searcher are the same after the switch; of one that does not finish, or asks for advice, nothing is said} */
    static boolean is(Moment now, Value switchprog) {
        SoftwareState software = now.software();
        return new Processor(Optional.empty()).runSwitchprog(software.switchingBy(switchprog), LIMIT) instanceof Outcome.Finished(Value result, long _)
                && SoftwareState.ofValue(result).switched().equals(software.switched());
    }
}
