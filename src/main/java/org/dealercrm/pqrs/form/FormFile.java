package org.dealercrm.pqrs.form;

/** A file as it was sent: its name says nothing reliable. */
public record FormFile(String name, byte[] bytes) { }
