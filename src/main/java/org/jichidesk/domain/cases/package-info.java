/**
 * 案件: the lines of the roadmap as work in hand: one shape, several kinds, each with its own fields
 * and states. Imports only domain, domain.record, and the nouns it refers to.
 */
@NullMarked
package org.jichidesk.domain.cases;

import org.jspecify.annotations.NullMarked;
