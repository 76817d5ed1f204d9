package org.jichidesk.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs whole processes and measures them from outside. */
final class Child {

  static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

  /** Full speed, and a heap that starts as small as the program's. */
  private static final List<String> YARDSTICK =
      List.of("-XX:+UseSerialGC", "-Xms32m", "--enable-native-access=ALL-UNNAMED");

  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s*(\\d+) kB");

  private Child() {}

  /**
   * What a process took.
   *
   * @param millis from before its start to after its end
   * @param cpuMillis of all its threads; steadier than the other where others use the machine too
   * @param peakMib most memory resident at once; 0 where the system does not tell (Linux does)
   */
  record Cost(double millis, double cpuMillis, double peakMib) {}

  /** The command that starts one of the yardsticks. */
  static List<String> yardstick(Class<?> main, Path... arguments) {
    List<String> command = new ArrayList<>(List.of(JAVA));
    command.addAll(YARDSTICK);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    for (Path argument : arguments) {
      command.add(argument.toString());
    }
    return command;
  }

  /** The command that starts the program as its start script does, without the script. */
  static List<String> product(List<String> flags, String... arguments) {
    List<String> command = new ArrayList<>(List.of(JAVA, "@src/main/dist/lib/java.args"));
    command.addAll(flags);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.jichidesk.Main"));
    command.addAll(List.of(arguments));
    return command;
  }

  /**
   * Runs a command to its end.
   *
   * @param output takes what it prints
   * @throws IllegalStateException if it fails; open questions (1) are no failure
   */
  static Cost run(List<String> command, Path output) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().put("JICHIDESK_JAVA", JAVA);
    long start = System.nanoTime();
    Process process = builder.start();
    long peak = 0;
    Duration cpu = Duration.ZERO;
    do {
      peak = Math.max(peak, peakKib(process.pid()));
      cpu = process.info().totalCpuDuration().orElse(cpu);
    } while (!process.waitFor(10, TimeUnit.MILLISECONDS));
    double millis = (System.nanoTime() - start) / 1e6;
    if (process.exitValue() > 1) {
      throw new IllegalStateException(command + "\n" + Files.readString(output));
    }
    return new Cost(millis, cpu.toMillis(), peak / 1024.0);
  }

  /** The kernel's own high-water mark, so looking now and then misses only the last moment. */
  private static long peakKib(long pid) {
    try {
      Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc", Long.toString(pid), "status")));
      return peak.find() ? Long.parseLong(peak.group(1)) : 0;
    } catch (IOException e) {
      return 0; // already gone, or no such system
    }
  }
}
