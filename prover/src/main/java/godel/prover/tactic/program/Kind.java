package godel.prover.tactic.program;

import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.tactic.code.CodeFunction;
import java.util.ArrayList;
import java.util.List;

/** What a parameter is used as, to choose samples by; a wrong guess costs a proof and nothing else. */
enum Kind {
    NUMBER, LIST;

    private static final List<String> OF_LISTS = List.of("is_pair", "head", "tail", "length", "append", "reverse");

    /** {@return what the function uses a parameter as} */
    static Kind of(Symbol parameter, CodeFunction function) {
        List<Value> waiting = new ArrayList<>(List.of(function.body()));
        while (!waiting.isEmpty()) {
            List<Value> parts = CodeFunction.elements(waiting.removeLast()).orElse(List.of());
            if (!parts.isEmpty() && parts.getFirst() instanceof Symbol form && !form.name().equals("quote")) {
                if (OF_LISTS.contains(form.name()) && parts.contains(parameter)) {
                    return LIST;
                }
                waiting.addAll(parts.subList(1, parts.size()));
            }
        }
        return NUMBER;
    }

    /** {@return values of this kind with that measure: one number, several lists of one length} */
    List<Value> samples(int measure) {
        if (this == NUMBER) {
            return List.of(Rational.of(measure));
        }
        List<Value> rising = new ArrayList<>();
        List<Value> falling = new ArrayList<>();
        List<Value> same = new ArrayList<>();
        for (int i = 0; i < measure; i++) {
            rising.add(Rational.of(i));
            falling.add(Rational.of(measure - i));
            same.add(Rational.of(2));
        }
        return measure == 0 ? List.of(Symbol.NIL) : List.of(Value.list(rising), Value.list(falling), Value.list(same));
    }
}
