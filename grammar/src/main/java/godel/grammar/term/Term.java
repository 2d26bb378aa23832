package godel.grammar.term;

import java.util.List;
import java.util.Set;

/**
 * A term of the logic. Terms are hash-consed: two terms with the same content are the same object, so {@code ==} and
 * {@code equals} agree, a term is a directed acyclic graph, and every traversal can memoise on identity.
 *
 * <pre>
 * term ::= variable | constant (a quoted value) | f(term, ..., term) with f of fixed arity
 * </pre>
 */
public sealed interface Term permits Variable, Constant, Application {

    /** {@return whether no variable occurs in this term} */
    boolean isGround();

    /** {@return the length of the longest path from here to a leaf; 0 for a variable or constant} */
    int depth();

    /** {@return the free variables in order of first occurrence, read from left to right; O(distinct subterms)} */
    default Set<Variable> variables() {
        return Traversal.variables(this);
    }

    /** {@return the different applications in this term, each after its arguments; O(n log n) in the distinct subterms} */
    default List<Application> applications() {
        return Traversal.applications(this);
    }

    /** {@return the applications that occur more than once in this term} */
    default Set<Application> shared() {
        return Traversal.shared(this);
    }

    /** {@return whether {@code part} occurs in this term; O(distinct subterms)} */
    default boolean contains(Term part) {
        return Traversal.contains(this, part);
    }
}
