package godel.machine.hardware;

import godel.grammar.value.Value;

/** What code may call without defining it. It costs one step, whatever it does. */
sealed interface Primitive permits Operation, Consultation {

    /** {@return the number of arguments, 1 or 2} */
    int arity();

    /** {@return the value on these arguments; {@code second} is not looked at where the arity is 1} */
    Value apply(Value first, Value second);
}
