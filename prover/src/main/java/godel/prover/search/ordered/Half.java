package godel.prover.search.ordered;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * One half of a phase, its units shared out among threads. Units are taken in order; the first one in that order that
 * solves the task counts, with all units before it and none after it. So what is found and what is counted do not depend
 * on the number of threads or on which of them is faster.
 */
final class Half {
    /** Between looks at how far the threads are. */
    private static final int MILLISECONDS = 200;

    private final List<Explorer> explorers;
    private final Unit.Split split;
    private final int start;
    private final long ring;
    private final double limit;
    private final AtomicInteger nextUnit;
    private final AtomicInteger solvedUnit;
    private final AtomicReferenceArray<Effort> taken;
    private final AtomicReference<Throwable> fault = new AtomicReference<>();
    private volatile boolean closing;
    private List<Integer> solution = List.of();
    private SearchState state = SearchState.BEGINNING;
    private int done;

    /** A half of which the units before {@code firstUnit} are done. */
    Half(List<Explorer> explorers, int start, long ring, double limit, int firstUnit) {
        this.explorers = explorers;
        this.start = start;
        this.ring = ring;
        this.limit = limit;
        this.split = Unit.split(explorers.getFirst(), start, ring, limit);
        this.nextUnit = new AtomicInteger(firstUnit);
        this.solvedUnit = new AtomicInteger(Integer.MAX_VALUE);
        this.taken = new AtomicReferenceArray<>(Math.max(1, split.units().size()));
        this.done = firstUnit;
    }

    /** How a half ended. */
    enum Ending { SOLVED, EXHAUSTED, OUT_OF_BUDGET, STOPPED }

    /**
     * Works until the half is done.
     *
     * @param from   the state at its first unit
     * @param budget steps after which to stop, at the next unit
     */
    Ending run(SearchState from, long budget, SearchListener listener) {
        state = from;
        CountDownLatch finished = new CountDownLatch(explorers.size());
        List<Thread> threads = explorers.stream().map(explorer -> Thread.ofPlatform().daemon().start(() -> {
            try {
                work(explorer);
            } catch (RuntimeException | Error failure) {
                fault.set(failure);
            } finally {
                finished.countDown();
            }
        })).toList();
        Ending ending = null;
        try {
            boolean over = false;
            while (ending == null && !over) {
                over = finished.await(MILLISECONDS, TimeUnit.MILLISECONDS);
                ending = count(budget);
                if (ending == null) {
                    listener.at(state);
                    ending = listener.stopping() ? Ending.STOPPED : null;
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            ending = Ending.STOPPED;
        } finally {
            close(threads);
        }
        if (fault.get() != null) {
            throw new IllegalStateException("a thread of the search failed", fault.get());
        }
        return ending;
    }

    /** {@return where the search stands, all units in order that are done being counted} */
    SearchState state() {
        return state;
    }

    /** {@return the tokens past the root that solve the task} */
    List<Integer> solution() {
        return solution;
    }

    /** Counts the units that are done in order. */
    private Ending count(long budget) {
        while (done < split.units().size()) {
            Unit unit = split.units().get(done);
            Effort effort = unit.solves() ? Effort.NONE : taken.get(done);
            if (effort == null) {
                return null;
            }
            state = state.after(done + 1, state.effort().plus(unit.before()).plus(effort));
            if (unit.solves()) {
                solution = unit.first() == 0 ? List.of() : List.of(unit.first());
                return Ending.SOLVED;
            }
            if (done == solvedUnit.get()) {
                return Ending.SOLVED;
            }
            done++;
            if (state.effort().steps() >= budget) {
                return Ending.OUT_OF_BUDGET;
            }
        }
        state = state.after(done, state.effort().plus(split.after()));
        return Ending.EXHAUSTED;
    }

    private void work(Explorer explorer) {
        int at = 0;
        int number = nextUnit.getAndIncrement();
        while (!closing && number < split.units().size() && number < solvedUnit.get() && !split.units().get(number).solves()) {
            Unit unit = split.units().get(number);
            if (at == 0) {
                explorer.begin(start, ring, limit);
            }
            if (at != unit.first()) {
                if (at != 0) {
                    explorer.leave();
                }
                explorer.descend(unit.first());
                at = unit.first();
            }
            Effort before = explorer.startCounting();
            int how = explorer.descend(unit.second());
            Explorer.Ending ending = how == Machine.ASKS ? explorer.exploreBelow()
                    : how == Machine.SOLVED ? Explorer.Ending.SOLVED : Explorer.Ending.EXHAUSTED;
            if (ending == Explorer.Ending.STOPPED) {
                break;
            }
            if (ending == Explorer.Ending.SOLVED) {
                solved(number, explorer.path());
                taken.set(number, explorer.effort().since(before));
                break;
            }
            explorer.leave();
            taken.set(number, explorer.effort().since(before));
            number = nextUnit.getAndIncrement();
        }
        explorer.end();
    }

    private synchronized void solved(int number, List<Integer> path) {
        if (number < solvedUnit.get()) {
            solvedUnit.set(number);
            solution = path;
        }
    }

    private void close(List<Thread> threads) {
        closing = true;
        explorers.forEach(Explorer::stop);
        boolean interrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException again) {
                    interrupted = true;
                }
            }
        }
        explorers.forEach(Explorer::go);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
