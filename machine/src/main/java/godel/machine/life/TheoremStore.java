package godel.machine.life;

import godel.grammar.value.Value;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.search.FormulaCode;
import godel.prover.search.Knowledge;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The theorems that successful techniques proved in one life, as the kernel made them. Software can only name theorems by
 * their formulas, and it may name what it likes: what was not proved in this life is not here, and what is not here is
 * given to nobody. So that a formula stands in the software makes no theorem of it.
 */
public final class TheoremStore {
    private final Theory theory;
    private final Map<Value, Theorem> theorems = new LinkedHashMap<>();

    /** A store of theorems of one theory, without any. */
    public TheoremStore(Theory theory) {
        this.theory = theory;
    }

    /** Keeps those of these theorems that are the theory's and rest on no hypothesis. */
    public void keep(List<Theorem> proved) {
        proved.stream().filter(theorem -> theorem.theory() == theory && theorem.hypotheses().isEmpty())
                .forEach(theorem -> theorems.putIfAbsent(FormulaCode.of(theorem.conclusion()), theorem));
    }

    /** {@return the theorems that a searcher's part of the software names and that were proved in this life, in its order} */
    public List<Theorem> adopted(Value searcher) {
        return Knowledge.of(searcher).formulas().stream().distinct().map(theorems::get).filter(Objects::nonNull).toList();
    }
}
