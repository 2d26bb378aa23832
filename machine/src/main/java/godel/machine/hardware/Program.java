package godel.machine.hardware;

import godel.grammar.value.Pair;
import godel.grammar.value.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The functions of a program by name; of two with one name the first counts. */
final class Program {
    private final Map<Value, Value> entries = new HashMap<>();
    private final Map<Value, Function> functions = new HashMap<>();

    private final Optional<Primitive> consultation;

    /** @param consultant whom the program may consult, if anybody */
    Program(Value code, Optional<Consultant> consultant) {
        consultation = consultant.map(Consultation::new);
        for (Value entry : Parts.elements(code)) {
            entries.putIfAbsent(Parts.head(entry), entry);
        }
    }

    /** {@return the entry that {@code binding(name, program)} is, if that is a pair; else {@code null}} */
    Value entry(Value name) {
        return entries.get(name) instanceof Pair entry ? entry : null;
    }

    /** {@return the primitive of this name, if there is one} */
    Optional<? extends Primitive> primitive(Value name) {
        return name == Consultant.NAME && consultation.isPresent() ? consultation : Operation.named(name);
    }

    /** {@return the function of this name, or {@code null}} */
    Function function(Value name) {
        Function known = functions.get(name);
        if (known == null && entry(name) != null) {
            known = Function.of(entry(name));
            functions.put(name, known);
        }
        return known;
    }
}
