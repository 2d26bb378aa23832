package godel.machine.hardware;

import godel.axioms.Library;
import godel.grammar.parse.Quine;
import godel.grammar.quote.Core;
import godel.grammar.quote.Program;
import godel.grammar.quote.Quotation;
import godel.grammar.syntax.Define;
import godel.grammar.value.Value;
import java.util.stream.Stream;

/** Code for tests, from Quine text. */
public final class Code {
    private Code() {
    }

    /** {@return the program of these definitions} */
    public static Value program(String definitions) {
        return Program.quote(Quine.parseFile("program.quine", definitions).all(Define.class).map(Core::of).toList());
    }

    /** {@return the expression, quoted} */
    public static Value expression(String text) {
        return Quotation.quote(Core.of(Quine.parseExpression("expression", text).expression()));
    }

    /** {@return the value of a closed expression of primitives} */
    public static Value value(String text) {
        return ((Outcome.Finished) Evaluator.of(program("")).run(0, expression(text), program(""))).value();
    }

    /** {@return the library's definition of ev, as a program: code that runs code} */
    public static Value ofEv() {
        Stream<Define> functions = Stream.of("basic", "machine").flatMap(name -> Quine.parseFile(name, Library.text(name)).all(Define.class));
        return Program.quote(functions.map(Core::of).toList());
    }
}
