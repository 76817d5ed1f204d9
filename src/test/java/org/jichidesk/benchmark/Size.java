package org.jichidesk.benchmark;

/**
 * How much a city of 32 offices returns: each office reports on every duty for each of its
 * districts.
 */
enum Size {
  FIVE_K("5k", 1, 157, 0, 0),
  HUNDRED_K("100k", 8, 400, 2.0, 0.5),
  MILLION("1M", 16, 2_000, 1.5, 0.5);

  static final int OFFICES = 32;

  final String label;
  final int districts;
  final int duties;

  /** Most times the floor's time it should take; 0 if nothing is asked. */
  final double ofFloor;

  /** Most times the peer's time it should take; 0 if nothing is asked. */
  final double ofPeer;

  Size(String label, int districts, int duties, double ofFloor, double ofPeer) {
    this.label = label;
    this.districts = districts;
    this.duties = duties;
    this.ofFloor = ofFloor;
    this.ofPeer = ofPeer;
  }

  int rows() {
    return OFFICES * districts * duties;
  }

  static Size labelled(String label) {
    for (Size size : values()) {
      if (size.label.equalsIgnoreCase(label)) {
        return size;
      }
    }
    throw new IllegalArgumentException("no such size: " + label);
  }
}
