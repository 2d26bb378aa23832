/**
 * Proof by induction over data types and integers: typed goals over functions with equations by patterns, after Boyer and
 * Moore. {@link godel.prover.tactic.induction.InductiveProver} is the way in: {@code prove(goal)} ends in a theorem, or in
 * the goals that simplification left; {@code learn} and {@code lemma} add to what later proofs may use.
 *
 * <ol>
 * <li>{@code Rewriter}: conditional rewriting, ended by the path ordering of {@code TermOrdering}; {@code Relief} finds
 *     variables of conditions among the facts;
 * <li>{@code TypeProofs}, {@code PrimitiveTypes}: type reasoning;
 * <li>{@code IntegerReasoning}: ring rewriting and linear arithmetic on what type reasoning shows to be integers;
 * <li>{@code Situation}: facts taken apart, equations directed, contradictions found;
 * <li>{@code Waterfall}: cases of tests and of constructors, and what to do when nothing rewrites;
 * <li>{@code CrossFertilisation}: an induction hypothesis is used once against its direction, and forgotten;
 * <li>{@code Conjectures}: irrelevant hypotheses go, common parts become variables, tests refute what is false;
 * <li>{@code ClosedGoals}: what is left is proved as a lemma of its own, and kept;
 * <li>{@code StructuralInduction}, {@code RecursionInduction}: the kernel's induction, given the instances that the proof of
 *     a case has used, over data or along the recursion of a function; {@code Measures} says that it ends;
 * <li>{@code Exploration}: lemmas from below, equations that small terms satisfy on test values.
 * </ol>
 *
 * <p>Sorts guide the search; to the logic they are predicates ({@code SortPredicates}) which every proof has to establish.
 * All results are theorems made by the kernel's rules, so nothing here is trusted. Fields of values are 1-based:
 *
 * <pre>
 * value ::= [tag, field, …]        made by a constructor C, accepted by is-C, its fields given by C.1, C.2, …
 * </pre>
 */
package godel.prover.tactic.induction;
