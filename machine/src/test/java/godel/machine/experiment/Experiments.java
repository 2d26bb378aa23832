package godel.machine.experiment;

import godel.grammar.parse.Quine;
import godel.grammar.syntax.Diagnostic;
import godel.grammar.syntax.DiagnosticException;
import java.util.List;

/** Experiment files for tests. */
final class Experiments {
    static final String TWO_DOORS = """
            environment doors {
              world = 0
              default = 'none
              step(world, action) =
                if action = 'left then [[1/5, 1, world], [4/5, 0, world]]
                else if action = 'right then [[3/5, 1, world], [2/5, 0, world]]
                else [[1, 0, world]]
            }
            machine visitor {
              tempo 100
              lifetime 1_000
              seed 7
              searcher = 'standard
              program {
                define policy(observation, memory) = pair('left, memory)
                define schedule(searcher) = pair(0, searcher)
              }
            }
            """;

    private Experiments() {
    }

    static Experiment read(String text) {
        return Experiment.of(Quine.parseFile("test.quine", text));
    }

    /** {@return the two doors with one piece of text replaced} */
    static String with(String piece, String replacement) {
        if (!TWO_DOORS.contains(piece)) {
            throw new IllegalArgumentException("not in the text: " + piece);
        }
        return TWO_DOORS.replace(piece, replacement);
    }

    /** {@return the errors in a file; none if it is good} */
    static List<Diagnostic> errors(String text) {
        try {
            read(text);
            return List.of();
        } catch (DiagnosticException wrong) {
            return wrong.diagnostics();
        }
    }
}
