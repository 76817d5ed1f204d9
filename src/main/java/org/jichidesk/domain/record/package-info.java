/**
 * What a record is: its type and fields (declared once: name, labels, type, unit, codes, rules,
 * personal or not), its key, its values, and how a typed text becomes a value. Screens, sheets,
 * tables, the merge and the tests all take a field from its declaration here. Imports only java.*,
 * JSpecify and {@code org.jichidesk.domain}.
 *
 * <p>Adding a noun is one declaration (a {@code RecordType} in a package of its own, listed in
 * {@code domain.catalog}), one migration with its table, and its rules; {@code CatalogTableTest}
 * and {@code NewNounTest} keep it so.
 */
@NullMarked
package org.jichidesk.domain.record;

import org.jspecify.annotations.NullMarked;
