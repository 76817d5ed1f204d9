package org.jichidesk.domain.layout;

/** What a placed cell is, and so how it looks; each is told from the others without colour. */
public enum Look {
  COURSE(true, 1, 0.78f),
  HEADING(true, 1, 0.92f),
  STAGE(true, 1, 0.85f),
  PLAIN(false, 1, 1),
  CENTRE(false, 1, 1),
  ITEM(true, 1, 1),
  EXPECTED(true, 1, 0.85f),
  BAR(false, 1, 0.92f),
  EMPTY(false, 1, 1);

  private final boolean bold;
  private final float size;
  private final float grey;

  Look(boolean bold, float size, float grey) {
    this.bold = bold;
    this.size = size;
    this.grey = grey;
  }

  /** Set in bold. */
  public boolean bold() {
    return bold;
  }

  /** Size against the sheet's common size. */
  public float size() {
    return size;
  }

  /** What fills it: 1 is white, 0 black. */
  public float grey() {
    return grey;
  }

  /** Stands in the middle of its cell. */
  public boolean centred() {
    return this == HEADING || this == STAGE || this == CENTRE || this == BAR;
  }
}
