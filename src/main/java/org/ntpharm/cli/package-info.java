/**
 * The command line: one class a command, which parses, calls one part of the program and prints.
 *
 * <p>{@link org.ntpharm.cli.Main} is the entry type. {@link org.ntpharm.cli.Ntpharm} lists the commands. Results go to
 * standard output, all else to standard error. Only this package prints, exits and knows picocli.
 */
@NullMarked
package org.ntpharm.cli;

import org.jspecify.annotations.NullMarked;
