/**
 * Forms: an Excel form in XLSForm is read and checked ({@link org.jichidesk.form.FormReader}) into
 * a definition ({@link org.jichidesk.form.FormDefinition}), and a definition is filled in by way of
 * a session ({@link org.jichidesk.form.FormSession}). Expressions are run by JavaRosa, which is
 * seen here and nowhere else. Imports {@code domain} only.
 */
@NullMarked
package org.jichidesk.form;

import org.jspecify.annotations.NullMarked;
