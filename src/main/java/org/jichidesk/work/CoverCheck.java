package org.jichidesk.work;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.council.BranchOffice;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.submission.Submission;
import org.jichidesk.store.ExportEntry;
import org.jichidesk.store.Store;
import org.jichidesk.workbook.Cover;

/** What a cover tells before a single row is read: old form, own export, not approved, not ours. */
final class CoverCheck {

  /** States in which a return has not been approved yet. */
  private static final Set<String> NOT_APPROVED = Set.of("", "draft", "checked");

  private final Map<String, String> officeNames;
  private final String ownOffice;
  private final List<String> ownDistricts;
  private final Set<String> ownExports = new HashSet<>();

  CoverCheck(Store store) {
    this.officeNames = store.records().names(BranchOffice.TYPE);
    this.ownOffice = store.identity().office();
    this.ownDistricts = OwnOffice.districts(store, ownOffice);
    store.exports().all().stream().map(ExportEntry::exportId).forEach(ownExports::add);
  }

  List<Finding> of(Cover cover, String file) {
    List<Finding> findings = new ArrayList<>();
    Place place = Place.file(file);
    String form = cover.form().number();
    int newest = Desk.FORMS.getOrDefault(form, 0);
    if (cover.form().version() < newest) {
      findings.add(
          Finding.at(place, FindingCode.OLD_FORM, cover.form().toString(), form + "/" + newest));
    }
    if (ownExports.contains(cover.chain().exportId())) {
      findings.add(Finding.at(place, FindingCode.OWN_EXPORT, file));
    } else if (cover.form().kind() == BookKind.RETURN && !isApproved(cover)) {
      findings.add(
          Finding.at(place, FindingCode.NOT_APPROVED, cover.from().officeName(), state(cover)));
    }
    boolean forOthers =
        cover.form().kind() == BookKind.REPLY
            && !ownDistricts.isEmpty()
            && cover.from().districts().stream().noneMatch(ownDistricts::contains);
    if (forOthers) {
      findings.add(
          Finding.at(
              place,
              FindingCode.WRONG_OFFICE,
              String.join("、", cover.from().districtNames()),
              officeNames.getOrDefault(ownOffice, ownOffice)));
    }
    return findings;
  }

  private static String state(Cover cover) {
    return cover.from().state().isEmpty() ? "作成中" : cover.from().state();
  }

  private static boolean isApproved(Cover cover) {
    String shown = cover.from().state();
    return Submission.STATE.codes().stream()
        .filter(code -> code.label().ja().equals(shown))
        .map(Code::code)
        .anyMatch(code -> !NOT_APPROVED.contains(code));
  }
}
