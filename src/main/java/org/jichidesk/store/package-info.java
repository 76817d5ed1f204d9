/**
 * One SQLite file: the assertion log as the truth and typed tables as its projection, kept in the
 * same transaction; sources, exports, backup and check. SQLite is configured here only, and jOOQ
 * and JDBC are seen here only. Imports {@code domain} and {@code store.jooq}.
 */
@NullMarked
package org.jichidesk.store;

import org.jspecify.annotations.NullMarked;
