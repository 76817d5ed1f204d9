package org.jichidesk.domain.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.activity.ResidentActivity;
import org.jichidesk.domain.council.AdministrativeLiaisonUnit;
import org.jichidesk.domain.council.BranchOffice;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.council.DistrictCouncil;
import org.jichidesk.domain.council.Division;
import org.jichidesk.domain.council.Officer;
import org.jichidesk.domain.council.UnitHead;
import org.jichidesk.domain.duty.DelegatedDuty;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.submission.ReplyItem;
import org.jichidesk.domain.submission.Submission;

/** All record types the program knows, found by name or tag. */
public final class Catalog {

  /** The nouns of this program, in the order sheets and lists show them. */
  public static final Catalog STANDARD =
      new Catalog(
          List.of(
              Submission.TYPE,
              DutyReport.TYPE,
              ResidentActivity.TYPE,
              DistrictCouncil.TYPE,
              Division.TYPE,
              Officer.TYPE,
              AdministrativeLiaisonUnit.TYPE,
              UnitHead.TYPE,
              DelegatedDuty.TYPE,
              District.TYPE,
              BranchOffice.TYPE,
              ReplyItem.TYPE));

  private final List<RecordType> types;
  private final Map<String, RecordType> byName = new HashMap<>();
  private final Map<Integer, RecordType> byTag = new HashMap<>();

  /**
   * A catalog of the given types.
   *
   * @throws IllegalStateException if two types share a name or tag
   */
  public Catalog(List<RecordType> types) {
    this.types = List.copyOf(types);
    for (RecordType type : types) {
      if (byName.put(type.name(), type) != null || byTag.put(type.tag(), type) != null) {
        throw new IllegalStateException("name or tag used twice: " + type);
      }
    }
  }

  /** All types in showing order. */
  public List<RecordType> types() {
    return types;
  }

  /** The type of that name; dashes count as underscores, upper case as lower. */
  public Optional<RecordType> named(String name) {
    return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT).replace('-', '_')));
  }

  /** The type with that tag, if this program knows it. */
  public Optional<RecordType> tagged(int tag) {
    return Optional.ofNullable(byTag.get(tag));
  }
}
