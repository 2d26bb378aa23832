package godel.prover.metamath;

import godel.grammar.term.Application;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a certificate takes for granted: its axioms, and the definitions of its functions, each by the assertion that states it. */
final class Definitions {
    private final Workshop workshop;
    private final ProvedAxioms provedAxioms;
    private final Map<String, Proof> axioms = new HashMap<>();
    private final Map<FunctionSymbol, Definition> definitions = new HashMap<>();

    /**
     * A definition.
     *
     * @param assertion states that the function of the places is equal to the closed form of the body
     * @param places the variables in the assertion that stand for the arguments
     */
    record Definition(List<Variable> parameters, Term body, Assertion assertion, List<Expression> places) {
    }

    /** The five connectives are there from the start. */
    Definitions(Workshop workshop) {
        this.workshop = workshop;
        this.provedAxioms = new ProvedAxioms(workshop);
        List<Expression> places = List.of(workshop.library().variable("A"), workshop.library().variable("B"));
        Connectives.BODIES.forEach((function, body) -> definitions.put(function, new Definition(
                Connectives.parameters(function),
                body,
                workshop.library().assertion("df-" + function.name()),
                places.subList(0, function.arity()))));
    }

    /** Adds an axiom, which is written unless the preamble proves it. */
    void addAxiom(Item.Axiom axiom) throws TooHeavy {
        Optional<Proof> proved = provedAxioms.proof(axiom);
        if (proved.isPresent()) {
            axioms.put(axiom.name(), proved.get());
            return;
        }
        Expression formula = workshop.language().holds(workshop.representation().open(axiom.formula()));
        Assertion assertion = workshop.database().axiom("axiom-" + Names.label(axiom.name()), formula);
        axioms.put(axiom.name(), workshop.calculus().instance(assertion, Map.of()));
    }

    /** Writes the definition of a function, whose obligations were proved. */
    void addDefinition(Item.Definition definition) throws TooHeavy {
        Language language = workshop.language();
        FunctionSymbol function = definition.function();
        List<Expression> places = new ArrayList<>();
        for (Variable parameter : definition.parameters()) {
            places.add(workshop.representation().variable(parameter));
        }
        Expression call = language.apply(workshop.representation().vocabulary().function(function.name()), places);
        Expression body = workshop.representation().closed(definition.body());
        String label = "def-" + Names.label(function.name()) + "-" + function.arity();
        Assertion assertion = workshop.database().axiom(label, language.holds(language.equal(call, body)));
        definitions.put(function, new Definition(definition.parameters(), definition.body(), assertion, List.copyOf(places)));
    }

    Proof axiom(String name) {
        return axioms.get(name);
    }

    /** {@return that the function of its parameters, in closed form, is equal to its body in closed form} */
    Equation equation(FunctionSymbol function) throws TooHeavy {
        Definition definition = definitions.get(function);
        List<Expression> parameters = new ArrayList<>();
        for (Variable parameter : definition.parameters()) {
            parameters.add(workshop.representation().variable(parameter));
        }
        Equation unfolded = workshop.sequents().unfolding(Application.of(function, definition.parameters()));
        return workshop.equality().transitive(unfolded, call(function, parameters));
    }

    /** {@return that the function of these arguments is equal to its body with them for its parameters} */
    Equation call(FunctionSymbol function, List<Expression> arguments) throws TooHeavy {
        Definition definition = definitions.get(function);
        Map<Expression, Expression> instances = new IdentityHashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            instances.put(definition.places().get(i), arguments.get(i));
        }
        return workshop.equality().proved(workshop.calculus().instance(definition.assertion(), instances));
    }

    Definition of(FunctionSymbol function) {
        return definitions.get(function);
    }
}
