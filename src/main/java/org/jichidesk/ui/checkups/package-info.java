/**
 * 地区ドック: the yearly check-up of districts: how far each has come, the form filled in at the
 * hearing, findings and plans, the whole city, and the forms themselves. Imports {@code ui.kit},
 * {@code ui.session}, {@code ui.records}, {@code form}, {@code work}, {@code store}, {@code domain}
 * and {@code text}; no other room.
 */
@NullMarked
package org.jichidesk.ui.checkups;

import org.jspecify.annotations.NullMarked;
