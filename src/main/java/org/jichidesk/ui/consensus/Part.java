package org.jichidesk.ui.consensus;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jichidesk.domain.consensus.Consent;
import org.jichidesk.domain.consensus.Decision;
import org.jichidesk.domain.consensus.GroupMember;
import org.jichidesk.domain.consensus.GroupTask;
import org.jichidesk.domain.consensus.Meeting;
import org.jichidesk.domain.consensus.Proposal;
import org.jichidesk.domain.consensus.ProposalVersion;
import org.jichidesk.domain.consensus.RoleAnswer;
import org.jichidesk.domain.consensus.WorkingGroup;
import org.jichidesk.domain.duty.DelegatedDuty;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.ui.session.Session;

/** The parts of the room, and whose records each shows. */
enum Part {
  PROPOSALS(Proposal.TYPE, ProposalVersion.TYPE, Decision.TYPE),
  MATRIX(Consent.TYPE),
  GROUPS(WorkingGroup.TYPE, Meeting.TYPE, GroupTask.TYPE, GroupMember.TYPE),
  ROLES(RoleAnswer.TYPE),
  TRACE(DelegatedDuty.TYPE);

  private final Set<RecordType> types;

  Part(RecordType... types) {
    this.types = Set.of(types);
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  Pane make(Session session) {
    return switch (this) {
      case PROPOSALS -> new ProposalsPane(session);
      case MATRIX -> new MatrixPane(session);
      case GROUPS -> new GroupsPane(session);
      case ROLES -> new RolesPane(session);
      case TRACE -> new TracePane(session);
    };
  }

  static Optional<Part> called(String key) {
    return Arrays.stream(values()).filter(part -> part.key().equals(key)).findFirst();
  }

  static Optional<Part> of(RecordType type) {
    return Arrays.stream(values()).filter(part -> part.types.contains(type)).findFirst();
  }
}
