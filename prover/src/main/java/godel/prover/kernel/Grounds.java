package godel.prover.kernel;

import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import module java.base;

/// What a theorem stands on: its theory, its hypotheses in the order in which the proof brought them in, and the numbers of the axioms used.
/// Never changed once made, nor are its bits. Hypotheses are few, so look-up is linear.
record Grounds(Theory theory, List<Term> hypotheses, BitSet axioms) {

    /// {@return these grounds and those of another premise of the same theory: every rule with several premises comes here}
    Grounds union(String rule, Grounds other) {
        RefusedException.unless(other.theory == theory, new Refusal.OtherTheory(rule));
        return with(unite(hypotheses, other.hypotheses), unite(axioms, other.axioms));
    }

    private static List<Term> unite(List<Term> a, List<Term> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() ? b : a;
        }
        List<Term> all = new ArrayList<>(a);
        b.stream().filter(term -> !a.contains(term)).forEach(all::add);
        return all.size() == a.size() ? a : List.copyOf(all);
    }

    private static BitSet unite(BitSet a, BitSet b) {
        if (a.isEmpty() || b.isEmpty() || a == b) {
            return a.isEmpty() ? b : a;
        }
        BitSet all = (BitSet) a.clone();
        all.or(b);
        return all.equals(a) ? a : all;
    }

    Grounds without(Term hypothesis) {
        return hypotheses.contains(hypothesis) ? with(hypotheses.stream().filter(term -> term != hypothesis).toList(), axioms) : this;
    }

    Grounds instantiate(Substitution substitution) {
        return hypotheses.isEmpty() ? this : with(hypotheses.stream().map(substitution::apply).distinct().toList(), axioms);
    }

    /// {@return the theory and axioms without the hypotheses}
    Grounds discharged() { return with(List.of(), axioms); }

    private Grounds with(List<Term> terms, BitSet bits) { return terms == hypotheses && bits == axioms ? this : new Grounds(theory, terms, bits); }
}
