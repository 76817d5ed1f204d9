package org.jichidesk.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jichidesk.domain.activity.ResidentActivity;
import org.jichidesk.domain.checkup.Answer;
import org.jichidesk.domain.checkup.Attachment;
import org.jichidesk.domain.checkup.Checkup;
import org.jichidesk.domain.checkup.CheckupFinding;
import org.jichidesk.domain.checkup.CheckupForm;
import org.jichidesk.domain.checkup.FormLine;
import org.jichidesk.domain.checkup.HearingNote;
import org.jichidesk.domain.checkup.ImprovementPlan;
import org.jichidesk.domain.council.AdministrativeLiaisonUnit;
import org.jichidesk.domain.council.BranchOffice;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.council.DistrictCouncil;
import org.jichidesk.domain.council.Division;
import org.jichidesk.domain.duty.DelegatedDuty;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.merge.Standing;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;
import org.jichidesk.domain.roadmap.ReviewItem;
import org.jichidesk.store.FieldWriter;
import org.jichidesk.store.Logged;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Source;
import org.jichidesk.store.Store;

/**
 * What goes along into the field: all of one district that a check-up needs, and nothing of any
 * other. Of personal records only the hearing notes; officers and heads of wards stay at home.
 */
final class Luggage {

  /** Of the year and the one before it. */
  private static final List<RecordType> OF_THE_YEARS =
      List.of(Checkup.TYPE, Answer.TYPE, DutyReport.TYPE, ResidentActivity.TYPE, Attachment.TYPE);

  /** Of all years: what came of them is asked later. */
  private static final List<RecordType> OF_ALL_YEARS =
      List.of(
          CheckupFinding.TYPE,
          ImprovementPlan.TYPE,
          HearingNote.TYPE,
          DistrictCouncil.TYPE,
          Division.TYPE,
          AdministrativeLiaisonUnit.TYPE);

  /** Of no district. */
  private static final List<RecordType> MASTERS =
      List.of(BranchOffice.TYPE, DelegatedDuty.TYPE, ReviewItem.TYPE);

  private final Store store;
  private final String district;
  private final int year;
  private final Set<Integer> withdrawn = new HashSet<>();
  private final Set<String> forms = new TreeSet<>();
  private final Set<String> digests = new TreeSet<>();
  private long records;
  private long attachments;

  Luggage(Store store, String district, int year) {
    this.store = store;
    this.district = district;
    this.year = year;
    for (Source source : store.sources().all()) {
      if (source.withdrawal().isPresent()) {
        withdrawn.add(source.number());
      }
    }
  }

  long records() {
    return records;
  }

  long attachments() {
    return attachments;
  }

  void pack(FieldWriter writer) throws IOException {
    try {
      MASTERS.forEach(type -> take(writer, Selection.all(type), all -> true));
      take(
          writer,
          Selection.all(District.TYPE),
          standing -> standing.record().key().equals(district));
      OF_ALL_YEARS.forEach(type -> take(writer, of(type, OptionalInt.empty()), all -> true));
      for (int each = year - 1; each <= year; each++) {
        OptionalInt one = OptionalInt.of(each);
        OF_THE_YEARS.forEach(type -> take(writer, of(type, one), this::noteNeeds));
      }
      take(writer, Selection.all(CheckupForm.TYPE), this::isNeeded);
      take(
          writer,
          Selection.all(FormLine.TYPE),
          line -> forms.contains(line.shown(FormLine.FORM).orElse(Value.CLEARED).text()));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (String digest : digests) {
      Optional<byte[]> content = store.attachments().content(digest);
      if (content.isPresent()) {
        writer.take(digest, content.get());
        attachments++;
      }
    }
  }

  private Selection of(RecordType type, OptionalInt one) {
    return new Selection(type, List.of(district), Optional.empty(), one);
  }

  /** The forms that were answered and the photos that were taken have to come along. */
  private boolean noteNeeds(Standing standing) {
    standing.shown(Checkup.FORM).map(Value::text).ifPresent(forms::add);
    standing.shown(Attachment.DIGEST).map(Value::text).ifPresent(digests::add);
    return true;
  }

  /** The answered forms, and those that can still be chosen. */
  private boolean isNeeded(Standing form) {
    String key = form.record().key();
    if (form.shown(CheckupForm.STATE).filter(Value.of("open")::equals).isPresent()) {
      forms.add(key);
    }
    return forms.contains(key);
  }

  private void take(FieldWriter writer, Selection selection, Predicate<Standing> wanted) {
    store
        .records()
        .forEach(
            selection,
            (standing, all) -> {
              if (wanted.test(standing)) {
                records++;
                all.forEach(logged -> take(writer, logged));
              }
            });
  }

  /** With its own name and what it had seen, so that it is the same write when it comes back. */
  private void take(FieldWriter writer, Logged logged) {
    logged
        .accepted(withdrawn)
        .ifPresent(assertion -> {
          try {
            writer.take(assertion);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
