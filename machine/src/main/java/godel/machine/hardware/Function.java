package godel.machine.hardware;

import godel.grammar.value.Value;
import java.util.List;

/** A function of a program, its body prepared as far as it has been run. */
record Function(List<Value> parameters, Node body) {

    /** {@return the function that a program's entry {@code [name, parameters, body]} stands for, whatever the entry's form} */
    static Function of(Value entry) {
        List<Value> parameters = Parts.elements(Parts.second(entry));
        return new Function(parameters, new Node(Parts.third(entry), Scope.ofParameters(parameters), parameters.size(), true));
    }

    int arity() {
        return parameters.size();
    }
}
