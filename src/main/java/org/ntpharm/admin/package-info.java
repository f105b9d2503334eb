/**
 * What changes a store that is being served: updates, documents and their removal, for those who have a token.
 *
 * <p>{@link org.ntpharm.admin.Administration} is the entry type. Each of its services is an {@code AdminServlet}, which
 * lets nothing through but requests with one of the {@link org.ntpharm.admin.Tokens}; a {@link org.ntpharm.admin.Token}
 * is made once, and only its hash is kept.
 */
@NullMarked
package org.ntpharm.admin;

import org.jspecify.annotations.NullMarked;
