package org.jichidesk.ui.councils;

import java.util.Arrays;
import org.jichidesk.domain.council.AdministrativeLiaisonUnit;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.council.DistrictCouncil;
import org.jichidesk.domain.council.Division;
import org.jichidesk.domain.council.Officer;
import org.jichidesk.domain.council.UnitHead;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.ui.session.Session;

/** What is kept of a district, a tab each. */
enum Part {
  DISTRICT(District.TYPE),
  COUNCIL(DistrictCouncil.TYPE),
  DIVISIONS(Division.TYPE),
  OFFICERS(Officer.TYPE),
  WARDS(AdministrativeLiaisonUnit.TYPE),
  WARD_HEADS(UnitHead.TYPE);

  private final RecordType type;

  Part(RecordType type) {
    this.type = type;
  }

  RecordType type() {
    return type;
  }

  /** One record a district, or many. */
  Pane make(Session session) {
    boolean one = this == DISTRICT || this == COUNCIL;
    return one ? new OnePane(session, type) : new ManyPane(session, type);
  }

  static Part of(RecordType type) {
    return Arrays.stream(values()).filter(part -> part.type == type).findFirst().orElse(DISTRICT);
  }
}
