package godel.prover.tactic.program;

import godel.grammar.syntax.Define;
import godel.prover.tactic.Effort;
import java.util.List;
import java.util.Optional;

/** A way to make programs that may be faster. It only suggests; whether the new program computes the same is proved afterwards. */
interface Transformation {

    /** {@return the name, which is also its token's} */
    String name();

    /**
     * {@return the program with one of its functions transformed, if that function has the form for it}
     *
     * @param functions the program
     * @param target    one of its functions
     */
    Optional<Suggestion> suggest(List<Define> functions, Define target, Workbench bench, Solution solution, Effort effort);
}
