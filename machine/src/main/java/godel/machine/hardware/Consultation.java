package godel.machine.hardware;

import godel.grammar.value.Pair;
import godel.grammar.value.Value;

/** The primitive that asks somebody outside. Whoever it is need not be well behaved. */
record Consultation(Consultant consultant) implements Primitive {

    @Override
    public int arity() {
        return Consultant.ARITY;
    }

    /** @throws ConsultationFault if the answer is not {@code pair(action, new memory)} */
    @Override
    public Value apply(Value observation, Value memory) {
        Value answer = asked(observation, memory);
        return switch (answer) {
            case Pair pair -> pair;
            case null -> throw new ConsultationFault(observation, memory, "answers null", null);
            case Value other -> throw new ConsultationFault(observation, memory, "answers " + other + ", which is no pair(action, new memory)", null);
        };
    }

    private Value asked(Value observation, Value memory) {
        try {
            return consultant.answer(observation, memory);
        } catch (ConsultationFault fault) {
            throw fault;
        } catch (RuntimeException failure) {
            throw new ConsultationFault(observation, memory, "fails: " + failure, failure);
        }
    }
}
