package org.jichidesk.ui.home;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jichidesk.domain.council.BranchOffice;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Subject;
import org.jichidesk.store.Store;
import org.jichidesk.ui.records.Names;
import org.jichidesk.ui.records.Titles;
import org.jichidesk.work.CheckReturn;
import org.jichidesk.work.DueTasks;
import org.jichidesk.work.DutiesInForce;
import org.jichidesk.work.OpenQuestions;
import org.jichidesk.work.OwnOffice;
import org.jichidesk.work.ReturnProgress;
import org.jichidesk.work.SubmissionBoard;
import org.jichidesk.work.WhatChanged;

/**
 * What the first screen shows, as it was read at one moment.
 *
 * @param scope year, language and moment it was read for
 * @param office name of the store's own office
 * @param isEmpty true if the lists of districts and duties have not come in yet
 * @param titles what records are called
 * @param names what values are shown as
 * @param progress how far the own return has come
 * @param toLookAt how many things the check of the return would show
 * @param duties the duties in force
 * @param changes what changed since the start of yesterday
 * @param open what the merges left open
 * @param board the districts' returns; empty for a branch
 * @param tasks open tasks of the own office
 * @param otherYear the last other year of which returns have arrived; 0 if there is none
 */
record HomeShown(
    Scope scope,
    String office,
    boolean isEmpty,
    Titles titles,
    Names names,
    ReturnProgress progress,
    int toLookAt,
    List<DutiesInForce.Duty> duties,
    WhatChanged.Result changes,
    OpenQuestions open,
    List<SubmissionBoard.Line> board,
    List<DueTasks.Due> tasks,
    int otherYear) {

  /** Changes shown at most; what a person reads on one screen. */
  private static final int MOST = 40;

  /**
   * What to read.
   *
   * @param year fiscal year
   * @param district key of the district all screens are about; empty for all
   * @param liaison true for the secretariat
   * @param language of what is shown
   * @param now the moment
   */
  record Scope(int year, String district, boolean liaison, String language, Instant now) {

    LocalDate today() {
      return LocalDate.ofInstant(now, ZoneId.systemDefault());
    }

    long startOfYesterday() {
      return today().minusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant().toEpochMilli();
    }
  }

  static HomeShown read(Store store, Scope scope) {
    List<String> own =
        scope.liaison ? store.records().keys(District.TYPE) : OwnOffice.districts(store);
    List<String> districts = own.contains(scope.district) ? List.of(scope.district) : own;
    String office = store.identity().office();
    return new HomeShown(
        scope,
        store.records().names(BranchOffice.TYPE).getOrDefault(office, office),
        own.isEmpty(),
        Titles.read(store, scope.language),
        Names.read(store, scope.language),
        ReturnProgress.of(store, scope.year, Subject.DUTIES),
        scope.liaison ? 0 : new CheckReturn(store, scope.year, Subject.DUTIES).run().items().size(),
        districts.isEmpty() ? List.of() : new DutiesInForce(store, scope.year).of(districts),
        new WhatChanged(store).since(scope.startOfYesterday(), MOST),
        OpenQuestions.of(store),
        scope.liaison ? new SubmissionBoard(store, scope.year, Subject.DUTIES).lines() : List.of(),
        DueTasks.own(store, scope.today()),
        scope.liaison ? otherYear(store, scope.year) : 0);
  }

  private static int otherYear(Store store, int year) {
    return store.sources().all().stream()
        .filter(source -> source.cover().kind().equals(BookKind.RETURN.code()))
        .filter(source -> source.withdrawal().isEmpty())
        .mapToInt(source -> source.cover().year())
        .filter(other -> other != year)
        .max()
        .orElse(0);
  }
}
