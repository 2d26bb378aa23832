/**
 * Proof by induction over data types: typed goals over functions with equations by patterns, after Boyer and Moore.
 * {@link godel.prover.tactic.induction.InductiveProver} is the way in.
 *
 * <ol>
 * <li>{@code Rewriter}: conditional rewriting, ended by the path ordering of {@code TermOrdering};
 * <li>{@code Waterfall}: cases of tests, of constructors, and what to do when nothing rewrites;
 * <li>{@code Conjectures}: irrelevant hypotheses go, common parts become variables, tests refute what is false;
 * <li>{@code StructuralInduction}: the kernel's induction, given the instances that the proof of a case has used;
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
