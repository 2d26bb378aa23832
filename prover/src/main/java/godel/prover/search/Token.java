package godel.prover.search;

/** A token of a technique. */
public sealed interface Token permits Instruction, EditToken, RuleToken, FrozenToken {

    /** {@return the name that it is written and reported with} */
    String text();

    /** {@return what it is for} */
    TokenClass kind();

    /** {@return how many numbers it takes from the data stack; with fewer it is interrupted} */
    int operands();

    /** {@return what it does, in a sentence} */
    String meaning();
}
