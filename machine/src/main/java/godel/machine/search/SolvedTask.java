package godel.machine.search;

import godel.prover.search.ordered.Effort;
import godel.prover.search.ordered.Solution;

/**
 * A task and what solved it.
 *
 * @param program the whole program, prolongations included
 * @param effort  all that the search had taken by then
 */
public record SolvedTask(String stage, String name, String program, Solution.Kind kind, long limit, Effort effort) {
}
