/**
 * What all screens are made of: the one executor, dialogs, the way errors are told, inputs that are
 * safe for Japanese input methods, the table a person edits like a spreadsheet, theme and fonts.
 * Knows fields and findings, but neither store nor workbook. Imports JavaFX and its libraries,
 * {@code domain}, {@code domain.record} and {@code text}.
 */
@NullMarked
package org.jichidesk.ui.kit;

import org.jspecify.annotations.NullMarked;
