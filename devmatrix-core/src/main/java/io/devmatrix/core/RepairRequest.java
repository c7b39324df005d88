package io.devmatrix.core;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is to be mended.
 *
 * @param fill the one slot, and who may be asked for a patch
 * @param patch file with a unified diff to apply instead of asking
 * @param reason kept with the patch; empty for that of the judge
 */
public record RepairRequest(FillRequest fill, Optional<Path> patch, String reason) {}
