package org.dealercrm.intake;

/**
 * How the words of an activity report are read.
 *
 * @param typeId type of every row when the report has no such column, or null
 * @param strictTypes whether a type that nobody knows rejects the row; else it is "other" and its words are kept
 */
record ActivityWords(KnownWords types, KnownWords states, String typeId, boolean strictTypes) {
    static final String OTHER = "ACTT_OTHER";
    static final String PLANNED = "ACTV_PLANNED";
    static final String DONE = "ACTV_DONE";
}
