package godel.machine.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as a process of its own, which can be killed. */
record GodelProcess(Process process, Path folder) {
    private static final long PATIENCE_IN_SECONDS = 120;

    /** Starts the program in a folder; what it prints goes to the files out.txt and err.txt there. */
    static GodelProcess start(Path folder, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        return new GodelProcess(builder.redirectOutput(folder.resolve("out.txt").toFile()).redirectError(folder.resolve("err.txt").toFile()).start(), folder);
    }

    /** Waits until a file has so many bytes, or the process is over. */
    void awaitBytes(Path file, long bytes) throws IOException, InterruptedException {
        while (process.isAlive() && (Files.notExists(file) || Files.size(file) < bytes)) {
            Thread.sleep(1);
        }
    }

    /** Kills it as {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Asks it to end, as {@code kill} does; {@return its exit code}. */
    int terminate() throws InterruptedException {
        process.destroy();
        return awaitEnd();
    }

    /** {@return its exit code} */
    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the process has not ended within " + PATIENCE_IN_SECONDS + " s");
        }
        return process.exitValue();
    }

    String out() throws IOException {
        return Files.readString(folder.resolve("out.txt"));
    }

    String err() throws IOException {
        return Files.readString(folder.resolve("err.txt"));
    }
}
