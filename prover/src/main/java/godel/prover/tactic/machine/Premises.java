package godel.prover.tactic.machine;

import godel.grammar.value.Value;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Effort;
import godel.prover.tactic.code.CodeFunction;
import godel.prover.tactic.code.LeastCost;
import godel.prover.tactic.code.Recursions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What theorems about one program start from: how utility is unfolded, and what is assumed of the world. Where the program
 * has functions that call themselves, their least costs are proved first, once; whoever asks again is charged the same.
 */
final class Premises {
    private static final int WORLDS = 20;

    private final Utility utility;
    private final Value program;
    private final Optional<Start> start;
    private Optional<Found> found = Optional.empty();

    /** @param start with none, nothing is assumed of the world */
    private Premises(Utility utility, Value program, Optional<Start> start) {
        this.utility = utility;
        this.program = program;
        this.start = start;
    }

    /**
     * The premises.
     *
     * @param utility to prove with
     * @param world   what is assumed of the world
     */
    record Given(Utility utility, WorldCondition world) {
    }

    private record Found(Given given, long effort) {
    }

    /** {@return premises that assume nothing} */
    static Premises none(Utility utility, Value program) {
        return new Premises(utility, program, Optional.empty());
    }

    /** {@return premises for a program whose life begins or goes on here; nothing is assumed where there are no recursions} */
    static Premises of(Utility utility, Value program, Start start) {
        return new Premises(utility, program, utility.meetsRecursions(program) ? Optional.of(start) : Optional.empty());
    }

    Theory theory() {
        return utility.theory();
    }

    /** {@return the premises} */
    Given given(Effort effort) {
        if (start.isEmpty()) {
            return new Given(utility, WorldCondition.none(theory()));
        }
        if (found.isPresent()) {
            effort.spend(found.get().effort);
            return found.get().given;
        }
        long before = effort.spent();
        List<LeastCost> known = new ArrayList<>();
        for (CodeFunction function : Recursions.functions(program)) {
            LeastCost.of(utility.leavingRecursions(known).rules(), program, function, effort).ifPresent(known::add);
        }
        WorldCondition world = WorldCondition.met(theory(), new Exploration(theory()).first(start.get(), WORLDS, effort));
        Given given = new Given(utility.leavingRecursions(known), world);
        found = Optional.of(new Found(given, effort.spent() - before));
        return given;
    }
}
