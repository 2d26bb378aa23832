package godel.machine.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The parts of the program among which its time is divided. Whatever else a part calls, such as terms and arithmetic, counts as its own. */
public enum Area {
    KERNEL("kernel", "godel.prover.kernel"),
    TACTICS("tactics", "godel.prover.tactic"),
    SEARCH("search", "godel.prover.search"),
    HARDWARE("hardware", "godel.machine.hardware"),
    CERTIFICATES("certificates", "godel.prover.certificate", "godel.prover.checker"),
    OTHER("everything else");

    private final String title;
    private final List<String> packages;

    Area(String title, String... packages) {
        this.title = title;
        this.packages = List.of(packages);
    }

    /** {@return what reports call it} */
    public String title() {
        return title;
    }

    /** {@return the area that is at work on a stack: the first one met from the innermost call outwards} @param classes full names, the innermost first */
    static Area atWork(List<String> classes) {
        return classes.stream().flatMap(name -> of(name).stream()).findFirst().orElse(OTHER);
    }

    private static Optional<Area> of(String className) {
        return Arrays.stream(values()).filter(area -> area.packages.stream().anyMatch(prefix -> className.startsWith(prefix + "."))).findFirst();
    }
}
