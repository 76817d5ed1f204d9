/**
 * 合意形成: proposals and their versions, how the districts stand to them, working groups, the role
 * questions, and the way of a duty. Knows ui.kit, ui.session and ui.records; no other room.
 */
@NullMarked
package org.jichidesk.ui.consensus;

import org.jspecify.annotations.NullMarked;
