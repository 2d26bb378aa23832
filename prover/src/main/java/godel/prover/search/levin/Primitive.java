package godel.prover.search.levin;

/** The 13 primitives. {@code c(a)} is the content of address a; a program's cell holds a primitive's place, or an address. */
public enum Primitive {
    /** If c(a) ≤ c(b), goes on at the program's cell d. */
    JUMPLEQ(3),
    /** Writes c(a) as the next weight. */
    OUTPUT(1),
    /** Goes on at the program's cell a. */
    JUMP(1),
    /** Ends the program. */
    STOP(0),
    /** Stores c(a) + c(b) at d. */
    ADD(3),
    /** Stores the c(a)-th input at b; the only one, number 0, is the number of weights. */
    GET_INPUT(2),
    /** Stores c(a) at b. */
    MOVE(2),
    /** Makes the work tape longer by c(a) cells, which hold 0. */
    ALLOCATE(1),
    /** Adds 1 at a. */
    INCREMENT(1),
    /** Takes 1 away at a. */
    DECREMENT(1),
    /** Stores c(a) - c(b) at d. */
    SUBTRACT(3),
    /** Stores c(a) · c(b) at d. */
    MULTIPLY(3),
    /** Makes the work tape shorter by c(a) cells. */
    FREE(1);

    private final int addresses;

    Primitive(int addresses) {
        this.addresses = addresses;
    }

    /** {@return how many addresses follow it} */
    public int addresses() {
        return addresses;
    }
}
