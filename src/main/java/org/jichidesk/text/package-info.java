/**
 * What people read, in Japanese and English, by symbolic keys. Imports only java.*, JSpecify and
 * {@code org.jichidesk.domain}. Every finding code has its two messages in both bundles; {@code
 * TextTest} prints the lines that are missing.
 */
@NullMarked
package org.jichidesk.text;

import org.jspecify.annotations.NullMarked;
