/**
 * 設定: office, people, backups, look and language. Imports {@code ui.kit}, {@code ui.session},
 * {@code work}, {@code store}, {@code domain} and {@code text}; no other room.
 */
@NullMarked
package org.jichidesk.ui.settings;

import org.jspecify.annotations.NullMarked;
