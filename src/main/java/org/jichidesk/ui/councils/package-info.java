/**
 * 地区・協議会: districts, councils, divisions, officers and wards. Imports {@code ui.kit}, {@code
 * ui.session}, {@code work}, {@code store}, {@code domain} and {@code text}; no other room.
 */
@NullMarked
package org.jichidesk.ui.councils;

import org.jspecify.annotations.NullMarked;
