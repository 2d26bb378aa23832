package godel.prover.kernel;

import static godel.prover.kernel.Granted.proposal;
import static godel.prover.kernel.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigInteger;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Attempts to make the kernel prove what is false, with all that Java allows short of reflection: each is refused, for the right reason. */
class KernelForgeryTest {
    private static final Variable X = Variable.of("x");
    private static final Variable Y = Variable.of("y");
    private static final Term ONE = Constant.of(1);

    private final Theory theory = Theory.create();

    private static Term f(Term... arguments) {
        return Application.of("f", arguments);
    }

    private static Term g(Term... arguments) {
        return Application.of("g", arguments);
    }

    private static Term oneMore(Term term) {
        return Application.of("+", term, ONE);
    }

    private void define(Proposal... group) {
        theory.define(List.of(group), List.of());
    }

    /** A list that shows its first face until an element was read, then its second. */
    private static final class ChangingList<E> extends AbstractList<E> {
        private final List<E> first;
        private final List<E> later;
        private int reads;

        private ChangingList(List<E> first, List<E> later) {
            this.first = first;
            this.later = later;
        }

        @Override
        public E get(int index) {
            return (reads++ < first.size() ? first : later).get(index);
        }

        @Override
        public int size() {
            return (reads < first.size() ? first : later).size();
        }
    }

    // Nothing but the rules makes theorems.

