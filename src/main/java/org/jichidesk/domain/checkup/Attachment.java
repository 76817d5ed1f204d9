package org.jichidesk.domain.checkup;

import org.jichidesk.domain.council.District;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;

/**
 * 添付: a photo of a check-up, named by its content; the content itself travels only with a field
 * session.
 */
public final class Attachment {

  public static final Field DISTRICT =
      Field.reference(1, "district", "地区", "District", District.TYPE.name()).required();
  public static final Field YEAR = Field.fiscalYear(2, "year", "年度", "Fiscal year").required();
  public static final Field ITEM =
      Field.reference(3, "item", "設問", "Question", FormLine.TYPE.name());
  public static final Field CAPTION = Field.text(4, "caption", "説明", "Caption");
  public static final Field TAKEN_ON = Field.date(5, "taken_on", "撮影日", "Taken on");
  public static final Field FILE_NAME = Field.text(6, "file_name", "ファイル名", "File");
  public static final Field MEDIA_TYPE = Field.text(7, "media_type", "種類", "Kind");
  public static final Field BYTES = Field.whole(8, "bytes", "大きさ", "Size").unit("バイト", "bytes");
  public static final Field DIGEST = Field.text(9, "digest", "照合値", "Digest");

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(19, "attachment", "添付", "Attachment")
          .fields(DISTRICT, YEAR, ITEM, CAPTION, TAKEN_ON, FILE_NAME, MEDIA_TYPE, BYTES, DIGEST)
          .calledBy("caption")
          .ofDistrict("district")
          .ofYear("year")
          .about(Subject.CHECKUP)
          .declare();

  private Attachment() {}
}
