package godel.prover.tactic.program;

import godel.grammar.quote.MalformedQuotation;
import godel.grammar.quote.Program;
import godel.grammar.syntax.Define;
import godel.grammar.value.Value;
import godel.prover.kernel.Theory;
import godel.prover.search.edit.ProgramEdit;
import godel.prover.tactic.Effort;
import java.util.List;
import java.util.Optional;

/**
 * A transformation as an edit: the program with one of its functions transformed, whatever the program is for. Other functions
 * stay as they are, called or not; the theorem that the new program is the better one says all that has to be said of both.
 */
record TransformEdit(Theory theory, Transformation transformation) implements ProgramEdit {

    @Override
    public String name() {
        return transformation.name();
    }

    @Override
    public String meaning() {
        return "function with the form for " + name() + " is transformed";
    }

    @Override
    public Optional<Value> edited(Value program, int number, Effort effort) {
        return functions(program).flatMap(functions -> transformation.suggest(functions, number, new Samples(theory, effort)))
                .map(suggestion -> Program.quote(suggestion.functions())).filter(edited -> !edited.equals(program));
    }

    /** {@return the functions that a program on the tape has, if it is one} */
    private static Optional<List<Define>> functions(Value program) {
        try {
            return Optional.of(Program.unquote(program));
        } catch (MalformedQuotation malformed) {
            return Optional.empty();
        }
    }
}
