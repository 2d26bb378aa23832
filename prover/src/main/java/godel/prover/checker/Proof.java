package godel.prover.checker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the lines read so far have built and not forgotten: tables, axioms, meanings of functions, and the steps with the axioms they rest on. */
final class Proof {
    private final Budget budget;
    private final Values values;
    private final Terms terms;
    private final Functions functions;
    private final Rules rules;
    private final Evaluator evaluator;
    private final Numbered<Value> valueLines;
    private final Numbered<Term> termLines;
    private final Numbered<Inference> steps;
    private final Outliner outliner = new Outliner();
    private final Map<String, Postulate> axioms = new LinkedHashMap<>();

    /** An axiom line. */
    record Axiom(String name, String category, Term formula) {
    }

    /** An axiom with the set of it alone and its digest. */
    record Postulate(Axiom axiom, AxiomSet alone, String digest) {
    }

    /** A checked step: what it says, the axioms it rests on, and its place in the outline. */
    record Inference(Sequent sequent, AxiomSet axioms, Outliner.Place place) {
    }

    Proof(Limits limits) throws Refusal {
        budget = new Budget(limits);
        values = Values.table(limits.items());
        terms = new Terms(values, limits);
        functions = new Functions(terms, budget);
        terms.keepAll();
        valueLines = new Numbered<>("value", limits.items());
        termLines = new Numbered<>("term", limits.items());
        steps = new Numbered<>("step", limits.items());
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

    Numbered<Value> valueLines() {
        return valueLines;
    }

    Numbered<Term> termLines() {
        return termLines;
    }

    Numbered<Inference> steps() {
        return steps;
    }

    /** {@return the term of the number in the next field} */
    Term term(Fields fields) throws Refusal {
        return termLines.get(fields);
    }

    Postulate axiom(String name) throws Refusal {
        Postulate axiom = axioms.get(name);
        if (axiom == null) {
            throw new Refusal("no axiom is called " + Text.name(name));
        }
        return axiom;
    }

    void addValue(Value value) throws Refusal {
        valueLines.add(value);
        value.use();
    }

    void addTerm(Term term) throws Refusal {
        termLines.add(term);
        term.use();
    }

    void addStep(Inference step) throws Refusal {
        steps.add(step);
        step.sequent().use();
    }

    /** Adds an axiom, which stays to the end of the file. */
    void addAxiom(Axiom axiom, String digest) throws Refusal {
        functions.requireKnown(axiom.formula(), "axiom " + Text.name(axiom.name()));
        if (axioms.size() >= budget.limits().axioms()) {
            throw Refusal.limit("axioms", budget.limits().axioms());
        }
        if (axioms.putIfAbsent(axiom.name(), new Postulate(axiom, AxiomSet.of(axioms.size()), digest)) != null) {
            throw new Refusal("there is an axiom " + Text.name(axiom.name()) + " already");
        }
        axiom.formula().use();
    }

    /** Forgets the value ({@code v}), term ({@code t}) or step ({@code s}) of the number in the next field. */
    void forget(String kind, Fields fields) throws Refusal {
        switch (kind) {
            case "v" -> values.leave(valueLines.forget(fields));
            case "t" -> terms.leave(termLines.forget(fields));
            default -> {
                Inference step = steps.forget(fields);
                outliner.leave(step.place(), step.sequent());
                step.sequent().leave(terms);
            }
        }
    }

    /** Forgets what was made for the line just read and is not used by anything that stays. */
    void endLine() {
        terms.endLine();
        values.endLine();
    }

    Outliner outliner() {
        return outliner;
    }

    /** {@return the outline, at the end of the file} */
    Summary.Outline outline() {
        steps.forEach(step -> outliner.leave(step.place(), step.sequent()));
        return outliner.outline();
    }

    /** {@return the axioms of this set, in file order} */
    List<Postulate> axioms(AxiomSet set) {
        List<Postulate> all = new ArrayList<>(axioms.values());
        List<Postulate> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (set.contains(i)) {
                found.add(all.get(i));
            }
        }
        return found;
    }
}
