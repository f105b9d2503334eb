/** How fast the program is; run by name only, see {@code docs/speed.md}. */
@NullMarked
package org.ntpharm.bench;

import org.jspecify.annotations.NullMarked;
