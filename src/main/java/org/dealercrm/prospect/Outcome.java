package org.dealercrm.prospect;

/** What a verdict says of a prospect: real, not real, still open, or neither (it may not be called). */
public enum Outcome {
    VALID, INVALID, PENDING, NEITHER
}
