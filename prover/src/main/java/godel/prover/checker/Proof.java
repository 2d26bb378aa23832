package godel.prover.checker;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the lines read so far have built: tables, axioms, meanings of functions, and the steps with what they rest on. */
final class Proof {
    private final Budget budget;
    private final Values values;
    private final Terms terms;
    private final Functions functions;
    private final Rules rules;
    private final Evaluator evaluator;
    private final List<Value> valueLines = new ArrayList<>();
    private final List<Term> termLines = new ArrayList<>();
    private final List<Inference> steps = new ArrayList<>();
    private final Map<String, Axiom> axioms = new LinkedHashMap<>();

    /** An axiom line. */
    record Axiom(String name, String category, Term formula) {
    }

    /**
     * A checked step.
     *
     * @param premises numbers of the steps it rests on
     * @param axiom name of the axiom it rests on directly, empty if none
     */
    private record Inference(Sequent sequent, int[] premises, String axiom) {
    }

    Proof(Limits limits) throws Refusal {
        budget = new Budget(limits);
        values = Values.table(limits.items());
        terms = new Terms(values, limits.items());
        functions = new Functions(terms, budget);
        rules = new Rules(terms);
        evaluator = new Evaluator(functions, budget);
    }

    Budget budget() {
        return budget;
    }

    Values values() {
        return values;
    }

    Terms terms() {
        return terms;
    }

    Functions functions() {
        return functions;
    }

    Rules rules() {
        return rules;
    }

    Evaluator evaluator() {
        return evaluator;
    }

    int valueLines() {
        return valueLines.size();
    }

    int termLines() {
        return termLines.size();
    }

    int steps() {
        return steps.size();
    }

    Value value(Fields fields) throws Refusal {
        return valueLines.get(fields.earlier("value", valueLines.size()));
    }

    Term term(Fields fields) throws Refusal {
        return termLines.get(fields.earlier("term", termLines.size()));
    }

    Sequent sequent(int step) {
        return steps.get(step).sequent();
    }

    Term axiom(String name) throws Refusal {
        Axiom axiom = axioms.get(name);
        if (axiom == null) {
            throw new Refusal("no axiom is called " + Text.name(name));
        }
        return axiom.formula();
    }

    void addValue(Value value) throws Refusal {
        add(valueLines, value, "values");
    }

    void addTerm(Term term) throws Refusal {
        add(termLines, term, "terms");
    }

    void addStep(Sequent sequent, int[] premises, String axiom) throws Refusal {
        add(steps, new Inference(sequent, premises, axiom), "steps");
    }

    void addAxiom(Axiom axiom) throws Refusal {
        functions.requireKnown(axiom.formula(), "axiom " + Text.name(axiom.name()));
        if (axioms.putIfAbsent(axiom.name(), axiom) != null) {
            throw new Refusal("there is an axiom " + Text.name(axiom.name()) + " already");
        }
    }

    /** {@return the axioms that these steps rest on, directly or through their premises, in file order} */
    List<Axiom> axiomsOf(List<Integer> roots) {
        BitSet needed = new BitSet();
        roots.forEach(needed::set);
        Map<String, Axiom> unused = new LinkedHashMap<>(axioms);
        // Premises come before what they prove, so one pass from the last step to the first meets everything needed.
        for (int i = needed.length() - 1; i >= 0; i = needed.previousSetBit(i - 1)) {
            unused.remove(steps.get(i).axiom());
            for (int premise : steps.get(i).premises()) {
                needed.set(premise);
            }
        }
        return axioms.values().stream().filter(axiom -> !unused.containsKey(axiom.name())).toList();
    }

    private <T> void add(List<T> lines, T added, String what) throws Refusal {
        if (lines.size() >= budget.limits().items()) {
            throw Refusal.limit(what, budget.limits().items());
        }
        lines.add(added);
    }
}
