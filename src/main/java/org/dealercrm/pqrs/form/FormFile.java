package org.dealercrm.pqrs.form;

/** A file as it was sent: its name says nothing reliable. */
record FormFile(String name, byte[] bytes) { }
