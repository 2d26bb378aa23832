package godel.prover.search.ordered;

/** How likely tokens are taken to be. */
@FunctionalInterface
public interface Prior {
    /** All tokens are equally likely. */
    Prior UNIFORM = token -> 1;

    /** {@return the weight of the token at this place, not negative; its probability is this through the sum} */
    int weight(int token);
}
