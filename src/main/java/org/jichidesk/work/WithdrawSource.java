package org.jichidesk.work;

import java.util.List;
import java.util.Optional;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.store.Source;
import org.jichidesk.store.Store;

/** Takes a source back that was merged by mistake. */
public final class WithdrawSource {

  private final Store store;

  /** Withdraws sources of a store. */
  public WithdrawSource(Store store) {
    this.store = store;
  }

  /**
   * Withdraws a source.
   *
   * @param named its number, a file name it came under, or the beginning of its digest
   * @return the rulings that had seen it, for another look
   */
  public Withdrawn withdraw(String named, String person, String reason) {
    if (reason.isBlank()) {
      throw Refusal.of(FindingCode.REASON_NEEDED, named);
    }
    Source source = find(named);
    if (source.withdrawal().isPresent()) {
      throw Refusal.of(FindingCode.NOT_A_SOURCE_TO_WITHDRAW, source.name());
    }
    return new Withdrawn(source, store.withdraw(source, person, reason));
  }

  private Source find(String named) {
    List<Source> all = store.sources().all();
    Optional<Source> byNumber =
        all.stream().filter(s -> Integer.toString(s.number()).equals(named)).findFirst();
    if (byNumber.isPresent()) {
      return byNumber.get();
    }
    List<Source> matching =
        all.stream()
            .filter(s ->
                s.names().contains(named) || (named.length() >= 6 && s.digest().startsWith(named)))
            .toList();
    if (matching.size() != 1) {
      throw Refusal.of(FindingCode.NO_SUCH_SOURCE, named);
    }
    return matching.getFirst();
  }

  /**
   * What was withdrawn.
   *
   * @param source the source
   * @param rulings the rulings that had seen it
   */
  public record Withdrawn(Source source, List<Assertion> rulings) {}
}
