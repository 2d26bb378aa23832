package godel.prover.tactic.program;

import godel.grammar.syntax.Define;
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
     * @param samples   values of functions, where the form alone does not say enough
     */
    Optional<Suggestion> suggest(List<Define> functions, Define target, Samples samples);

    /** {@return the program with that of its functions transformed which is the {@code number}-th to have the form for it, from 0} */
    default Optional<Suggestion> suggest(List<Define> functions, long number, Samples samples) {
        return functions.stream().flatMap(target -> {
            samples.effort().spend(1);
            return suggest(functions, target, samples).stream();
        }).skip(number).findFirst();
    }
}
