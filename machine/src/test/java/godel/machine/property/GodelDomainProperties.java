package godel.machine.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import godel.grammar.quote.Core;
import godel.grammar.term.Term;
import godel.machine.hardware.Evaluator;
import godel.machine.hardware.Outcome;
import godel.grammar.value.Pair;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.kernel.Theorem;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(GodelDomain.class)
@Domain(DomainContext.Global.class)
class GodelDomainProperties {

    @Property(tries = 200)
    void every_program_is_well_formed_and_acts(@ForAll Program program, @ForAll Value observation) {
        assertEquals(program.code(), godel.grammar.quote.Program.quote(godel.grammar.quote.Program.unquote(program.code()).stream().map(Core::of).toList()));
        assertEquals(Outcome.Finished.class, program.act(observation, Symbol.NIL, 10_000).getClass());
    }

    @Property(tries = 200)
    void the_switchprog_of_a_rewrite_installs_its_program(@ForAll Rewrite rewrite, @ForAll Value rest) {
        Value state = Pair.of(rewrite.before().code(), rest);
        Outcome outcome = Evaluator.of(rewrite.before().code()).run(10, rewrite.switchprog(), Value.list(Pair.of(Symbol.of("state"), state)));
        assertEquals(Pair.of(rewrite.after().code(), rest), ((Outcome.Finished) outcome).value());
    }

    @Property(tries = 200)
    void every_theorem_is_of_the_theory(@ForAll Theorem theorem, @ForAll Term term) {
        assertSame(GodelDomain.theory(), theorem.theory());
        assertEquals(term, Theorem.reflexive(theorem.theory(), term).conclusion() instanceof godel.grammar.term.Application equation ? equation.argument(0) : null);
    }
}
