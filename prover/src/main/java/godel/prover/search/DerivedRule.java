package godel.prover.search;

import godel.grammar.value.Value;
import godel.prover.kernel.Theorem;
import godel.prover.search.edit.ProgramEdit;
import godel.prover.tactic.Effort;
import java.util.List;

/**
 * A rule that is derived from the kernel's: untrusted Java that can only return theorems of the kernel. It must be a
 * function of its input: called again with the same input in the same theory it makes the same theorems with the same
 * effort, or fails in the same way. How much effort is left must change nothing but whether it ends with
 * {@link Effort.OutOfEffort}: a rule that tries less because little is left would be remembered as one that fails, see
 * {@link TechniqueSearch}.
 */
public interface DerivedRule {

    /** {@return the name, which is also its token's: lower case, no white space} */
    String name();

    /**
     * {@return the theorems that it proves, to be appended to the technique's in this order}
     *
     * @param effort what it may spend; it calls {@link Effort#spend} in every loop
     * @throws Inapplicable       if it does not apply
     * @throws Effort.OutOfEffort if it needs more
     */
    List<Theorem> apply(RuleInput input, Effort effort);

    /** {@return programs that the rule suggests to try in place of the present one, in an order that depends on nothing else} */
    default List<Value> proposals() {
        return List.of();
    }

    /** {@return whether what it proves may be of use in later searches, as an axiom} */
    default boolean provesAxioms() {
        return false;
    }

    /** {@return ways to change a program that are worth trying where this rule proves things of programs, in an order that depends on nothing else} */
    default List<ProgramEdit> edits() {
        return List.of();
    }
}
