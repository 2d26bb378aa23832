/**
 * The independent checker of certificates, and the definition of their format. It has its own reader, terms, rules and evaluator,
 * shares no class with the code that makes proofs, and uses nothing but {@code java.base}. Alone: {@code java -jar checker.jar FILE}.
 *
 * <p>Start at {@link godel.prover.checker.CertificateChecker}. What it takes for true is said in four places, each with the reason:
 * {@code Rules}, {@code Induction}, {@code Termination}, {@code Evaluator} (with {@code Primitive} for the meaning of the primitives).
 * Nothing recurses, every table finds its entries by content, and every cost has a limit in {@link godel.prover.checker.Limits}. Memory is
 * proportional to what the file has not forgotten.
 *
 * <h2>The logic in short</h2>
 *
 * A value is a rational number, a symbol, or a pair of values. A term is a variable, a quoted value, or a function applied to terms. A
 * function is a name with an arity. Every function is total. A term <em>holds</em> when its value is not the symbol {@code false}. A
 * theorem {@code Γ |- t} says: for all values of the variables, if every hypothesis in Γ holds, t holds.
 *
 * <p>Primitive functions, name and arity: {@code if/3 equal/2 pair/2 head/1 tail/1 is_pair/1 is_number/1 is_integer/1 is_symbol/1
 * floor/1 size/1}, and with two arguments {@code + - * / <}. {@code if(c, x, y)} is y when c is {@code 'false}, else x. Predicates give
 * {@code 'true} or {@code 'false}. The head and tail of what is no pair are {@code 'nil}. In arithmetic what is no number counts as 0,
 * and x / 0 is 0. {@code floor} gives the greatest integer not above its argument, {@code size} the
 * number of pairs of a value counted as a tree. Defined from the start, each with the parameters x or x and y:
 *
 * <pre>{@code
 * not(x)        = if(x, 'false, 'true)
 * and(x, y)     = if(x, y, 'false)
 * or(x, y)      = if(x, 'true, y)
 * implies(x, y) = if(x, if(y, 'true, 'false), 'true)
 * iff(x, y)     = if(x, if(y, 'true, 'false), if(y, 'false, 'true))
 * }</pre>
 *
 * <h2>The format, version 2</h2>
 *
 * UTF-8 text. Every line ends in a line feed; fields are separated by exactly one space; a line that begins with {@code #} is a remark.
 * Values, terms and steps are numbered from 0 in file order, each kind for itself, without gaps, and only earlier ones may be referred
 * to, unless they were forgotten. So a file is a directed acyclic graph, checked in one pass. The grammar stands also, for ANTLR, in
 * {@code Certificate.g4} among the tests, which hold it against this reader.
 *
 * <pre>{@code
 * certificate = "godel-certificate 2" LF, { line LF }, conclusion LF, { conclusion LF }, "end" DIGEST LF ;
 * line        = value | term | declaration | axiom | definition | admission | step | forgetting | remark ;
 *
 * value       = "v" V "number" P            a rational: P is an integer or NUMERATOR/DENOMINATOR in lowest terms, the
 *                                           denominator at least 2; decimal, no leading zeros, a minus only in front
 *             | "v" V "symbol" NAME
 *             | "v" V "pair" V V ;          head and tail
 * term        = "t" T "variable" NAME
 *             | "t" T "constant" V
 *             | "t" T "apply" NAME { T } ;  the number of arguments is the arity and may be 0
 *
 * declaration = "declare" NAME ARITY ;      a function of which nothing is known but what axioms say
 * axiom       = "axiom" NAME CLASS T LF digest ;
 *                                           a formula taken for granted
 * definition  = "define" NAME PARAMETERS T [ "measure" T { T } ] LF digest ;
 *                                           parameters separated by commas, or "-" for none; then the body
 * admission   = "admit" COUNT { S } ;       admits all definitions since the last admission, COUNT of them, as one group;
 *                                           the steps prove its termination obligations, in order
 * digest      = "digest" DIGEST ;           of the line before; remarks may stand between
 * forgetting  = "forget" "v" V { V } | "forget" "t" T { T } | "forget" "s" S { S } ;
 *                                           these are not referred to from here on
 * step        = "s" S rule ":" { T } "|-" T ;  hypotheses (a set, in any order) and conclusion, as the rule gives them
 * conclusion  = "conclude" S NAME ;
 * remark      = "#" anything ;
 *
 * rule        = "assume" T                  {t} |- t
 *             | "reflexive" T               |- equal(t, t)
 *             | "symmetric" A               A: Γ |- equal(a, b)                      gives Γ |- equal(b, a)
 *             | "transitive" A B            A: Γ |- equal(a, b), B: Δ |- equal(b, c) gives Γ ∪ Δ |- equal(a, c)
 *             | "congruence" T { I A }      t = f(t0, .., tn), A: Γ |- equal(ti, u)  gives ∪Γ |- equal(t, f(.., u, ..))
 *                                           at least one; positions I from 0, ascending
 *             | "substitute" A B            A: Γ |- equal(a, b), B: Δ |- a           gives Γ ∪ Δ |- b
 *             | "instantiate" A { NAME T }  each variable NAME becomes the term, all at once, in hypotheses too
 *             | "split" A B T               A: Γ |- t, B: Δ |- t        gives (Γ - {c}) ∪ (Δ - {not(c)}) |- t
 *             | "discharge" A T             A: Γ |- t                   gives Γ - {c} |- implies(c, t)
 *             | "modus-ponens" A B          A: Γ |- implies(a, b), B: Δ |- a         gives Γ ∪ Δ |- b
 *             | "absurd" A T                A: Γ |- 'false              gives Γ |- t
 *             | "axiom" NAME                |- formula
 *             | "definition" NAME ARITY     |- equal(f(parameters), body)
 *             | "evaluate" T                |- equal(t, 'v)   t without variables; if is lazy, calls are by value; every
 *                                           function met is a primitive or an admitted definition
 *             | "induct" T "m" COUNT { T } "n" { S } "b" S { "c" T S COUNT { COUNT { NAME T } S } } ;
 * }</pre>
 *
 * The fields of {@code induct}: the formula t; how many components the measure has, and these, m; for each a step that proves
 * {@code natural(m)}; the base step; then each case: its test q, its step, how many induction hypotheses it has, and each of these as the
 * number of bindings of its substitution σ, the bindings, and a step that proves that σ makes the measure smaller. What these steps may
 * assume is said in {@code Induction}. The two formulas meant are
 *
 * <pre>{@code
 * natural(m)             = if(is_integer(m), if(<(m, 0), 'false, 'true), 'false)
 * less([a], [b])         = <(a, b)
 * less([a, ..], [b, ..]) = if(<(a, b), 'true, if(equal(a, b), less(rest, rest), 'false))
 * }</pre>
 *
 * <h2>Definitions</h2>
 *
 * No function gets two meanings. Whatever an axiom, a measure or a conclusion speaks of is primitive, declared or admitted before; so is
 * whatever a body speaks of, the functions of its own group excepted. Parameters are different, and a body and a measure have no other
 * variables. If no body of a group calls a function of the group there is nothing to prove and there are no measures. Else each has a
 * measure, all of one length, and these are the obligations, none twice:
 *
 * <ol>
 * <li>for each definition in order, for each component m of its measure, {@code natural(m)} without hypotheses;
 * <li>for each definition in order, for each call {@code g(a, ..)} of a function of the group met on a walk through the body, {@code
 *     less(measure of g at a, .., measure of the function defined)}, with hypotheses among the tests that govern the call. The walk
 *     goes through {@code if(c, x, y)} as c, then x under the further test c, then y under {@code not(c)}; through other applications
 *     from left to right, the application itself last. In tests and arguments every outermost call of the group is replaced by the
 *     variable {@code call#k}, k its number among the different calls of that body in the order met, from 1; no parameter may be named so.
 * </ol>
 *
 * <h2>The digests</h2>
 *
 * The digest after an axiom or definition says which it is, so that an outsider can compare it with a published one without reading
 * formulas. It is the SHA-256 digest, in lower-case hexadecimal, of the UTF-8 text of the line itself, in which every number of a term is
 * replaced by the digest of that term. The digest of a term or value is that of the text of its line without letter and number, from
 * the kind on, with the numbers in it replaced in the same way. So with D for digests, the variable x has {@code D("variable x")},
 * {@code f(x)} has {@code D("apply f " + D("variable x"))}, the constant 1/2 {@code D("constant " + D("number 1/2"))}, and the axiom
 * {@code D("axiom NAME CLASS " + D(formula))}. It depends on nothing else in the file.
 *
 * <p>The end line has the SHA-256 digest of all bytes before it, in lower-case hexadecimal. It protects against accidents; whoever changes a
 * file on purpose can make it right again, and then the rules decide.
 */
package godel.prover.checker;
