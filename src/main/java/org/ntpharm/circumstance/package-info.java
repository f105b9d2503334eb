/**
 * The circumstances under which a text makes a claim: doses with routes and frequency, species, populations and models.
 *
 * <p>{@link org.ntpharm.circumstance.DoseWords} reads a {@link org.ntpharm.circumstance.Dosage} from the words of a
 * dose, {@link org.ntpharm.circumstance.SettingWords} a {@link org.ntpharm.circumstance.Setting} from a sentence. The
 * words themselves are data.
 */
@NullMarked
package org.ntpharm.circumstance;

import org.jspecify.annotations.NullMarked;
