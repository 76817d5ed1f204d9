/**
 * The way from an idea to a decision: working groups, proposals, consent, role questions. Imports
 * only domain.record and the nouns it refers to.
 */
@NullMarked
package org.jichidesk.domain.consensus;

import org.jspecify.annotations.NullMarked;
