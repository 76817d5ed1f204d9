/** The roadmap of the review, revision by revision. Imports only domain.record. */
@NullMarked
package org.jichidesk.domain.roadmap;

import org.jspecify.annotations.NullMarked;
