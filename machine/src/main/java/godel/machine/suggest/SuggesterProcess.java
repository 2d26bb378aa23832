package godel.machine.suggest;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * A process that suggests: it reads requests from its standard input and writes answers to its standard output, a line
 * each. It may do anything: die, say nothing, say too much. Lines beyond 64 KiB or that are no UTF-8 are dropped, and
 * when 64 lines wait it is not read further, so that it waits itself.
 */
public final class SuggesterProcess implements Suggester {
    /** The bytes of the longest line that is heard. */
    public static final int LONGEST_LINE = 1 << 16;

    private static final int MOST_WAITING = 64;

    private final Process process;
    private final BlockingQueue<String> requests = new ArrayBlockingQueue<>(MOST_WAITING);
    private final BlockingQueue<String> answers = new ArrayBlockingQueue<>(MOST_WAITING);

    private SuggesterProcess(Process process) {
        this.process = process;
        Thread.ofPlatform().daemon().name("godel-suggester-in").start(this::write);
        Thread.ofPlatform().daemon().name("godel-suggester-out").start(this::read);
    }

    /**
     * {@return the process of this command, begun}
     *
     * @param command with its arguments
     * @param folder  in which it is begun
     * @throws IOException if it cannot be begun
     */
    public static SuggesterProcess start(List<String> command, Path folder) throws IOException {
        return new SuggesterProcess(new ProcessBuilder(command).directory(folder.toAbsolutePath().toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start());
    }

    /** To one that does not read, requests beyond those that wait already are not told. */
    @Override
    public void tell(String request) {
        requests.offer(request);
    }

    @Override
    public Optional<String> heard() {
        return Optional.ofNullable(answers.poll());
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private void write() {
        try (BufferedWriter input = process.outputWriter(StandardCharsets.UTF_8)) {
            while (process.isAlive()) {
                input.write(requests.take());
                input.write('\n');
                input.flush();
            }
        } catch (IOException | InterruptedException ended) {
            // Whoever does not listen is not told.
        }
    }

    private void read() {
        try (InputStream output = new BufferedInputStream(process.getInputStream())) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            boolean tooLong = false;
            for (int next = output.read(); next >= 0; next = output.read()) {
                if (next == '\n') {
                    if (!tooLong) {
                        hear(line.toByteArray());
                    }
                    line.reset();
                    tooLong = false;
                } else if (line.size() == LONGEST_LINE) {
                    tooLong = true;
                } else {
                    line.write(next);
                }
            }
        } catch (IOException | InterruptedException ended) {
            // What it had to say is said.
        }
    }

    private void hear(byte[] line) throws InterruptedException {
        try {
            answers.put(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString());
        } catch (CharacterCodingException noText) {
            // Dropped.
        }
    }
}
