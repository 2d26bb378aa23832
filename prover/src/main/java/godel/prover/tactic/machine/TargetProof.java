package godel.prover.tactic.machine;

import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Rational;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Effort;
import godel.prover.tactic.machine.AffineBound.Side;
import java.util.Optional;

/**
 * The outline by which the target theorem is proved: execute both branches symbolically for one cycle; bound what
 * follows in the branch that does not switch from above, for every program in global mode, for the old one left alone
 * in as-is mode; bound what follows the switch from below by the new program left alone, in global mode through
 * {@code found.never_worse}; compare by linear arithmetic. Nothing here is trusted: the result is a kernel theorem.
 *
 * <p>What is cheap and may fail comes first, for most switchprogs that a search tries are hopeless: the switchprog is
 * run once, the rates of the suggested bounds are compared, the branches are compared as if the bounds were proved;
 * the inductions come last.
 */
final class TargetProof {
    private final Utility utility;
    private final WorldCondition world;
    private final Theory theory;
    private final Target target;
    private final Rational least;
    private final Effort effort;

    /** @param least the remaining life above which the theorem shall hold, not negative */
    TargetProof(Utility utility, Target target, Rational least, Effort effort) {
        this(utility, WorldCondition.none(utility.theory()), target, least, effort);
    }

    /** @param world what the theorem may assume of the world */
    TargetProof(Utility utility, WorldCondition world, Target target, Rational least, Effort effort) {
        this.utility = utility;
        this.world = world;
        this.theory = utility.theory();
        this.target = target;
        this.least = least;
        this.effort = effort;
    }

    /** {@return {@code |- is_natural(k) implies (least < k implies target)}, under the condition on the world, if the outline carries; otherwise why not} */
    Attempt prove() {
        Optional<Constant> program = target.newProgram(theory);
        if (program.isEmpty()) {
            return new Attempt.Failed("the switchprog does not lead to a program");
        }
        if (!target.form().relaxed() && program.get().value().equals(target.program())) {
            return new Attempt.Failed("the switchprog keeps the program, which cannot be better than itself");
        }
        Cycle newCycle = Cycle.of(utility, world, "as_is", StateTerm.unswitching(program.get()).term(), effort).decided(effort);
        Optional<AffineBound> below = AffineBound.of(newCycle, Side.LOWER, effort);
        if (below.isEmpty()) {
            return new Attempt.Failed("no affine bound suggests itself for the new software");
        }
        String function = target.form().function();
        Term unswitched = target.form().isGlobal() ? Variable.of("state") : target.state(0).term();
        Cycle otherwise = Cycle.of(utility, world, function, unswitched, effort);
        Optional<AffineBound> above = AffineBound.of(otherwise, Side.UPPER, effort);
        if (above.isEmpty()) {
            return new Attempt.Failed("no affine bound suggests itself for the branch that does not switch");
        }
        if (!new Assumptions(utility, effort).atMost(above.get().rate(), below.get().rate())) {
            return new Attempt.Failed("the new software earns " + below.get().rate() + " per unit of life, the bound to beat is "
                    + above.get().rate());
        }
        return compared(below.get(), above.get());
    }

    private Attempt compared(AffineBound below, AffineBound above) {
        LifeCondition condition = new LifeCondition(utility, least, effort);
        Comparison comparison = new Comparison(utility, world, target, below, above, condition, effort);
        Optional<Theorem> compared = comparison.prove();
        if (compared.isEmpty()) {
            return new Attempt.Failed("the bounds do not decide between the branches");
        }
        Optional<Theorem> upper = above.prove(effort);
        if (upper.isEmpty()) {
            return new Attempt.Failed("the bound on the branch that does not switch was not proved");
        }
        Optional<Theorem> lower = below.prove(effort);
        if (lower.isEmpty()) {
            return new Attempt.Failed("the bound on the new software was not proved");
        }
        return new Attempt.Proved(world.discharged(condition.discharged(comparison.resting(compared.get(), lower.get(), upper.get()))));
    }

    /** How an attempt at the target ends. */
    sealed interface Attempt {

        /** The target theorem, from conditions on the remaining life. */
        record Proved(Theorem theorem) implements Attempt {
        }

        /** The outline does not carry. @param reason one sentence */
        record Failed(String reason) implements Attempt {
        }
    }
}
