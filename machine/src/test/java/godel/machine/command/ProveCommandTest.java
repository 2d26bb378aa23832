package godel.machine.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProveCommandTest {
    @TempDir
    private Path folder;

    @Test
    void the_closed_form_of_a_sum_is_proved_by_induction_and_the_certificate_is_accepted() throws IOException {
        Godel godel = new Godel(folder);
        Godel.Result proof = godel.run("prove", "natural(n) implies sum(n) = n*(n+1)/2", "--with", Godel.EXPERIMENTS.resolve("sum.quine").toString());
        assertEquals("", proof.err());
        assertEquals(0, proof.exitCode());
        assertTrue(proof.out().startsWith("""
                theorem: proved
                  natural(n) implies sum(n) = n * (n + 1) / 2
                  by induction on nat(n)
                    when   natural(n) and 0 < n, assuming it for n - 1 in place of n
                    else   directly
                """), proof.out());
        assertEquals(List.of("theorem.certificate"), godel.contents());

        Godel.Result check = godel.run("check", "theorem.certificate");
        assertEquals(0, check.exitCode());
        assertTrue(check.out().contains("proves   theorem: |- implies(natural(n), equal(sum(n), /(*(n, +(n, 1)), 2)))"), check.out());
    }

    @Test
    void the_theorems_that_a_file_states_are_proved_in_order() throws IOException {
        Godel godel = new Godel(folder);
        godel.write("pairs.quine", """
                define swap(x) = pair(tail(x), head(x))
                theorem swap.head: head(swap(pair(a, b))) = b
                theorem swap.twice: head(swap(swap(pair(a, b)))) = a
                """);
        Godel.Result proof = godel.run("prove", "pairs.quine", "--certificate", "pairs.certificate");
        assertEquals("", proof.err());
        assertEquals(List.of("swap.head: proved", "swap.twice: proved"), proof.out().lines().filter(line -> line.endsWith(": proved")).toList());
        assertEquals(0, proof.exitCode());
    }

    @Test
    void what_is_neither_proved_nor_refuted_is_answered_with_what_is_left_to_prove() throws IOException {
        Godel godel = new Godel(folder);
        godel.write("unknown.quine", "declare unknown(x)\n");
        Godel.Result proof = godel.run("prove", "unknown(x) = 0", "--with", "unknown.quine");
        assertEquals("""
                theorem: not proved, and no counterexample found
                  unknown(x) = 0
                left to prove
                  unknown(x) = 0
                """, proof.err());
        assertEquals(1, proof.exitCode());
        assertEquals(List.of("unknown.quine"), godel.contents());
    }

    @Test
    void a_theorem_that_fails_does_not_keep_the_next_ones_from_being_tried() throws IOException {
        Godel godel = new Godel(folder);
        godel.write("mixed.quine", """
                declare unknown(x)
                theorem open: unknown(x) = 0
                theorem false: append(x, y) = append(y, x)
                theorem true: length(append(x, y)) = length(x) + length(y)
                """);
        Godel.Result proof = godel.run("prove", "mixed.quine", "--json");
        assertEquals(2, proof.exitCode());
        assertEquals(List.of("open", "refuted", "proved"),
                proof.out().lines().map(line -> line.replaceFirst(".*\"result\":\"([a-z]+)\".*", "$1")).toList());
        assertEquals(List.of("mixed.quine", "theorem.certificate"), godel.contents());
        assertTrue(godel.run("check", "theorem.certificate").out().contains("proves   true:"));
    }

    @Test
    void a_theorem_proved_before_is_used_in_the_next_one() throws IOException {
        Godel godel = new Godel(folder);
        godel.write("uses.quine", """
                declare f(x)
                axiom f.twice: f(f(x)) = x
                define g(x) = f(f(f(x)))
                theorem g.is.f: g(x) = f(x) using g
                theorem g.twice: g(g(x)) = x using g.is.f, f.twice
                """);
        Godel.Result proof = godel.run("prove", "uses.quine");
        assertEquals("", proof.err());
        assertEquals(0, proof.exitCode());
    }

    @Test
    void a_hint_that_names_nothing_is_answered_with_its_place_and_what_could_stand_there() throws IOException {
        Godel godel = new Godel(folder);
        godel.write("hints.quine", "theorem t: length(append(x, y)) = length(x) + length(y) by induction on z using nothing.known\n");
        Godel.Result proof = godel.run("prove", "hints.quine");
        assertEquals(2, proof.exitCode());
        assertTrue(proof.err().contains("hints.quine:1:") && proof.err().contains("induction on 'z', which is no variable of the theorem")
                && proof.err().contains("its variables are x, y") && proof.err().contains("'nothing.known' is no axiom"), proof.err());
    }

    @Test
    void theories_that_come_with_the_program_are_at_hand_by_name() throws IOException {
        Godel godel = new Godel(folder);
        Godel.Result proof = godel.run("prove", "is_list(x) implies reverse(append(reverse(x), reverse(x))) = append(x, x)", "--theory", "lists");
        assertEquals("", proof.err());
        assertEquals(0, proof.exitCode());

        Godel.Result unknown = godel.run("prove", "x = x", "--theory", "trees");
        assertEquals(2, unknown.exitCode());
        assertTrue(unknown.err().contains("there are naturals, integers"), unknown.err());
    }
}
