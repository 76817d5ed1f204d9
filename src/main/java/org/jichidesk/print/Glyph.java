package org.jichidesk.print;

import org.apache.pdfbox.pdmodel.font.PDFont;

/** One character as it is printed: by which face, as what, how wide at one point. */
record Glyph(PDFont face, String text, float width) {}
