package godel.machine.life;

import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.machine.hardware.Parts;

/**
 * The software of a machine, everything that it may rewrite: {@code [program, memory, searcher, switchbit, switchprog]}.
 *
 * @param program    a list of {@code [name, parameters, body]}
 * @param searcher   what the program's {@code schedule} is run on
 * @param switchbit  1 when {@code switchprog} is to be run at the next boundary
 * @param switchprog an expression whose value, with {@code state} bound to this state, is the next one
 */
public record SoftwareState(Value program, Value memory, Value searcher, Value switchbit, Value switchprog) {

    /** {@return a state with nothing to switch} */
    public static SoftwareState of(Value program, Value memory, Value searcher) {
        return new SoftwareState(program, memory, searcher, Rational.ZERO, Symbol.NIL);
    }

    /** {@return the state that the library's {@code program_of}, {@code memory_of} … see in a value; every value is some state} */
    public static SoftwareState ofValue(Value state) {
        return new SoftwareState(Parts.head(state), Parts.second(state), Parts.third(state), Parts.fourth(state), Parts.fifth(state));
    }

    /** {@return the list of the five parts} */
    public Value toValue() {
        return Value.list(program, memory, searcher, switchbit, switchprog);
    }

    /** {@return whether the switchprog is to be run} */
    public boolean switchPending() {
        return switchbit.equals(Rational.ONE);
    }

    /** {@return this state with another memory: the library's {@code remember}} */
    public SoftwareState remember(Value newMemory) {
        return new SoftwareState(program, newMemory, searcher, switchbit, switchprog);
    }

    /** {@return this state with nothing more to switch: the library's {@code switched}} */
    public SoftwareState switched() {
        return of(program, memory, searcher);
    }

    /** {@return this state with {@code expression} to be run at the next boundary} */
    public SoftwareState switchingBy(Value expression) {
        return new SoftwareState(program, memory, searcher, Rational.ONE, expression);
    }
}
