package godel.prover.tactic.induction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplorationTest {
    private final Workbench bench = new Workbench();
    private final Conjectures conjectures = bench.conjectures();

    private List<List<Object>> found(int size, String goal) {
        List<List<Object>> found = new ArrayList<>();
        new Exploration(bench.vocabulary, conjectures, bench.theory).upTo(size, bench.goal(goal),
                sequents -> sequents.forEach(sequent -> found.add(conjectures.shape(sequent, 0))));
        return found;
    }

    private List<Object> shape(String equation) {
        return conjectures.shape(bench.goal(equation), 0);
    }

    @Test
    void smallTermsWithTheSameValuesAreConjecturedEqual() {
        List<List<Object>> found = found(3, "reverse(join(u, v)) = join(reverse(v), reverse(u))");
        assertTrue(found.contains(shape("join(u, empty()) = u")), found::toString);
        assertTrue(found.contains(shape("reverse(reverse(u)) = u")), found::toString);
    }

    @Test
    void aFunctionThatComputesEqualityIsConjecturedToBeEquality() {
        assertTrue(found(3, "same(plus(n, m), plus(m, n))").contains(shape("same(n, m) = (n = m)")));
    }

    @Test
    void aConjectureIsMadeOnceHoweverItsVariablesAreCalled() {
        List<List<Object>> found = found(3, "reverse(join(u, v)) = join(reverse(v), reverse(u))");
        assertEquals(found.stream().distinct().toList(), found);
    }
}
