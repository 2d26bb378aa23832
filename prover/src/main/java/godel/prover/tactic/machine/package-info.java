/**
 * Derived rules that speak of machines: bounds on utility by induction, value iteration, and the outlines by which the
 * target theorem is proved.
 *
 * <p>{@link godel.prover.tactic.machine.Target} states the target theorem of a rewrite,
 * {@link godel.prover.tactic.machine.DerivedRules} lists the rules that a proof technique can call. Two outlines prove it:
 *
 * <ul>
 * <li>{@code target}: one cycle is executed symbolically, and what follows is bounded by a rate per unit of life, the same
 * for all worlds ({@code AffineBound}). The rate is a number, or a term in constants that the experiment declares and of
 * which its axioms tell enough ({@code Assumptions}). It works under both tempos and for any length of life. Where steps
 * count and the code, or the world, is defined by recursion ({@code Premises}), the recursion is left as it is in that
 * execution: what it takes at least, and that it gives the same as a closed form, is proved by induction, for all worlds
 * that are natural numbers from some number on, if the environment keeps to these ({@code WorldCondition}).
 * <li>{@code plan}: where the world has finitely many states and time is fixed, the library's value iteration
 * ({@code planning.quine}) is compared with utility in the logic. {@code PlanningBound} is the theorem that no program can
 * expect more than its tables say, {@code PlanningLaws.leftAlone} that a program left alone gets just what its own tables
 * say. The target follows for every world, memory and remaining life, under the condition that one table entry exceeds
 * another; {@code check} computes that for the state at hand. Nothing that Java computed is believed: the tables are
 * evaluated once more by the kernel, and by the checker.
 *
 * <p>In large worlds and long lives bounds stand in for the tables ({@code potential.quine}, {@code PotentialForecast}): for
 * each world a number that is added to the long run's gain, and one that makes up for the end of life. One inequality for
 * each world and action is checked by the kernel, in parts; {@code PotentialBound} and {@code PotentialLaws.leftAlone} are
 * the theorems for every remaining life. The bounds come close when life is several times as long as the ways in the world.
 * They are found in floating point ({@code LongRun}) and rounded to short fractions; what a rounding breaks is not proved.
 * </ul>
 *
 * <p>Where a rewrite is no worse but not better, {@code RelaxedTarget} says what the rules
 * prove of it. Of one that changes only what the searcher knows {@code SearcherRewrite} proves that software left alone
 * earns the same with it, by {@code SearcherLaws}. {@code closed-form} proves by induction what the environment's recursive
 * functions are ({@code ClosedForms}); {@code target}, {@code bound} and {@code value} rewrite by it, when a technique has
 * proved it or the machine has adopted it as an axiom.
 *
 * <p>The same value iteration suggests a policy ({@code GreedyPolicy}), a tree of few questions ({@code QuestionTree}), which a technique may try as a {@code proposal}.
 */
package godel.prover.tactic.machine;
