/**
 * How any record is shown and edited, made from its declaration: forms, cells, and where every
 * value came from. Imports {@code ui.kit}, {@code ui.session}, {@code work}, {@code store}, {@code
 * domain} and {@code text}.
 */
@NullMarked
package org.jichidesk.ui.records;

import org.jspecify.annotations.NullMarked;