    @Test
    void theRulesAreTheseAndNoOthers() {
        Set<String> makers = Arrays.stream(Theorem.class.getDeclaredMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()) && !Modifier.isPrivate(method.getModifiers()))
                .filter(method -> method.getReturnType() == Theorem.class).map(Method::getName).collect(Collectors.toSet());
        assertEquals(
                Set.of("assume", "reflexive", "symmetric", "transitive", "congruence", "substitute", "instantiate", "split", "discharge",
                        "modusPonens", "absurd", "axiom", "definition", "evaluate", "induct"),
                makers);
    }

    @Test
    void whatTheKernelMakesCannotBeSubclassedConstructedClonedOrSerialised() {
        for (Class<?> type : List.of(Theorem.class, Theory.class, Definition.class)) {
            assertTrue(Modifier.isFinal(type.getModifiers()), type.getName());
            assertEquals(0, type.getConstructors().length, type.getName());
            assertFalse(Serializable.class.isAssignableFrom(type), type.getName());
            assertFalse(Cloneable.class.isAssignableFrom(type), type.getName());
        }
        assertEquals(0, Arrays.stream(Theorem.class.getDeclaredConstructors()).filter(made -> !Modifier.isPrivate(made.getModifiers())).count());
        for (Class<?> type : List.of(Variable.class, Constant.class, Application.class, Rational.class, Symbol.class, Pair.class, Substitution.class)) {
            assertTrue(Modifier.isFinal(type.getModifiers()), type.getName());
        }
    }

    @Test
    void nullsAreNoTerms() {
        assertThrows(NullPointerException.class, () -> Theorem.assume(theory, null));
        assertThrows(NullPointerException.class, () -> Theorem.assume(null, X));
        assertThrows(NullPointerException.class, () -> Theorem.reflexive(theory, null));
        assertThrows(NullPointerException.class, () -> Theorem.absurd(Theorem.assume(theory, Constant.FALSE), null));
        assertThrows(NullPointerException.class, () -> Theorem.discharge(Theorem.assume(theory, X), null));
        assertThrows(NullPointerException.class, () -> Theorem.instantiate(Theorem.assume(theory, X), null));
        assertThrows(NullPointerException.class, () -> theory.assertAxiom(new Axiom("null", "experiment", null)));
        assertThrows(NullPointerException.class, () -> theory.declare(null));
        Map<Variable, Term> toNull = new HashMap<>();
        toNull.put(X, null);
        assertThrows(NullPointerException.class, () -> Substitution.of(toNull));
        assertEquals(List.of(), theory.axioms());
    }

    // What is passed in may change later, or lie about what it is.

    @Test
    void aGroupThatChangesAfterItsObligationsAreFoundIsAdmittedAsItWasChecked() {
        Proposal harmless = proposal("f", List.of(X), X);
        Proposal circular = proposal("f", List.of(X), oneMore(f(X)));
        theory.define(new ChangingList<>(List.of(harmless), List.of(circular)), List.of());
        assertSame(X, theory.definition(harmless.function()).orElseThrow().body());
    }

    @Test
    void proofsThatChangeAreTheProofsThatWereChecked() {
        Proposal proposal = proposal("f", List.of(X), f(X), Application.of("size", X));
        Theorem natural = Granted.theorem(theory, List.of(), Logic.natural(Application.of("size", X)));
        Theorem wrong = Theorem.reflexive(theory, X);
        Term needed = Application.of("<", Application.of("size", X), Application.of("size", X));
        refused(new Refusal.Mismatch("define", needed, wrong.conclusion()),
                () -> theory.define(List.of(proposal), new ChangingList<>(List.of(natural, wrong), List.of(natural, natural))));
    }

    @Test
    void argumentsThatChangeTheirNumberMakeNoTerm() {
        List<Term> growing = new AbstractList<>() {
            private boolean asked;

            @Override
            public int size() {
                boolean first = !asked;
                asked = true;
                return first ? 2 : 3;
            }

            @Override
            public Term get(int index) {
                return List.of(X, Y, ONE).get(index);
            }
        };
        FunctionSymbol equal = FunctionSymbol.of("equal", 2);
        assertThrows(IllegalArgumentException.class, () -> Application.of(equal, growing));
    }

    @Test
    void aListOfParametersThatHoldsOtherTermsIsNoListOfParameters() {
        @SuppressWarnings({"unchecked", "rawtypes"})
        List<Variable> polluted = (List<Variable>) (List) List.of(oneMore(X), X);
        assertThrows(ClassCastException.class, () -> define(proposal("f", polluted, X)));
        assertTrue(theory.definition(FunctionSymbol.of("f", 2)).isEmpty());
    }

    @Test
    void replacementsThatChangeAreThoseThatWereChecked() {
        Theorem good = Theorem.assume(theory, Logic.equation(X, Y));
        Theorem bad = Theorem.assume(theory, Logic.equation(ONE, Constant.of(2)));
        Application term = Application.of("head", X);
        Theorem theorem = Theorem.congruence(term, new ChangingList<>(List.of(new Step.Replacement(0, good)), List.of(new Step.Replacement(0, bad))));
        assertEquals(Logic.equation(term, Application.of("head", Y)), theorem.conclusion());
        assertEquals(List.of(good.conclusion()), theorem.hypotheses());
        assertEquals(List.of(new Step.Replacement(0, good)), ((Step.Congruence) theorem.step()).replacements());
    }

    @Test
    void aSubstitutionIsNotChangedThroughTheMapItWasMadeOf() {
        Map<Variable, Term> map = new HashMap<>(Map.of(X, ONE));
        Substitution substitution = Substitution.of(map);
        map.put(X, Constant.of(2));
        map.put(Y, Constant.of(3));
        assertEquals(Logic.equation(ONE, Y), Theorem.instantiate(Theorem.assume(theory, Logic.equation(X, Y)), substitution).conclusion());
        assertThrows(UnsupportedOperationException.class, () -> substitution.bindings().put(X, Y));
    }

    /** A number that is 1 at first and 2 as soon as it is told to. */
    @SuppressWarnings("serial")
    private static final class FickleNumber extends BigInteger {
        private BigInteger now = BigInteger.ONE.shiftLeft(100);

        private FickleNumber() {
            super("1");
        }

        @Override
        public int bitLength() {
            return now.bitLength();
        }

        @Override
        public byte[] toByteArray() {
            return now.toByteArray();
        }

        @Override
        public int compareTo(BigInteger other) {
            return now.compareTo(other);
        }

        @Override
        public boolean equals(Object other) {
            return now.equals(other);
        }

        @Override
        public int hashCode() {
            return 7;
        }
    }

    @Test
    void aNumberThatChangesItsValueIsTakenAsItWasFirst() {
        FickleNumber fickle = new FickleNumber();
        Term number = Constant.of(Rational.of(fickle));
        Term half = Constant.of(Rational.of(fickle, BigInteger.TWO));
        Term negative = Application.of("<", number, Constant.of(0));
        Term evenly = Logic.equation(number, Application.of("+", half, half));
        assertEquals(Logic.equation(negative, Constant.FALSE), Theorem.evaluate(theory, negative, 10).conclusion());
        fickle.now = BigInteger.TWO.negate();
        assertEquals(Logic.equation(negative, Constant.FALSE), Theorem.evaluate(theory, negative, 10).conclusion());
        assertEquals(Logic.equation(evenly, Constant.TRUE), Theorem.evaluate(theory, evenly, 10).conclusion());
    }

    @Test
    void whatTheKernelGivesOutCannotBeChanged() {
        theory.assertAxiom(new Axiom("x", "experiment", X));
        Theorem theorem = Theorem.discharge(Theorem.assume(theory, X), Y);
        assertThrows(UnsupportedOperationException.class, () -> theorem.hypotheses().clear());
        assertThrows(UnsupportedOperationException.class, () -> theory.axioms().clear());
        assertThrows(UnsupportedOperationException.class, () -> theory.definitions().clear());
        assertThrows(UnsupportedOperationException.class, () -> theory.declared().add(FunctionSymbol.of("f", 1)));
        Theorem.axiom(theory, "x").axioms().clear();
        assertEquals(Set.of("x"), Theorem.axiom(theory, "x").axioms().keySet());
    }

    @Test
    void theAxiomsOfATheoremStayTheSameWhenTheTheoryGrows() {
        theory.assertAxiom(new Axiom("first", "experiment", X));
        Theorem first = Theorem.axiom(theory, "first");
        for (int i = 0; i < 200; i++) {
            theory.assertAxiom(new Axiom("later." + i, "experiment", Y));
        }
        Theorem last = Theorem.axiom(theory, "later.199");
        Theorem both = Theorem.modusPonens(Theorem.discharge(first, Y), last);
        assertEquals(Set.of("first"), first.axioms().keySet());
        assertEquals(Set.of("later.199"), last.axioms().keySet());
        assertEquals(Set.of("first", "later.199"), both.axioms().keySet());
    }

    // Theorems stay in their theory.

    @Test
    void theoremsOfOneTheoryAreRefusedInAnother() {
        Theory other = Theory.create();
        Theorem here = Theorem.assume(theory, Logic.equation(X, X));
        Theorem there = Theorem.assume(other, Logic.equation(X, X));
        refused(new Refusal.OtherTheory("transitive"), () -> Theorem.transitive(here, there));
        refused(new Refusal.OtherTheory("split"), () -> Theorem.split(here, there, X));
        refused(new Refusal.OtherTheory("congruence"), () -> Theorem.congruence(
                Application.of("pair", X, X), List.of(new Step.Replacement(0, here), new Step.Replacement(1, there))));
        refused(new Refusal.OtherTheory("substitute"), () -> Theorem.substitute(
                Theorem.assume(theory, Logic.equation(here.conclusion(), Y)), there));
        refused(new Refusal.OtherTheory("modusPonens"), () -> Theorem.modusPonens(Theorem.discharge(here, here.conclusion()), there));
    }

    @Test
    void theoremsOfAnotherTheoryProveNoTerminationAndNoInduction() {
        Theory other = Theory.create();
        Term size = Application.of("size", X);
        Proposal proposal = proposal("f", List.of(X), f(X), size);
        List<Theorem> proofs = theory.obligations(List.of(proposal)).stream()
                .map(obligation -> Granted.theorem(other, obligation.tests(), obligation.goal())).toList();
        refused(new Refusal.OtherTheory("define"), () -> theory.define(List.of(proposal), proofs));
        InductionScheme scheme = new InductionScheme(X, List.of(size), List.of());
        Theorem base = Granted.theorem(theory, List.of(), X);
        refused(new Refusal.OtherTheory("induct"), () -> Theorem.induct(scheme, List.of(proofs.getFirst()), base, List.of(), List.of()));
    }

    // No name has two meanings, and no definition is circular.

    @Test
    void whatHasAMeaningGetsNoOther() {
        theory.declare(FunctionSymbol.of("declared", 1));
        define(proposal("f", List.of(X), X));
        for (FunctionSymbol function : List.of(FunctionSymbol.of("head", 1), FunctionSymbol.of("not", 1), FunctionSymbol.of("declared", 1),
                FunctionSymbol.of("f", 1))) {
            refused(new Refusal.Name("define", function.toString(), "has a meaning already"), () -> define(proposal(function.name(), List.of(X), ONE)));
            refused(new Refusal.Name("declare", function.toString(), "has a meaning already"), () -> theory.declare(function));
        }
        Proposal twice = proposal("g", List.of(X), X);
        refused(new Refusal.Name("define", "g/1", "is defined twice"), () -> define(twice, twice));
        theory.assertAxiom(new Axiom("axiom", "experiment", X));
        refused(new Refusal.Name("axiom", "axiom", "is already an axiom"), () -> theory.assertAxiom(new Axiom("axiom", "experiment", Y)));
        assertSame(X, Theorem.axiom(theory, "axiom").conclusion());
    }

    @Test
    void theSameNameWithAnotherArityIsAnotherFunction() {
        define(proposal("f", List.of(X), X));
        define(proposal("f", List.of(X, Y), Y));
        assertEquals(Logic.equation(f(ONE), ONE), Theorem.evaluate(theory, f(ONE), 10).conclusion());
        assertEquals(Logic.equation(f(ONE, Constant.NIL), Constant.NIL), Theorem.evaluate(theory, f(ONE, Constant.NIL), 10).conclusion());
    }

    @Test
    void definitionsOneByOneCannotCallEachOther() {
        refused(new Refusal.Name("define", "g/1", "has no meaning yet"), () -> define(proposal("f", List.of(X), oneMore(g(X)))));
        refused(new Refusal.Name("define", "f/2", "has no meaning yet"), () -> define(proposal("f", List.of(X), f(X, X))));
        theory.declare(FunctionSymbol.of("g", 1));
        define(proposal("f", List.of(X), oneMore(g(X))));
        refused(new Refusal.Name("define", "g/1", "has a meaning already"), () -> define(proposal("g", List.of(X), f(X))));
    }

    @Test
    void noAxiomSpeaksOfWhatMayBeDefinedLater() {
        Axiom axiom = new Axiom("f.two", "experiment", Logic.equation(f(X), Constant.of(2)));
        refused(new Refusal.Name("axiom", "f/1", "has no meaning yet"), () -> theory.assertAxiom(axiom));
        define(proposal("f", List.of(X), ONE));
        theory.assertAxiom(axiom);
        assertEquals(List.of(axiom), theory.axioms());
    }

    @Test
    void aGroupIsAdmittedWholeOrNotAtAllHoweverDeepTheStackIs() {
        for (int run = 0; run < 20; run++) {
            String first = "whole.a" + run;
            String second = "whole.b" + run;
            List<Proposal> group = List.of(proposal(first, List.of(X), X), proposal(second, List.of(X), X));
            exhaust(() -> theory.define(group, List.of()));
            assertEquals(theory.knows(FunctionSymbol.of(first, 1)), theory.knows(FunctionSymbol.of(second, 1)));
        }
    }

    /** Tries with no stack left, then with a little more and a little more, until it is enough. */
    private static boolean exhaust(Runnable attempt) {
        try {
            if (exhaust(attempt)) {
                return true;
            }
            attempt.run();
            return true;
        } catch (StackOverflowError tooDeep) {
            return false;
        }
    }

    @Test
    void twoThreadsCannotDefineTheSameTwice() throws InterruptedException {
        for (int run = 0; run < 200; run++) {
            String name = "raced" + run;
            AtomicInteger admitted = new AtomicInteger();
            CountDownLatch start = new CountDownLatch(1);
            List<Thread> threads = List.of(0, 1).stream().map(value -> Thread.startVirtualThread(() -> {
                try {
                    start.await();
                    theory.define(List.of(proposal(name, List.of(), Constant.of(value))), List.of());
                    admitted.incrementAndGet();
                } catch (RefusedException late) {
                    assertEquals(new Refusal.Name("define", name + "/0", "has a meaning already"), late.refusal());
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
            })).toList();
            start.countDown();
            for (Thread thread : threads) {
                thread.join();
            }
            assertEquals(1, admitted.get());
        }
    }

    // Terms that look alike, and terms that are too large.

    /** {@return 1,024 texts that all have the same hash code} */
    private static List<String> colliding() {
        List<String> texts = List.of("");
        for (int i = 0; i < 10; i++) {
            texts = texts.stream().flatMap(text -> List.of(text + "Aa", text + "BB").stream()).toList();
        }
        return texts;
    }

    @Test
    void whatHasTheSameHashIsNotTheSame() {
        List<String> names = colliding();
        assertEquals(1, names.stream().map(String::hashCode).distinct().count());
        assertEquals(1_024, names.stream().map(Variable::of).distinct().count());
        assertEquals(1_024, names.stream().map(name -> Constant.of(Symbol.of(name))).distinct().count());
        assertEquals(1_024, names.stream().map(name -> Constant.of(Value.list(Symbol.of(name)))).distinct().count());
        assertEquals(1_024, names.stream().map(name -> Application.of(name, X)).distinct().count());
        assertEquals(1_024, names.stream().map(name -> Application.of("head", Variable.of(name))).distinct().count());
        for (String name : names) {
            assertSame(Application.of("head", Variable.of(name)), Application.of("head", Variable.of(name)));
        }
    }

    @Test
    void aHypothesisIsNotDischargedByOneWithTheSameHash() {
        Term first = Application.of("is_pair", Variable.of("AaAa"));
        Term second = Application.of("is_pair", Variable.of("BBBB"));
        assertEquals(first.hashCode(), second.hashCode());
        assertEquals(List.of(first), Theorem.discharge(Theorem.assume(theory, first), second).hypotheses());
        refused(new Refusal.Mismatch("substitute", second, first),
                () -> Theorem.substitute(Theorem.assume(theory, Logic.equation(second, X)), Theorem.assume(theory, first)));
    }

    @Test
    void aNumberASymbolAndAListThatReadAlikeAreApart() {
        assertNotSame(Constant.of(1), Constant.of(Symbol.of("1")));
        assertNotSame(Constant.of(Symbol.of("x")), Variable.of("'x"));
        assertNotEquals(Value.list(Symbol.of("a, 'b")), Value.list(Symbol.of("a"), Symbol.of("b")));
        assertSame(Constant.of(Rational.of(BigInteger.TWO, BigInteger.valueOf(4))), Constant.of(Rational.of(BigInteger.ONE.negate(), BigInteger.TWO.negate())));
    }

    private static Term deep(Term leaf) {
        Term term = leaf;
        for (int i = 0; i < 100_000; i++) {
            term = Application.of("pair", ONE, term);
        }
        return term;
    }

    @Test
    void deepTermsPassThroughEveryRule() {
        Term deep = deep(X);
        Theorem reflexive = Theorem.reflexive(theory, deep);
        Theorem instance = Theorem.instantiate(Theorem.assume(theory, Logic.equation(deep, X)), Substitution.of(Map.of(X, ONE)));
        assertSame(Logic.equation(deep(ONE), ONE), instance.conclusion());
        assertEquals(List.of(instance.conclusion()), instance.hypotheses());
        assertSame(Logic.equation(ONE, deep(ONE)), Theorem.symmetric(instance).conclusion());
        assertSame(reflexive.conclusion(), Theorem.transitive(reflexive, reflexive).conclusion());
        assertEquals(List.of(), Theorem.discharge(Theorem.assume(theory, deep), deep).hypotheses());
        Theorem value = Theorem.evaluate(theory, Application.of("size", deep(ONE)), 1_000_000);
        assertSame(Constant.of(100_000), ((Application) value.conclusion()).argument(1));
        assertEquals(Set.of(X), deep.variables());
        assertTrue(reflexive.toString().length() < 10_000);
        define(proposal("f", List.of(X), deep));
        assertSame(Logic.equation(f(X), deep), Theorem.definition(theory, FunctionSymbol.of("f", 1)).conclusion());
    }

    @Test
    void refusalsOfTermsBeyondAllBoundsAreQuickAndShort() {
        Term shared = X;
        Value value = Symbol.NIL;
        for (int i = 0; i < 100; i++) {
            shared = Application.of("pair", shared, shared);
            value = Pair.of(value, value);
        }
        for (Term huge : List.of(shared, Constant.of(value), Application.of("head", Constant.of(value)))) {
            Theorem theorem = Theorem.assume(theory, huge);
            RefusedException refusal = assertThrows(RefusedException.class, () -> Theorem.symmetric(theorem));
            assertEquals(new Refusal.Form("symmetric", "equal(a, b)", huge), refusal.refusal());
            assertTrue(refusal.getMessage().length() < 5_000);
            assertTrue(theorem.toString().length() < 10_000);
        }
    }

    @Test
    void variablesOfTheReplacementAreNotReplacedAgain() {
        Theorem theorem = Theorem.instantiate(Theorem.assume(theory, Application.of("pair", X, Y)),
                Substitution.of(Map.of(X, Application.of("head", Y), Y, Application.of("tail", X))));
        assertSame(Application.of("pair", Application.of("head", Y), Application.of("tail", X)), theorem.conclusion());
    }
}
