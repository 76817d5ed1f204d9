/**
 * 統合: workbooks in, board, conflicts, sources, replies. Imports {@code ui.kit}, {@code ui.session},
 * {@code ui.records}, {@code work}, {@code store}, {@code domain} and {@code text}; no other room.
 */
@NullMarked
package org.jichidesk.ui.merging;

import org.jspecify.annotations.NullMarked;
