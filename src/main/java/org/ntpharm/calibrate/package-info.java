/**
 * How far the confidence of claims can be believed: fitting it to judged claims, and holding it against them.
 *
 * <p>{@link org.ntpharm.calibrate.JudgedClaim} is one claim that annotators judged, {@link
 * org.ntpharm.calibrate.Calibration} fits a model to many, {@link org.ntpharm.calibrate.Reliability} compares what was
 * predicted with what came true.
 */
@NullMarked
package org.ntpharm.calibrate;

import org.jspecify.annotations.NullMarked;
