package godel.prover.metamath;

import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes one database: the preamble, then what the certificate says, in its order. */
final class Export {
    private final Preamble preamble;
    private final Workshop workshop;
    private final Steps steps;
    private final Definitions definitions;
    private final StepProofs proofs;
    private final List<Item> items;
    private final Map<Integer, Integer> uses;
    private final List<Item.Definition> pending = new ArrayList<>();
    private final Map<String, Integer> conclusions = new HashMap<>();

    Export(List<Item> items, Writer output, ExportLimits limits) {
        this.preamble = Preamble.load();
        this.workshop = Workshop.open(preamble, output, limits);
        this.items = items;
        this.uses = Steps.uses(items);
        this.steps = new Steps(workshop, uses);
        this.definitions = new Definitions(workshop);
        this.proofs = new StepProofs(workshop, steps, definitions);
    }

    /** {@return what was written} */
    Statistics write() throws TooHeavy {
        Database database = workshop.database();
        database.text("$( A proof exported from a certificate.  First the logic, the same in every export; SHA-256 of its text:\n"
                + "   " + preamble.digest() + " $)\n\n");
        database.text(preamble.text());
        database.remark("THE PROOF");
        for (Item item : items) {
            switch (item) {
                case Item.Axiom axiom -> definitions.addAxiom(axiom);
                case Item.Definition definition -> pending.add(definition);
                case Item.Admission admission -> admit(admission);
                case Item.Step step -> {
                    if (uses.containsKey(step.number())) {
                        steps.add(step, proofs.prove(step));
                    }
                }
                case Item.Conclusion conclusion -> conclude(conclusion);
            }
        }
        return database.statistics();
    }

    private void admit(Item.Admission admission) throws TooHeavy {
        Item.Definition first = pending.getFirst();
        String name = Names.label(first.function().name()) + "-" + first.function().arity();
        if (!admission.proofs().isEmpty()) {
            workshop.database().remark(obligationsRemark());
        }
        for (int i = 0; i < admission.proofs().size(); i++) {
            workshop.database().theorem("obligation-" + name + "-" + (i + 1), steps.proof(admission.proofs().get(i)));
        }
        for (Item.Definition definition : pending) {
            definitions.addDefinition(definition);
        }
        pending.clear();
    }

    /** {@return what the obligations are about, for readers: the measure of each function defined} */
    private String obligationsRemark() throws TooHeavy {
        StringBuilder text = new StringBuilder("Recursion ends: each component of a measure is a natural number, and at each call the measure is");
        text.append("\n   smaller, lexicographically, under the tests that govern the call; call%23k is the value of an inner call.");
        for (Item.Definition definition : pending) {
            text.append("\n   The measure of ").append(Names.function(definition.function().name(), workshop.library())).append(" of");
            for (Variable parameter : definition.parameters()) {
                text.append(' ').append(Names.variable(parameter.name()));
            }
            text.append(":");
            for (Term component : definition.measure()) {
                text.append("  ").append(workshop.representation().closed(component));
            }
        }
        return text.toString();
    }

    private void conclude(Item.Conclusion conclusion) throws TooHeavy {
        String label = "conclusion-" + Names.label(conclusion.name());
        int earlier = conclusions.merge(label, 1, Integer::sum);
        workshop.database().remark("CONCLUSION");
        // Two points: one point begins an escape, so no other name is written like this.
        workshop.database().theorem(earlier == 1 ? label : label + ".." + earlier, steps.proof(conclusion.step()));
    }
}
