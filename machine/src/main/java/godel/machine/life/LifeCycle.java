package godel.machine.life;

import godel.grammar.value.Rational;
import godel.machine.life.LifeEvent.CycleDone;
import godel.machine.life.LifeEvent.Ending;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A life, cycle by cycle: switch if one is pending, act, let the world answer, search.
 *
 * <p>A switch is recorded before it is made: {@link Commitment#prepare} returns, the software is replaced,
 * {@link Commitment#confirm} is asked, and only then the new software acts.
 */
public final class LifeCycle {
    private final Tempo tempo;
    private final Environment environment;
    private final Nature nature;
    private final Surprises surprises;
    private final boolean stopOnSurprise;
    private final Searcher.Source searchers;
    private final Commitment commitment;
    private final Consumer<LifeEvent> listener;
    private final Processor processor;

    private Moment now;
    private Searcher searcher;
    private Optional<Discovery> discovery = Optional.empty();
    private Optional<Ending> ending = Optional.empty();

    /**
     * A life that goes on at {@code start}, in a world that is as the axioms say.
     *
     * @param searchers where searchers come from, one now and one after each switch
     * @param listener  told of everything that happens, in order
     */
    public LifeCycle(Moment start, Tempo tempo, Environment environment, Chance chance, Searcher.Source searchers, Commitment commitment,
            Consumer<LifeEvent> listener) {
        this(start, tempo, Surroundings.lawful(environment, chance), false, searchers, commitment, listener);
    }

    /**
     * A life that goes on at {@code start}.
     *
     * @param stopOnSurprise whether life ends when something happens that the axioms exclude
     * @param searchers      where searchers come from, one now and one after each switch
     * @param listener       told of everything that happens, in order
     */
    public LifeCycle(Moment start, Tempo tempo, Surroundings surroundings, boolean stopOnSurprise, Searcher.Source searchers,
            Commitment commitment, Consumer<LifeEvent> listener) {
        this.now = start;
        this.tempo = tempo;
        this.environment = surroundings.assumed();
        this.nature = surroundings.nature();
        this.processor = new Processor(surroundings.consultant());
        this.surprises = new Surprises(environment);
        this.stopOnSurprise = stopOnSurprise;
        this.searchers = searchers;
        this.commitment = commitment;
        this.listener = listener;
        this.searcher = searchers.begin(start);
        listener.accept(new LifeEvent.Began(start));
        endIfOver();
    }

    /** {@return a life in which the software is left alone, in a world that is as the axioms say; its search share is still paid} */
    public static LifeCycle withoutSearch(Moment start, Tempo tempo, Environment environment, Chance chance, Consumer<LifeEvent> listener) {
        return withoutSearch(start, tempo, Surroundings.lawful(environment, chance), listener);
    }

    /** {@return a life in which the software is left alone; its search share is still paid} */
    public static LifeCycle withoutSearch(Moment start, Tempo tempo, Surroundings surroundings, Consumer<LifeEvent> listener) {
        return new LifeCycle(start, tempo, surroundings, false, moment -> Searcher.IDLE, Commitment.NONE, listener);
    }

    /** {@return where this life is} */
    public Moment now() {
        return now;
    }

    /** {@return why this life is over, if it is} */
    public Optional<Ending> ending() {
        return ending;
    }

    /**
     * Lives to the end.
     *
     * @return the last moment
     * @throws EnvironmentFault if the environment gives no probability distribution
     */
    public Moment run() {
        while (ending.isEmpty()) {
            cycle();
        }
        return now;
    }

    /**
     * Lives one cycle; nothing happens when the life is over.
     *
     * @throws EnvironmentFault if the environment gives no probability distribution
     */
    public void cycle() {
        if (ending.isPresent()) {
            return;
        }
        long spent = 0;
        if (now.software().switchPending()) {
            Optional<Tempo.Boot> boot = tempo.boot(processor, now.software(), now.remaining());
            if (boot.isEmpty()) {
                end(new LifeEvent.SwitchprogUnfinished());
                return;
            }
            spent = boot.get().spent();
            switchTo(boot.get());
            if (ending.isPresent()) {
                return;
            }
        }
        act(spent);
    }

    private void switchTo(Tempo.Boot boot) {
        Switching switching = new Switching(now, boot.state(), boot.steps(), boot.completed(), discovery);
        commitment.prepare(switching);
        now = new Moment(now.cycle(), boot.remaining(), boot.state(), now.world(), now.earned());
        discovery = Optional.empty();
        searcher = searchers.begin(now);
        listener.accept(new LifeEvent.Switched(switching));
        commitment.confirm(switching).ifPresent(reason -> end(new LifeEvent.Refused(reason)));
        endIfOver();
    }

    private void act(long spent) {
        Optional<Tempo.Turn> acted = tempo.act(processor, environment, now.software(), now.world(), spent, now.remaining());
        if (acted.isEmpty()) {
            end(new LifeEvent.PolicyUnfinished());
            return;
        }
        Tempo.Turn turn = acted.get();
        Consequence happened = nature.answer(now.cycle(), now.world(), turn.action());
        Rational worth = environment.worth(happened.reward(), now.remaining());
        Moment before = now;
        now = new Moment(before.cycle() + 1, turn.left(), turn.state(), happened.world(), before.earned().plus(worth));
        listener.accept(new CycleDone(before.cycle(), before.remaining(), before.software().program(), before.world(), turn, happened, worth, now.earned()));
        watch(before, turn, happened);
        search(before.cycle(), turn);
        endIfOver();
    }

    private void watch(Moment before, Tempo.Turn turn, Consequence happened) {
        if (surprises.excludes(before.world(), turn.action(), happened)) {
            listener.accept(new LifeEvent.Surprised(before.cycle(), before.world(), turn.action(), happened));
            if (stopOnSurprise) {
                end(new LifeEvent.AxiomsWrong());
            }
        }
    }

    private void search(long cycle, Tempo.Turn turn) {
        if (ending.isPresent() || turn.searchSteps() == 0 || now.remaining() <= 0) {
            return;
        }
        Searcher.Slice slice = searcher.advance(turn.searchSteps(), turn.prior(), now);
        listener.accept(new LifeEvent.SearchAdvanced(cycle, turn.searchSteps(), slice.progress()));
        if (slice.contradiction().isPresent()) {
            listener.accept(new LifeEvent.Contradicted(cycle, slice.contradiction().get()));
            end(new LifeEvent.AxiomsContradictory());
        } else if (slice.discovery().isPresent()) {
            Discovery found = slice.discovery().get();
            listener.accept(new LifeEvent.TargetProved(now, found, slice.progress()));
            discovery = slice.discovery();
            now = now.switchingBy(found.switchprog());
        }
    }

    private void endIfOver() {
        if (ending.isEmpty() && now.remaining() <= 0) {
            end(new LifeEvent.LifetimeOver());
        }
    }

    private void end(Ending reason) {
        ending = Optional.of(reason);
        listener.accept(new LifeEvent.Ended(reason, now));
    }
}
