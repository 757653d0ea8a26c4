package org.dealercrm.intake;

/**
 * How the cases of a report are read.
 *
 * @param types words of types; a single letter is the first type of that letter
 * @param channels words of channels
 * @param areas names of areas
 * @param states words of states
 * @param typeId type of every case, or null when a column says it
 * @param channelId channel of every case, or null when a column says it
 * @param statusId state of the cases whose state the report does not say
 * @param createAreas whether an area that nobody knows becomes one
 */
record CaseWords(KnownWords types, KnownWords channels, KnownWords areas, KnownWords states, String typeId, String channelId, String statusId,
        boolean createAreas) {
    static final String RECEIVED = "PQRS_RECEIVED";
    static final String ANSWERED = "PQRS_ANSWERED";
    static final String CLOSED = "PQRS_CLOSED";
    static final String TYPE = "CASE_TYPE";
    static final String CHANNEL = "CASE_CHANNEL";
    static final String STATE = "CASE_STATE";

    /** Words for reports of other kinds. */
    static CaseWords none() {
        return new CaseWords(new KnownWords(), new KnownWords(), new KnownWords(), new KnownWords(), null, null, RECEIVED, false);
    }
}
