/**
 * Settings from files.
 *
 * <p>{@link org.ntpharm.config.SettingsFile} is the entry type: it knows what is set and on which line, and not what
 * may be set; that is the command line's to say.
 */
@NullMarked
package org.ntpharm.config;

import org.jspecify.annotations.NullMarked;
