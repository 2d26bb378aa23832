package godel.grammar.elaborate;

import java.util.Collection;

/** The functions that may be used, by name and number of arguments. */
public interface Signature {

    /** {@return the functions that are always there: the primitives and the connectives not, and, or, implies, iff} */
    static Signature primitives() {
        return Functions.PRIMITIVES;
    }

    /** {@return the numbers of arguments with which the name is a function, in ascending order; empty if it is none} */
    Collection<Integer> arities(String name);

    /** {@return all names of functions, for suggestions} */
    Collection<String> names();

    /** {@return this signature and one more function} */
    default Signature with(String name, int arity) {
        return Functions.of(this).and(name, arity);
    }

    /** {@return the signature that knows a name when either of the two does} */
    default Signature and(Signature other) {
        return Functions.of(this).and(other);
    }
}
