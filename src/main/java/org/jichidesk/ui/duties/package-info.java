/**
 * 依頼事務・独自活動: the year in a table a person edits like a spreadsheet. Imports {@code ui.kit}, {@code
 * ui.session}, {@code work}, {@code store}, {@code domain} and {@code text}; no other room.
 */
@NullMarked
package org.jichidesk.ui.duties;

import org.jspecify.annotations.NullMarked;
