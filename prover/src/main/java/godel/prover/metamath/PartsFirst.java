package godel.prover.metamath;

import java.util.ArrayDeque;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Visits a thing after its parts, each once, with a stack of its own: terms and values may be deep.
 *
 * @param done whether a thing was visited
 * @param parts the parts of a thing
 * @param visit to be done with a thing once its parts were visited; it must make {@code done} true
 */
record PartsFirst<T, E extends Exception>(Predicate<T> done, Function<T, List<T>> parts, Visit<T, E> visit) {

    /** What is done with each thing. */
    @FunctionalInterface
    interface Visit<T, E extends Exception> {
        void of(T thing) throws E;
    }

    /** Visits a thing and all of which it is made. */
    void visit(T whole) throws E {
        ArrayDeque<T> open = new ArrayDeque<>();
        open.push(whole);
        while (!open.isEmpty()) {
            T next = open.peek();
            int waiting = open.size();
            if (!done.test(next)) {
                for (T part : parts.apply(next)) {
                    if (!done.test(part)) {
                        open.push(part);
                    }
                }
            }
            if (open.size() == waiting) {
                open.pop();
                if (!done.test(next)) {
                    visit.of(next);
                }
            }
        }
    }
}
