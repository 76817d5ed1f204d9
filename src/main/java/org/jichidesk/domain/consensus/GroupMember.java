package org.jichidesk.domain.consensus;

import org.jichidesk.domain.council.District;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;

/** WGの委員: a member of a working group and the body that sent them. */
public final class GroupMember {

  public static final Field WORKING_GROUP =
      Field.reference(1, "working_group", "ワーキンググループ", "Working group", WorkingGroup.TYPE.name())
          .required();
  public static final Field BODY =
      Field.code(
              2,
              "body",
              "団体の区分",
              "Body",
              Code.of("council", "住自協", "district council"),
              Code.of("related", "関係団体", "related body"),
              Code.of("branch", "支所", "branch office"),
              Code.of("section", "担当課", "section"),
              Code.of("secretariat", "地活課", "secretariat"),
              Code.of("expert", "有識者", "expert"))
          .required();
  public static final Field BODY_NAME = Field.text(3, "body_name", "団体名", "Name of body");
  public static final Field DISTRICT =
      Field.reference(4, "district", "地区", "District", District.TYPE.name());
  public static final Field NAME = Field.text(5, "name", "氏名", "Name").required();
  public static final Field ROLE = Field.text(6, "role", "役割", "Role");
  public static final Field FROM_DATE = Field.date(7, "from_date", "就任日", "From");
  public static final Field TO_DATE = Field.date(8, "to_date", "退任日", "To");
  public static final Field DISPOSE_ON = Field.date(9, "dispose_on", "廃棄予定日", "Dispose on");

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(32, "group_member", "WGの委員", "Member of a group")
          .fields(
              WORKING_GROUP, BODY, BODY_NAME, DISTRICT, NAME, ROLE, FROM_DATE, TO_DATE, DISPOSE_ON)
          .calledBy("name")
          .personal()
          .about(Subject.REVIEW)
          .travelsIn(BookKind.DISTRIBUTION)
          .declare();

  private GroupMember() {}
}
