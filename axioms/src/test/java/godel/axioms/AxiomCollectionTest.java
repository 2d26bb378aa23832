package godel.axioms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Variable;
import godel.prover.kernel.Axiom;
import godel.prover.kernel.Theory;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AxiomCollectionTest {

    @Test
    void thePrimitiveAxiomsAreNumberedByTheirPlacesInTheTheory() {
        Theory theory = Theory.create();
        AxiomCollection primitive = AxiomCollection.load("primitive");
        primitive.loadInto(theory);
        assertEquals(IntStream.range(0, 66).boxed().toList(), primitive.entries().stream().map(AxiomEntry::number).toList());
        assertEquals(theory.axioms().stream().map(Axiom::name).toList(), primitive.entries().stream().map(AxiomEntry::name).toList());
    }

    @Test
    void someNumbersAreAsTheyAlwaysWere() {
        List<AxiomEntry> primitive = AxiomCollection.load("primitive").entries();
        assertEquals(List.of("if.true", "pair.head", "kinds.cover", "plus.commutative", "divide.inverse", "less.total", "floor.fixed"),
                Stream.of(0, 7, 18, 36, 48, 52, 65).map(number -> primitive.get(number).name()).toList());
    }

    @Test
    void allPrimitiveAxiomsAreOfTheKindPrimitive() {
        assertTrue(AxiomCollection.load("primitive").entries().stream().allMatch(entry -> entry.kind().equals("primitive")));
    }

    @Test
    void aSubtractionIsASumWithTheConstantMinusOne() {
        Theory theory = Theory.create();
        AxiomCollection.load("primitive").loadInto(theory);
        Variable x = Variable.of("x");
        Variable y = Variable.of("y");
        Axiom axiom = theory.axioms().stream().filter(candidate -> candidate.name().equals("minus.plus")).findFirst().orElseThrow();
        assertSame(Application.of("equal", Application.of("-", x, y), Application.of("+", x, Application.of("*", Constant.of(-1), y))), axiom.formula());
    }

    @Test
    void theAxiomsOfLaterSearchSpeakOfTheHardwareAndNeedTheLibrary() {
        AxiomCollection utility = AxiomCollection.load("utility");
        assertEquals(List.of("basic", "machine"), utility.requires());
        assertEquals(List.of("found.no_searcher", "found.never_worse"), utility.entries().stream().map(AxiomEntry::name).toList());
        assertTrue(utility.entries().stream().allMatch(entry -> entry.kind().equals("hardware")));
    }

    @Test
    void theAxiomsOfLaterSearchLoadWhereTheirFunctionsAreKnown() {
        Theory theory = Theory.create();
        theory.declare(FunctionSymbol.of("<=", 2));
        theory.declare(FunctionSymbol.of("has_schedule", 1));
        Stream.of("u", "as_is", "found").forEach(name -> theory.declare(FunctionSymbol.of(name, 3)));
        List<Axiom> axioms = AxiomCollection.load("utility").loadInto(theory);
        Variable s = Variable.of("s");
        Variable w = Variable.of("w");
        Variable k = Variable.of("k");
        Application found = Application.of("found", s, w, k);
        assertSame(Application.of("implies", Application.of("not", Application.of("has_schedule", s)), Application.of("equal", found, s)), axioms.get(0).formula());
        assertSame(Application.of("<=", Application.of("as_is", s, w, k), Application.of("u", found, w, k)), axioms.get(1).formula());
    }

    @Test
    void bundledNamesAndNumbersAreUniqueOverAllCollections() {
        List<AxiomEntry> all = Stream.of("primitive", "utility").flatMap(name -> AxiomCollection.load(name).entries().stream()).toList();
        assertEquals(all.size(), all.stream().map(AxiomEntry::name).distinct().count());
        assertEquals(all.size(), all.stream().map(AxiomEntry::number).distinct().count());
    }

    @Test
    void anotherFileOfTheRightShapeLoads() {
        Theory theory = Theory.create();
        AxiomCollection collection = Turtle.load(Turtle.GOOD);
        assertEquals(collection.loadInto(theory), theory.axioms());
        assertEquals(new AxiomEntry(1, "one", "primitive", "x = x", "The same.", "a test"), collection.entries().getFirst());
        assertEquals(List.of("basic"), collection.requires());
    }

    @Test
    void axiomsComeInTheOrderOfTheirNumbers() {
        assertEquals(List.of("two", "one"), Turtle.load(Turtle.with("gm:number 1", "gm:number 7")).entries().stream().map(AxiomEntry::name).toList());
    }

    @Test
    void aCollectionThatIsNotThereIsNamed() {
        assertEquals("there is no collection `../primitive`; there are primitive, utility",
                assertThrows(NoSuchElementException.class, () -> AxiomCollection.load("../primitive")).getMessage());
    }
}
