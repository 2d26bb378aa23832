package godel.machine.property;

import static org.junit.jupiter.api.Assertions.assertEquals;

import godel.grammar.term.Term;
import godel.prover.kernel.Theorem;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;


/** What a property fails on is shown in its smallest form. */
class GodelDomainTest {
    private static final int TRIES = 2_000;

    /** Finds a sample that falsifies, and takes the first smaller one that does, until there is none. */
    private static <T> T shrunk(Arbitrary<T> arbitrary, Predicate<T> falsifies) {
        RandomGenerator<T> generator = arbitrary.generator(TRIES);
        Random random = new Random(5);
        for (int i = 0; i < TRIES; i++) {
            Shrinkable<T> sample = generator.next(random);
            if (falsifies.test(sample.value())) {
                Optional<Shrinkable<T>> smaller = Optional.of(sample);
                while (smaller.isPresent()) {
                    sample = smaller.get();
                    smaller = sample.shrink().filter(each -> falsifies.test(each.value())).findFirst();
                }
                return sample.value();
            }
        }
        throw new AssertionError("nothing falsifies it");
    }

    @Example
    void terms_shrink_to_the_one_function_that_matters() {
        Term smallest = shrunk(new GodelDomain().terms(), term -> term.toString().contains("*("));
        assertEquals("*(0, 0)", smallest.toString());
    }

    @Example
    void theorems_shrink_to_the_smallest_with_a_hypothesis() {
        Theorem smallest = shrunk(new GodelDomain().theorems(), theorem -> !theorem.hypotheses().isEmpty());
        assertEquals("[0] |- 0", smallest.hypotheses() + " |- " + smallest.conclusion());
    }

    @Example
    void programs_shrink_to_the_condition_that_matters() {
        Program smallest = shrunk(new GodelDomain().programs(), program -> program.toString().contains("if "));
        assertEquals("define policy(observation, memory) = pair(if 0 then 0 else 0, memory)", smallest.toString());
    }

    @Example
    void rewrites_shrink_on_both_sides() {
        Rewrite smallest = shrunk(new GodelDomain().rewrites(), rewrite -> !rewrite.before().toString().contains("schedule") && rewrite.after().toString().contains("schedule"));
        assertEquals("""
                define policy(observation, memory) = pair(0, memory)
                =>
                define policy(observation, memory) = pair(0, memory)
                define schedule(searcher) = pair(0, searcher)""", smallest.toString());
    }
}
