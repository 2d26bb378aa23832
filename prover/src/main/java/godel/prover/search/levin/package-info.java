/**
 * Levin search for the weights of neural networks (J. Schmidhuber, <em>Discovering neural nets with low Kolmogorov
 * complexity and high generalization capability</em>, Neural Networks 10, 1997): programs of 13 primitives write the
 * weights of a linear unit, and few examples suffice, since the first program found is a simple one.
 *
 * <pre>
 * program     ::= instruction*                   in the cells 0, 1, … of the program tape, which can be read
 * instruction ::= primitive address*             {@link godel.prover.search.levin.Primitive} says how many
 * address     ::= 0 … 7 | -3 … -1                cells of the program, cells of the work tape
 * task        ::= weights example*               {@link godel.prover.search.levin.WeightTask}
 * </pre>
 *
 * The search is {@link godel.prover.search.ordered.OrderedSearch} with all time for new programs. Readings, where this
 * is not the paper's assembler to the letter: all primitives are equally likely, and so are all addresses; a token costs
 * a step when it is read first and an instruction one whenever it is executed; only the work tape can be written; numbers
 * stay within ±1,000,000; a program is judged when it has written the last weight.
 */
package godel.prover.search.levin;
