package org.jichidesk.cli;

import java.util.stream.Stream;
import org.jichidesk.domain.record.Subject;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What a workbook is about, as typed. */
final class Subjects implements ITypeConverter<Subject> {

  @Override
  public Subject convert(String typed) {
    return Stream.of(Subject.values())
        .filter(subject -> subject.code().equals(typed))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(typed));
  }
}
