/**
 * プランナー: burden and need, what-if plans, two plans side by side. Imports {@code ui.kit}, {@code
 * ui.session}, {@code ui.records}, {@code work}, {@code work.planning}, {@code work.reports},
 * {@code store}, {@code domain} and {@code text}; no other room.
 */
@NullMarked
package org.jichidesk.ui.planner;

import org.jspecify.annotations.NullMarked;
