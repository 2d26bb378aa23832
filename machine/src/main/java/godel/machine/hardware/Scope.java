package godel.machine.hardware;

import godel.grammar.value.Pair;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.List;

/**
 * Where the variables of a piece of code are found at run time: the slots of the running call, innermost name first.
 * Names may be any values, as in malformed code; only symbols are ever asked for.
 *
 * @param name   the innermost name
 * @param slot   its slot, or {@link #NOWHERE}
 * @param around the names outside of it, or {@code null}
 */
record Scope(Value name, int slot, Scope around) {
    static final int NOWHERE = -1;

    /** {@return the scope of a call: the parameter at position i is in slot i, and of two with one name the first counts} */
    static Scope ofParameters(List<Value> parameters) {
        Scope scope = null;
        for (int i = parameters.size() - 1; i >= 0; i--) {
            scope = new Scope(parameters.get(i), i, scope);
        }
        return scope;
    }

    /** {@return the scope of a list of bindings; the value of the binding at position i is in slot i} */
    static Scope ofBindings(List<Value> bindings) {
        Scope scope = null;
        for (int i = bindings.size() - 1; i >= 0; i--) {
            // What is no pair has the name head(entry) = 'nil and, if that is asked for, gives nothing.
            scope = bindings.get(i) instanceof Pair pair ? new Scope(pair.head(), i, scope) : new Scope(Symbol.NIL, NOWHERE, scope);
        }
        return scope;
    }

    static int slotOf(Symbol name, Scope scope) {
        for (Scope inner = scope; inner != null; inner = inner.around) {
            if (inner.name == name) {
                return inner.slot;
            }
        }
        return NOWHERE;
    }
}
