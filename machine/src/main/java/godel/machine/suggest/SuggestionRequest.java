package godel.machine.suggest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import godel.grammar.print.Printer;
import godel.grammar.term.Application;
import godel.grammar.value.Symbol;
import godel.machine.experiment.ProgramText;
import godel.machine.life.Moment;
import godel.prover.kernel.Axiom;
import godel.prover.kernel.Theory;
import godel.prover.search.DerivedRule;
import godel.prover.search.Instruction;
import godel.prover.search.Situation;
import godel.prover.tactic.machine.TargetForm;

/** What a suggester is told when a search begins: one JSON object on one line. */
final class SuggestionRequest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SuggestionRequest() {
    }

    /** {@return the line} */
    static String line(Situation situation, TargetForm form, Moment now) {
        ObjectNode node = JSON.createObjectNode();
        node.put("target", form.toString()).put("program", String.join("\n", ProgramText.lines(situation.program())));
        node.put("memory", now.software().memory().toString()).put("world", now.world().toString()).put("cycle", now.cycle()).put("remaining", now.remaining());
        ArrayNode vocabulary = node.putArray("vocabulary");
        situation.vocabulary().stream().map(Symbol::toString).forEach(vocabulary::add);
        ArrayNode tokens = node.putArray("tokens");
        for (Instruction instruction : Instruction.values()) {
            tokens.add(instruction.text());
        }
        situation.derivedRules().stream().map(DerivedRule::name).forEach(tokens::add);
        axioms(node.putArray("axioms"), situation.theory());
        return node.toString();
    }

    private static void axioms(ArrayNode node, Theory theory) {
        for (Axiom axiom : theory.axioms()) {
            node.addObject().put("name", axiom.name()).put("kind", axiom.kind()).put("formula", Printer.term(axiom.formula()));
        }
        theory.definitions().forEach(definition -> node.addObject().put("name", definition.function().name()).put("kind", "definition")
                .put("formula", Printer.term(Application.of("equal", definition.leftSide(), definition.body()))));
    }
}
