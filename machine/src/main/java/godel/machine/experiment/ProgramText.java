package godel.machine.experiment;

import godel.grammar.print.Printer;
import godel.grammar.quote.MalformedQuotation;
import godel.grammar.quote.Program;
import godel.grammar.value.Value;
import java.util.List;

/** Programs of the machine as Quine source. */
public final class ProgramText {
    private ProgramText() {
    }

    /** {@return the lines of the program's source; of a value that is no program, the lines of the value} */
    public static List<String> lines(Value program) {
        try {
            return Program.unquote(program).stream().flatMap(function -> Printer.statement(function).lines()).toList();
        } catch (MalformedQuotation none) {
            return Printer.value(program).lines().toList();
        }
    }
}
