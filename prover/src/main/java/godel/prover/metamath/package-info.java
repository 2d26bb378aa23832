/**
 * Writes certificates as self-contained Metamath databases, so that a program which shares nothing with this project, not even the
 * author, checks the proofs. Start at {@link godel.prover.metamath.MetamathExport}.
 *
 * <h2>What a database says</h2>
 *
 * <pre>{@code
 * database  = digest, logic, { item } ;
 * logic     = the resource logic.mm, always the same: syntax, axioms, rules; then theorems derived from them ;
 * item      = name          $c and syntax $a, or $v and $f: a function f, a symbol 'a or a variable _x when first met
 *           | symbol        sym-a     $a |- ( equal 'a sym NUMBER )        symbols are told apart by their numbers
 *           | abbreviation  abbr-N    $a |- ( equal ( #N _x .. ) term )    a new constant for a long term; texts have no sharing
 *           | axiom         axiom-A   $a |- formula                        an axiom of the certificate that the logic does not prove
 *           | obligation    obligation-f-ARITY-N $p                        that the recursion of the next definition ends
 *           | definition    def-f-ARITY $a |- ( equal ( f _x .. ) body )
 *           | lemma         s-STEP, eval-N, size-N $p                      steps used more than once, values of calls
 *           | conclusion    conclusion-NAME $p ;
 * }</pre>
 *
 * A theorem {@code t1, .., tn |- t} stands there as {@code |- ( ( ( t1 & t2 ) & .. tn ) -> t )}, in parentheses joined to the left, and
 * as {@code |- t} where there are no hypotheses. Everything proved is in compressed form. The labels of what is taken for granted begin
 * with {@code ax-} and {@code df-} (the logic), {@code def-}, {@code abbr-}, {@code sym-}, {@code axiom-}; {@code show trace_back
 * conclusion-NAME /axioms /essential} lists those a conclusion rests on. The axioms of the primitive functions are not among them:
 * the logic has a theorem of the name of each, and {@code ProvedAxioms} uses it if the formulas agree.
 *
 * <h2>Why the embedding is sound</h2>
 *
 * The meaning of the logic is told by the comments of {@code logic.mm}: {@code |- ph} says that ph is true for all values of all
 * variables, and each {@code $a} is true under this reading, the rules because they keep it. (A property test evaluates each axiom
 * on random values.) So whatever a verifier accepts there is true if the certificate's axioms are, its definitions exist, and the
 * verifier is right. That definitions of recursive functions exist follows from their obligations, which are proved before; that these
 * are the right obligations is for a reader, or {@code godel.prover.checker}, to see: Metamath knows no definitions. Abbreviations
 * and symbols are never recursive: each has a new constant, and what it means is written before.
 *
 * <p>Why every rule of the kernel can be derived (so that the export does not fail), by the theorems named:
 *
 * <table>
 * <caption>Rules</caption>
 * <tr><td>assume</td><td>{@code id}</td></tr>
 * <tr><td>reflexive, symmetric, transitive, substitute</td><td>{@code ax-refl}, {@code symm}, {@code trans}, {@code subst}, and these
 *     under hypotheses: {@code symmd}, {@code transd}, {@code substd}; {@code ax-subst} says that what is equal to a term that holds,
 *     holds</td></tr>
 * <tr><td>congruence</td><td>a term is a part, f with some of its arguments, taken to its end: {@code argr} and {@code args} replace
 *     one argument, {@code argl} keeps one, {@code apply} ends; so one rule serves every function and number of arguments</td></tr>
 * <tr><td>instantiate</td><td>substitution in Metamath: the variables {@code _x} stand for any terms</td></tr>
 * <tr><td>split</td><td>{@code split}, from {@code ax-cases}: a term holds or is equal to {@code 'false}</td></tr>
 * <tr><td>discharge, modus-ponens</td><td>{@code dischd}, {@code mpimpd}: the function {@code implies} agrees with {@code ->}</td></tr>
 * <tr><td>absurd</td><td>{@code absurd}, from {@code ax-false}</td></tr>
 * <tr><td>axiom, definition</td><td>the {@code $a} or the theorem of the logic</td></tr>
 * <tr><td>evaluate</td><td>call by call, from definitions; numbers digit by digit ({@code Naturals}, {@code Integers},
 *     {@code Rationals}), values by {@code Primitives} and {@code ValueFacts}</td></tr>
 * <tr><td>induct</td><td>{@code ax-ind}, about one variable: all variables are packed into a tuple ({@code InductionProof});
 *     {@code Descents} goes from {@code <} and {@code if} to the order of lists</td></tr>
 * </table>
 *
 * <h2>The traps</h2>
 *
 * <ul>
 * <li>Induction with a term for its variable would be unsound. So the logic's variables x and y are of a sort of their own, {@code var},
 *     which no rule gives to a term, and {@code ax-inst} and {@code ax-ind} say with {@code $d} where they must not occur.
 * <li>A shared subterm would be written as often as it occurs. So a term has a closed and an open form ({@code Representation}).
 * <li>Arithmetic is not assumed. Of numbers the logic says the laws, and 0, 1 and -1.
 * <li>The arguments of a theorem come in the order of the file ({@code Assertion}); the dummy variables of inductions have their
 *     {@code $d}; {@code Z} stands directly after a step ({@code CompressedProof}).
 * <li>{@code metamath} exits with 0 whatever it finds: whoever calls it must look for "All proofs in the database were verified" and
 *     for lines that begin with a question mark.
 * </ul>
 *
 * <h2>Limits</h2>
 *
 * {@link godel.prover.metamath.ExportLimits} says what is refused as too heavy. Proofs of evaluations are as long as the
 * evaluations, where the checker only computes; everything else costs a few steps for each step of the certificate. Steps that no
 * conclusion and no obligation needs are left out.
 *
 * <p>{@code logic.mm} was generated once: the axioms by hand, the proofs of the theorems by a small unifying proof writer, which is not
 * kept because the proofs speak for themselves to every verifier. A test pins its digest; a change of it is a change of the logic.
 */
package godel.prover.metamath;
