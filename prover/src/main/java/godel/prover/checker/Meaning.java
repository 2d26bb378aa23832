package godel.prover.checker;

/** What a function symbol may mean. */
sealed interface Meaning permits Primitive, Meaning.Declared, Definition {

    /** Uninterpreted: nothing is known of it but what axioms say. */
    record Declared() implements Meaning {
    }
}
