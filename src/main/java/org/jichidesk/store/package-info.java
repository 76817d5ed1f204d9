/**
 * One SQLite file: the assertion log as the truth and typed tables as its projection, kept in the
 * same transaction; sources, exports, backup and check. SQLite is configured here only, and jOOQ
 * and JDBC are seen here only. A field file is the same store in memory, over a sealed file.
 * Imports {@code domain}, {@code store.jooq} and {@code store.sealed}.
 */
@NullMarked
package org.jichidesk.store;

import org.jspecify.annotations.NullMarked;
