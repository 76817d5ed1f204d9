/**
 * What every floor of the house speaks of: findings and their places. Pure Java: imports only
 * java.*, JSpecify and its own sub-packages never (a parent does not know its children).
 */
@NullMarked
package org.jichidesk.domain;

import org.jspecify.annotations.NullMarked;
