package godel.prover.search.oops;

import godel.prover.search.ordered.OrderedSearch;
import godel.prover.search.ordered.Schedule;
import godel.prover.search.ordered.Stage;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A search of programs of the language for tasks of the user's.
 *
 * @param tasks  in the order in which they are to be solved; a new program must solve all up to the one at hand
 * @param boosts tokens that are likelier at first
 */
public record OwnTasks(List<Task> tasks, Set<String> boosts) {
    /** Tasks, and boosts that exist. */
    public OwnTasks {
        tasks = List.copyOf(tasks);
        boosts = Set.copyOf(boosts);
        new TreeSet<>(boosts).forEach(HanoiExperiment.alphabet()::number);
    }

    /** {@return the search, by so many threads} */
    public OrderedSearch search(int threads) {
        Alphabet alphabet = HanoiExperiment.alphabet();
        Stage stage = new Stage("own", tasks.stream().map(Task::name).toList(),
                code -> new OopsMachine(alphabet, code, tasks, boosts, Readings.USUAL));
        return new OrderedSearch(List.of(stage), alphabet.code(), Schedule.HALF_TO_PROLONGING, threads);
    }
}
