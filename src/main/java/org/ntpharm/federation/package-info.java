/**
 * Other endpoints that queries may ask by SERVICE: those that the server's keeper names, at public addresses only.
 *
 * <p>{@link org.ntpharm.federation.AllowedServices} is the entry type. Where a name leads is looked up once, held
 * against an {@link org.ntpharm.federation.AddressPolicy}, and that very address is connected to.
 */
@NullMarked
package org.ntpharm.federation;

import org.jspecify.annotations.NullMarked;
