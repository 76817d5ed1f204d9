package org.jichidesk.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where the program's processor time goes, native code included, by Flight Recorder. The recording
 * stays beside the results for closer study.
 */
final class Profile {

  private static final String SAMPLE = "jdk.CPUTimeSample";
  private static final int SHOWN = 60;

  private final String title;
  private final Map<String, Integer> threads = new HashMap<>();
  private final Map<String, Integer> calls = new HashMap<>();
  private final Map<String, Integer> own = new HashMap<>();
  private int samples;

  Profile(String title) {
    this.title = title;
  }

  /** Runs the program with these arguments; {@code before} is done first, unrecorded. */
  void record(Race.Step before, List<String> flags, Path recording, String... arguments)
      throws Exception {
    before.run();
    List<String> all = new ArrayList<>(flags);
    all.add("-XX:FlightRecorderOptions:stackdepth=128");
    all.add(
        "-XX:StartFlightRecording:settings=none,filename="
            + recording
            + ",+jdk.CPUTimeSample#enabled=true,+jdk.CPUTimeSample#stackTrace=true"
            + ",+jdk.CPUTimeSample#throttle=2ms");
    Child.run(Child.product(all, arguments), recording.resolveSibling("output.txt"));
    try (RecordingFile file = new RecordingFile(recording)) {
      while (file.hasMoreEvents()) {
        RecordedEvent event = file.readEvent();
        if (event.getEventType().getName().equals(SAMPLE) && event.getStackTrace() != null) {
          add(event);
        }
      }
    }
  }

  private void add(RecordedEvent event) {
    samples++;
    List<String> frames = event.getStackTrace().getFrames().stream().map(Profile::text).toList();
    count(calls, lastCall(frames));
    Set<String> met = new HashSet<>(frames);
    met.removeIf(frame -> !frame.startsWith("org.jichidesk.") || frame.contains("$$Lambda"));
    met.forEach(frame -> count(own, frame));
    count(threads, event.getThread("eventThread").getJavaName());
  }

  /** The innermost method of the program at work, and what it called. */
  private static String lastCall(List<String> frames) {
    for (int i = 0; i < frames.size(); i++) {
      if (frames.get(i).startsWith("org.jichidesk.")) {
        return i == 0 ? frames.get(i) : frames.get(i) + " > " + frames.get(i - 1);
      }
    }
    return frames.getFirst();
  }

  private static String text(RecordedFrame frame) {
    return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
  }

  private static void count(Map<String, Integer> counts, String what) {
    counts.merge(what, 1, Integer::sum);
  }

  void print() {
    System.out.printf("%n%s: where the processor time goes, %d samples%n", title, samples);
    print("threads", threads);
    print("methods of the program, and the library methods they call", calls);
    print("methods of the program with all they call", own);
  }

  private void print(String what, Map<String, Integer> counts) {
    System.out.printf("  %s%n", what);
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(SHOWN)
        .forEach(one ->
            System.out.printf("  %6.1f %%  %s%n", one.getValue() * 100.0 / samples, one.getKey()));
  }
}
