package godel.prover.certificate;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.certificate.LastUses.Kind;
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
            Line line = Lines.item(Kind.TERM, written.size());
            switch (next) {
                case Variable variable -> line.word("variable").name(variable.name());
                case Constant constant -> line.word("constant").use(Kind.VALUE, values.number(constant.value()));
                case Application application -> application(application, open, line);
            }
            if (open.size() == waiting) {
                open.pop();
                written.put(next, written.size());
                lines.write(line);
                lines.forget();
            }
        }
        return written.get(term);
    }

    /** Completes the line, or pushes arguments that have to be written before. */
    private void application(Application application, ArrayDeque<Term> open, Line line) {
        line.word("apply").name(application.function().name());
        for (Term argument : application.arguments()) {
            Integer number = written.get(argument);
            if (number == null) {
                open.push(argument);
            } else {
                line.use(Kind.TERM, number);
            }
        }
    }
}
