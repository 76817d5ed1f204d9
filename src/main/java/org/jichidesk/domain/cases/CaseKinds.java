package org.jichidesk.domain.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;

/**
 * The kinds of case there are, in the order of the review items they are about. Two items have no
 * kind of case because they are worked on elsewhere: I-2 is the check-up itself, III-1 the role
 * questions and proposals.
 */
public final class CaseKinds {

  /** All kinds. */
  public static final List<CaseKind> ALL =
      List.of(
          kind(PublicityActivity.TYPE, "I-1", "done"),
          personal(
              LaborConsultation.TYPE,
              "I-3",
              Set.of("closed", CaseKind.DISPOSED),
              CaseFields.TITLE,
              LaborConsultation.CONSULTER,
              LaborConsultation.CONSULTER_ROLE,
              LaborConsultation.CONTENT,
              LaborConsultation.SPECIALIST,
              LaborConsultation.ADVICE,
              CaseFields.NOTE),
          kind(FacilityOperation.TYPE, "I-4", "city_run", "renewed"),
          kind(WelfareWorkerPost.TYPE, "I-5", "new_employment"),
          kind(DistrictSupport.TYPE, "I-6", "divided"),
          kind(Circulation.TYPE, "I-7", "delivered"),
          kind(SupportModelProject.TYPE, "I-8", "decided"),
          personal(
              Nomination.TYPE,
              "II-1",
              Set.of("withdrawn", "ended", "substituted", CaseKind.DISPOSED),
              CaseFields.TITLE,
              Nomination.PERSON,
              Nomination.READING,
              Nomination.PROPER_FORM,
              CaseFields.NOTE),
          kind(Collection.TYPE, "II-2", "deposited", "not_taking_part"),
          kind(WelfareSubsidy.TYPE, "II-3", "refused", "reported"),
          kind(AnnualRequest.TYPE, "II-4", "agreed"),
          kind(SettlementSupport.TYPE, "III-2", "concluded"),
          kind(DigitalInitiative.TYPE, "III-3", "concluded"),
          kind(PeopleInitiative.TYPE, "III-4", "concluded"));

  private CaseKinds() {}

  private static CaseKind kind(RecordType type, String item, String... ended) {
    return new CaseKind(type, item, Set.of(ended), List.of());
  }

  private static CaseKind personal(
      RecordType type, String item, Set<String> ended, Field... personal) {
    return new CaseKind(type, item, ended, Arrays.asList(personal));
  }

  /** The kind whose records are of that type. */
  public static Optional<CaseKind> of(RecordType type) {
    return ALL.stream().filter(kind -> kind.type() == type).findFirst();
  }

  /** True for cases and their entries. */
  public static boolean isOfCases(RecordType type) {
    return of(type).isPresent() || type == CaseEntry.TYPE || type == ConfidentialEntry.TYPE;
  }
}
