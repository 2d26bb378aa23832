package godel.machine;

import godel.grammar.value.Value;
import godel.machine.life.Consequence;
import java.util.List;

/**
 * A world in Java, with finitely many states. The machine proves things about it: {@link GodelMachine} asks it once for
 * what follows each action in each state that can be reached, and states the answers as the machine's axioms.
 *
 * <p>All methods are functions: asked again, they give the same answer.
 */
public interface JavaEnvironment {

    /** {@return the state in which life begins} */
    Value start();

    /** {@return the actions that make a difference; every other action is taken for {@link #defaultAction}} */
    List<Value> actions();

    /** {@return what happens when the policy does not finish in time, or does something else than one of the actions} */
    Value defaultAction();

    /** {@return what may follow an action in a state; the probabilities sum to 1} */
    List<Consequence> consequences(Value state, Value action);
}
