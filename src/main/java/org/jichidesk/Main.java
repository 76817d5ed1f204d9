package org.jichidesk;

/** Starts the program. */
public final class Main {
  private Main() {}

  static void main(String[] args) {
    System.out.println("住民自治デスク " + String.join(" ", args));
  }
}
