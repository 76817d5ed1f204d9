package org.jichidesk.domain.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.activity.ResidentActivity;
import org.jichidesk.domain.cases.AnnualRequest;
import org.jichidesk.domain.cases.CaseEntry;
import org.jichidesk.domain.cases.Circulation;
import org.jichidesk.domain.cases.Collection;
import org.jichidesk.domain.cases.ConfidentialEntry;
import org.jichidesk.domain.cases.DigitalInitiative;
import org.jichidesk.domain.cases.DistrictSupport;
import org.jichidesk.domain.cases.FacilityOperation;
import org.jichidesk.domain.cases.LaborConsultation;
import org.jichidesk.domain.cases.Nomination;
import org.jichidesk.domain.cases.PeopleInitiative;
import org.jichidesk.domain.cases.PublicityActivity;
import org.jichidesk.domain.cases.SettlementSupport;
import org.jichidesk.domain.cases.SupportModelProject;
import org.jichidesk.domain.cases.WelfareSubsidy;
import org.jichidesk.domain.cases.WelfareWorkerPost;
import org.jichidesk.domain.checkup.Answer;
import org.jichidesk.domain.checkup.Attachment;
import org.jichidesk.domain.checkup.Checkup;
import org.jichidesk.domain.checkup.CheckupFinding;
import org.jichidesk.domain.checkup.CheckupForm;
import org.jichidesk.domain.checkup.FormLine;
import org.jichidesk.domain.checkup.HearingNote;
import org.jichidesk.domain.checkup.ImprovementPlan;
import org.jichidesk.domain.consensus.Attendance;
import org.jichidesk.domain.consensus.Consent;
import org.jichidesk.domain.consensus.Decision;
import org.jichidesk.domain.consensus.GroupMember;
import org.jichidesk.domain.consensus.GroupTask;
import org.jichidesk.domain.consensus.Meeting;
import org.jichidesk.domain.consensus.Proposal;
import org.jichidesk.domain.consensus.ProposalVersion;
import org.jichidesk.domain.consensus.RoleAnswer;
import org.jichidesk.domain.consensus.WorkingGroup;
import org.jichidesk.domain.council.AdministrativeLiaisonUnit;
import org.jichidesk.domain.council.BranchOffice;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.council.DistrictCouncil;
import org.jichidesk.domain.council.Division;
import org.jichidesk.domain.council.Officer;
import org.jichidesk.domain.council.UnitHead;
import org.jichidesk.domain.duty.DelegatedDuty;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.planner.GrantComponent;
import org.jichidesk.domain.planner.GrantShare;
import org.jichidesk.domain.planner.WhatIfChange;
import org.jichidesk.domain.planner.WhatIfPlan;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.roadmap.ReviewItem;
import org.jichidesk.domain.roadmap.RoadmapCourse;
import org.jichidesk.domain.roadmap.RoadmapItem;
import org.jichidesk.domain.roadmap.RoadmapPhase;
import org.jichidesk.domain.roadmap.RoadmapRevision;
import org.jichidesk.domain.roadmap.RoadmapStage;
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
              Checkup.TYPE,
              Answer.TYPE,
              CheckupFinding.TYPE,
              ImprovementPlan.TYPE,
              HearingNote.TYPE,
              Attachment.TYPE,
              Consent.TYPE,
              RoleAnswer.TYPE,
              GrantShare.TYPE,
              GroupTask.TYPE,
              PublicityActivity.TYPE,
              LaborConsultation.TYPE,
              FacilityOperation.TYPE,
              WelfareWorkerPost.TYPE,
              DistrictSupport.TYPE,
              Circulation.TYPE,
              SupportModelProject.TYPE,
              Nomination.TYPE,
              Collection.TYPE,
              WelfareSubsidy.TYPE,
              AnnualRequest.TYPE,
              SettlementSupport.TYPE,
              DigitalInitiative.TYPE,
              PeopleInitiative.TYPE,
              CaseEntry.TYPE,
              ConfidentialEntry.TYPE,
              DistrictCouncil.TYPE,
              Division.TYPE,
              Officer.TYPE,
              AdministrativeLiaisonUnit.TYPE,
              UnitHead.TYPE,
              ReviewItem.TYPE,
              CheckupForm.TYPE,
              FormLine.TYPE,
              RoadmapRevision.TYPE,
              RoadmapCourse.TYPE,
              RoadmapStage.TYPE,
              RoadmapItem.TYPE,
              RoadmapPhase.TYPE,
              WhatIfPlan.TYPE,
              WhatIfChange.TYPE,
              GrantComponent.TYPE,
              WorkingGroup.TYPE,
              GroupMember.TYPE,
              Meeting.TYPE,
              Attendance.TYPE,
              Proposal.TYPE,
              ProposalVersion.TYPE,
              Decision.TYPE,
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
