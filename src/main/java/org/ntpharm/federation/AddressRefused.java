package org.ntpharm.federation;

import java.io.IOException;
import java.io.Serial;

/** A name leads to an address that may not be reached. */
final class AddressRefused extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    AddressRefused() {
        super("its address is not public");
    }
}
