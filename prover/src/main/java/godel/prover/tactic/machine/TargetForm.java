package godel.prover.tactic.machine;

import java.util.Arrays;
import java.util.Optional;

/**
 * Which statement lets the machine switch (Schmidhuber, <em>Gödel machines</em>, formulas (2) and (3)).
 *
 * @param function {@code u}, with later search in both branches, or {@code as_is}, the software left alone
 * @param relaxed  formula (3): not lower, in place of higher
 */
public record TargetForm(String function, boolean relaxed) {
    public static final TargetForm GLOBAL = new TargetForm("u", false);
    public static final TargetForm AS_IS = new TargetForm("as_is", false);

    public TargetForm orEqual() {
        return new TargetForm(function, true);
    }

    public boolean isGlobal() {
        return function.equals("u");
    }

    /** {@return the relation between the branch that goes on and the branch that switches: {@code <} or {@code <=}} */
    public String relation() {
        return relaxed ? "<=" : "<";
    }

    /** {@return the form named {@code global} or {@code as-is}, with {@code relaxed} behind it or not} */
    public static Optional<TargetForm> named(String name) {
        return Arrays.asList(GLOBAL, AS_IS, GLOBAL.orEqual(), AS_IS.orEqual()).stream()
                .filter(form -> form.toString().equals(name.replace('_', '-'))).findFirst();
    }

    @Override
    public String toString() {
        return (isGlobal() ? "global" : "as-is") + (relaxed ? " relaxed" : "");
    }
}
