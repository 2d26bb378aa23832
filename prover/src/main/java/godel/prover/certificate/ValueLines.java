package godel.prover.certificate;

import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.certificate.LastUses.Kind;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** Writes values, each content once, parts before wholes. */
final class ValueLines {
    private final Lines lines;
    private final Map<Value, Integer> written = new IdentityHashMap<>();
    private final Map<Object, Integer> byContent = new HashMap<>();

    /** A pair by the numbers of its parts, so that comparing contents costs nothing. */
    private record Parts(int head, int tail) {
    }

    ValueLines(Lines lines) {
        this.lines = lines;
    }

    /** {@return the number of the value, which is written if it was not yet} */
    int number(Value value) throws IOException {
        ArrayDeque<Value> open = new ArrayDeque<>();
        open.push(value);
        while (!open.isEmpty()) {
            Value next = open.peek();
            if (written.containsKey(next)) {
                open.pop();
                continue;
            }
            switch (next) {
                case Rational number -> write(next, number, line().word("number").word(number.toString()));
                case Symbol symbol -> write(next, symbol, line().word("symbol").name(symbol.name()));
                case Pair pair -> {
                    Integer head = written.get(pair.head());
                    Integer tail = written.get(pair.tail());
                    if (head == null) {
                        open.push(pair.head());
                    }
                    if (tail == null) {
                        open.push(pair.tail());
                    }
                    if (head != null && tail != null) {
                        write(next, new Parts(head, tail), line().word("pair").use(Kind.VALUE, head).use(Kind.VALUE, tail));
                    }
                }
            }
        }
        return written.get(value);
    }

    private Line line() {
        return Lines.item(Kind.VALUE, byContent.size());
    }

    private void write(Value value, Object content, Line line) throws IOException {
        Integer known = byContent.get(content);
        if (known == null) {
            known = byContent.size();
            byContent.put(content, known);
            lines.write(line);
            lines.forget();
        }
        written.put(value, known);
    }
}
