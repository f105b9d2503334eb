/**
 * How bad use is reported: one code, one line, one page that says how to mend it.
 *
 * <p>{@link org.ntpharm.error.NtpException} carries an {@link org.ntpharm.error.ErrorCode}; the command line turns it
 * into two lines and an exit code. Bad data is never an exception: it is a value in the result of the step that met it.
 */
@NullMarked
package org.ntpharm.error;

import org.jspecify.annotations.NullMarked;
