package godel.machine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.machine.life.LifeEvent;
import godel.machine.life.Moment;
import godel.machine.life.SoftwareState;
import godel.prover.kernel.Axiom;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Value OLD = Value.list(Symbol.of("old"));
    private static final Value NEW = Value.list(Symbol.of("new"));
    private static final Value SWITCHPROG = Value.list(Symbol.of("pair"), Value.list(Symbol.of("quote"), NEW), Value.list(Symbol.of("tail"), Symbol.of("state")));

    @Test
    void programs_in_a_theorem_are_named() {
        Term term = Application.of("u", Application.of("pair", Constant.of(OLD), Constant.of(SWITCHPROG)), Variable.of("w"), Constant.of(NEW));
        assertEquals("u(pair(old_program, switchprog), w, new_program)", new Legend(OLD, NEW, SWITCHPROG).text(term));
    }

    @Test
    void the_legend_names_the_new_program_in_the_source_of_the_switchprog() {
        assertEquals("switchprog is the code of  pair(new_program, tail(state))", new Legend(OLD, NEW, SWITCHPROG).lines().getFirst());
    }

    @Test
    void a_switchprog_that_is_no_code_is_shown_as_the_value_it_is() {
        assertEquals("switchprog is the code of  7", new Legend(OLD, NEW, Rational.of(7)).lines().getFirst());
    }

    @Test
    void axioms_of_the_primitives_are_counted_and_named_after_the_others() {
        Axiom promise = new Axiom("found.nothing", "hardware", Application.of("equal", Variable.of("x"), Variable.of("x")));
        Axiom primitive = new Axiom("if.true", "primitive", Constant.TRUE);
        assertEquals(List.of("hardware  found.nothing: x = x", "primitive  1 axioms: if.true"), AxiomText.lines(List.of(primitive, promise)));
        assertEquals(List.of("none"), AxiomText.lines(List.of()));
    }

    @Test
    void long_lists_of_words_are_wrapped() {
        List<String> lines = AxiomText.wrapped("names: ", IntStream.range(0, 30).mapToObj(i -> "word" + i).toList());
        assertEquals(3, lines.size());
        assertEquals(true, lines.stream().allMatch(line -> line.length() <= 100));
    }

    @Test
    void on_a_terminal_the_line_is_taken_away_at_the_end() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ProgressLine line = new ProgressLine(new PrintStream(bytes, true, StandardCharsets.UTF_8), true, 10, "cycles");
        Moment birth = Moment.birth(SoftwareState.of(OLD, Symbol.NIL, Symbol.NIL), Rational.ZERO, 10);
        line.accept(new LifeEvent.Began(birth));
        assertEquals("", bytes.toString(StandardCharsets.UTF_8));
        line.accept(new LifeEvent.Ended(new LifeEvent.LifetimeOver(), birth));
        assertEquals("", bytes.toString(StandardCharsets.UTF_8));
    }
}
