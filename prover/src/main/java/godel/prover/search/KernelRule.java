package godel.prover.search;

import godel.grammar.term.Application;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.InductionScheme;
import godel.prover.kernel.Step;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.search.numbering.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The rules of the kernel as {@code apply-rule(k, m, n)} takes them; k is the place in this list. An operand is the
 * number of a theorem, or the position on the code tape where a block begins that holds what else the rule needs:
 *
 * <pre>
 * substitution ::= count (variable term)*
 * replacements ::= term count (position theorem)*
 * induction    ::= term  count measure*  count case*  theorem*      naturals, base, cases, then decreases case by case
 * case         ::= test  count substitution*
 * </pre>
 *
 * where terms are in the numbering of {@link godel.prover.search.numbering}, and counts, positions and theorems' numbers are bare cells.
 */
public enum KernelRule {
    ASSUME("m: position of a term") {
        @Override
        Theorem apply(Call call) {
            return Theorem.assume(call.theory(), call.blockAtM().term());
        }
    },
    REFLEXIVE("m: position of a term") {
        @Override
        Theorem apply(Call call) {
            return Theorem.reflexive(call.theory(), call.blockAtM().term());
        }
    },
    SYMMETRIC("m: theorem") {
        @Override
        Theorem apply(Call call) {
            return Theorem.symmetric(call.theoremM());
        }
    },
    TRANSITIVE("m, n: theorems") {
        @Override
        Theorem apply(Call call) {
            return Theorem.transitive(call.theoremM(), call.theoremN());
        }
    },
    CONGRUENCE("m: position of replacements") {
        @Override
        Theorem apply(Call call) {
            Block block = call.blockAtM();
            if (!(block.term() instanceof Application term)) {
                throw new Inapplicable("congruence takes an application");
            }
            return Theorem.congruence(term, block.times(() -> new Step.Replacement(block.cell(), block.theorem())));
        }
    },
    SUBSTITUTE("m, n: theorems") {
        @Override
        Theorem apply(Call call) {
            return Theorem.substitute(call.theoremM(), call.theoremN());
        }
    },
    INSTANTIATE("m: theorem, n: position of a substitution") {
        @Override
        Theorem apply(Call call) {
            return Theorem.instantiate(call.theoremM(), call.blockAtN().substitution());
        }
    },
    SPLIT("m: theorem, n: position of another theorem's number and of the test after it") {
        @Override
        Theorem apply(Call call) {
            Block block = call.blockAtN();
            return Theorem.split(call.theoremM(), block.theorem(), block.term());
        }
    },
    DISCHARGE("m: theorem, n: position of a term") {
        @Override
        Theorem apply(Call call) {
            return Theorem.discharge(call.theoremM(), call.blockAtN().term());
        }
    },
    MODUS_PONENS("m, n: theorems") {
        @Override
        Theorem apply(Call call) {
            return Theorem.modusPonens(call.theoremM(), call.theoremN());
        }
    },
    ABSURD("m: theorem, n: position of a term") {
        @Override
        Theorem apply(Call call) {
            return Theorem.absurd(call.theoremM(), call.blockAtN().term());
        }
    },
    AXIOM("m: number of an axiom of the theory") {
        @Override
        Theorem apply(Call call) {
            return Theorem.axiom(call.theory(), numbered(call.theory().axioms(), call.m()).name());
        }
    },
    DEFINITION("m: number of a definition of the theory") {
        @Override
        Theorem apply(Call call) {
            return Theorem.definition(call.theory(), numbered(call.theory().definitions(), call.m()).function());
        }
    },
    EVALUATE("m: position of a term, n: thousands of evaluation steps granted") {
        @Override
        Theorem apply(Call call) {
            return Theorem.evaluate(call.theory(), call.blockAtM().term(), 1000L * call.n());
        }
    },
    INDUCT("m: position of an induction") {
        @Override
        Theorem apply(Call call) {
            Block block = call.blockAtM();
            Term formula = block.term();
            List<Term> measure = block.times(block::term);
            List<InductionScheme.Case> cases = block.times(() -> new InductionScheme.Case(block.term(), block.times(block::substitution)));
            List<Theorem> naturals = block.theorems(measure.size());
            Theorem base = block.theorem();
            List<Theorem> steps = block.theorems(cases.size());
            List<List<Theorem>> decreases = new ArrayList<>();
            for (InductionScheme.Case branch : cases) {
                decreases.add(block.theorems(branch.smaller().size()));
            }
            return Theorem.induct(new InductionScheme(formula, measure, cases), naturals, base, steps, decreases);
        }
    };

    private final String operands;

    KernelRule(String operands) {
        this.operands = operands;
    }

    /** {@return what m and n are; one that is not named is ignored} */
    public String operands() {
        return operands;
    }

    /**
     * {@return the theorem}
     *
     * @throws Inapplicable                            if a number names no theorem, axiom or definition
     * @throws godel.prover.search.numbering.Malformed if a block is not of its form
     * @throws godel.prover.kernel.RefusedException    if the kernel refuses
     */
    abstract Theorem apply(Call call);

    private static <T> T numbered(List<T> list, int number) {
        if (number < 0 || number >= list.size()) {
            throw new Inapplicable("nothing has the number " + number);
        }
        return list.get(number);
    }

    /** One call of a rule: its operands, and how many cells of the code tape it has read. */
    static final class Call {
        private final Theory theory;
        private final TechniqueState state;
        private final int m;
        private final int n;
        private final List<Reader> readers = new ArrayList<>();

        Call(Theory theory, TechniqueState state, int m, int n) {
            this.theory = theory;
            this.state = state;
            this.m = m;
            this.n = n;
        }

        int cellsRead() {
            return readers.stream().mapToInt(Reader::consumed).sum();
        }

        private Theory theory() {
            return theory;
        }

        private int m() {
            return m;
        }

        private int n() {
            return n;
        }

        private Theorem theoremM() {
            return state.theorem(m);
        }

        private Theorem theoremN() {
            return state.theorem(n);
        }

        private Block blockAtM() {
            return block(m);
        }

        private Block blockAtN() {
            return block(n);
        }

        private Block block(int position) {
            Reader reader = state.reader(position);
            readers.add(reader);
            return new Block(state, reader);
        }
    }

    /** What stands on the code tape from a position on. */
    private record Block(TechniqueState state, Reader reader) {
        Term term() {
            return reader.term();
        }

        int cell() {
            return reader.cell();
        }

        Theorem theorem() {
            return state.theorem(reader.cell());
        }

        List<Theorem> theorems(int count) {
            List<Theorem> all = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                all.add(theorem());
            }
            return all;
        }

        <T> List<T> times(Supplier<T> part) {
            int count = reader.count();
            List<T> all = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                all.add(part.get());
            }
            return all;
        }

        Substitution substitution() {
            Map<Variable, Term> bindings = new LinkedHashMap<>();
            int count = reader.count();
            for (int i = 0; i < count; i++) {
                if (!(reader.term() instanceof Variable variable)) {
                    throw new Inapplicable("a substitution replaces variables");
                }
                bindings.put(variable, reader.term());
            }
            return Substitution.of(bindings);
        }
    }
}
