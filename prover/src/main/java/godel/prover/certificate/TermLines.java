package godel.prover.certificate;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.IdentityHashMap;
import java.util.Map;

/** Writes terms, each once, arguments first. */
final class TermLines {
    private final Lines lines;
    private final ValueLines values;
    private final Map<Term, Integer> written = new IdentityHashMap<>();

    TermLines(Lines lines) {
        this.lines = lines;
        this.values = new ValueLines(lines);
    }

    /** {@return the number of the term, which is written if it was not yet} */
    int number(Term term) throws IOException {
        ArrayDeque<Term> open = new ArrayDeque<>();
        open.push(term);
        while (!open.isEmpty()) {
            Term next = open.peek();
            if (written.containsKey(next)) {
                open.pop();
                continue;
            }
            int waiting = open.size();
            String text = switch (next) {
                case Variable variable -> "variable " + Lines.field(variable.name());
                case Constant constant -> "constant " + values.number(constant.value());
                case Application application -> application(application, open);
            };
            if (open.size() == waiting) {
                open.pop();
                int number = written.size();
                written.put(next, number);
                lines.line("t " + number + " " + text);
            }
        }
        return written.get(term);
    }

    /** {@return the text of the line}, of no use if arguments had to be pushed */
    private String application(Application application, ArrayDeque<Term> open) {
        StringBuilder text = new StringBuilder("apply ").append(Lines.field(application.function().name()));
        for (Term argument : application.arguments()) {
            Integer number = written.get(argument);
            if (number == null) {
                open.push(argument);
            }
            text.append(' ').append(number);
        }
        return text.toString();
    }
}
