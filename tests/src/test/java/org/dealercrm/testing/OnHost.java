package org.dealercrm.testing;

/** Category of the tests that run the whole component; they run on Derby and once more on PostgreSQL. */
public interface OnHost {
}
