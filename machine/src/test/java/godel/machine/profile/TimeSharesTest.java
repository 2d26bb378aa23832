package godel.machine.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TimeSharesTest {

    @Test
    void the_innermost_area_is_at_work_and_what_it_calls_is_its_own() {
        assertEquals(Area.KERNEL, Area.atWork(List.of("java.util.HashMap", "godel.grammar.term.Substitution", "godel.prover.kernel.Theorem", "godel.prover.tactic.Rules")));
        assertEquals(Area.TACTICS, Area.atWork(List.of("godel.prover.tactic.machine.TargetProof", "godel.prover.search.TechniqueSearch")));
        assertEquals(Area.SEARCH, Area.atWork(List.of("godel.prover.search.engine.Distribution", "godel.machine.life.LifeCycle")));
        assertEquals(Area.HARDWARE, Area.atWork(List.of("godel.machine.hardware.Execution", "godel.machine.life.Processor")));
        assertEquals(Area.CERTIFICATES, Area.atWork(List.of("java.util.zip.Deflater", "godel.prover.checker.CertificateChecker")));
        assertEquals(Area.OTHER, Area.atWork(List.of("godel.prover.kernelwise.Nothing", "godel.machine.life.LifeCycle")));
        assertEquals(Area.OTHER, Area.atWork(List.of()));
    }

    @Test
    void shares_are_shown_for_all_areas() {
        List<String> lines = new TimeShares(Map.of(Area.KERNEL, 30L, Area.OTHER, 10L)).lines();
        assertEquals("time, by 40 samples of the stack, one every 10 ms of running", lines.getFirst());
        assertEquals("  kernel            75.0 %       30", lines.get(1));
        assertEquals("  tactics            0.0 %        0", lines.get(2));
        assertEquals(7, new TimeShares(Map.of()).lines().size());
    }
}
