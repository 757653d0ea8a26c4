package org.dealercrm.host.entity.seq;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.ToLongFunction;

import org.apache.ofbiz.entity.GenericDataSourceException;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.transaction.TransactionUtil;
import org.dealercrm.host.entity.pool.Database;

/** Numbers from SequenceValueItem, reserved in banks in a transaction of their own. The row holds the start of the next bank. */
public final class Sequences {
    private static final long FIRST = 10000;
    private final Database database;
    private final String table;
    private final ToLongFunction<String> bankSize;
    private final Map<String, Bank> banks = new ConcurrentHashMap<>();

    /** Numbers reserved and not yet given out: from next until before end. */
    private static final class Bank {
        private long next;
        private long end;
    }

    public Sequences(Database database, String table, ToLongFunction<String> bankSize) {
        this.database = database;
        this.table = table;
        this.bankSize = bankSize;
    }

    public Long next(String name, long staggerMax) throws GenericEntityException {
        Bank bank = banks.computeIfAbsent(name, key -> new Bank());
        long step = staggerMax > 1 ? ThreadLocalRandom.current().nextLong(1, staggerMax + 1) : 1;
        synchronized (bank) {
            if (bank.next + step > bank.end) {
                long size = Math.max(bankSize.applyAsLong(name), step);
                bank.next = reserve(name, size);
                bank.end = bank.next + size;
            }
            long number = bank.next;
            bank.next += step;
            return number;
        }
    }

    /** Forgets the reserved numbers, so that the next one comes from a new bank. */
    public void refresh() {
        banks.clear();
    }

    private long reserve(String name, long size) throws GenericEntityException {
        return TransactionUtil.doNewTransaction(() -> {
            try (Connection connection = database.connection()) {
                if (!advance(connection, name, size)) {
                    insert(connection, name);
                    advance(connection, name, size);
                }
                return start(connection, name) - size;
            } catch (SQLException e) {
                throw new GenericDataSourceException("No bank could be reserved for sequence [" + name + "]", e);
            }
        }, "Reserving a bank of sequence " + name + " failed", 0, true);
    }

    private boolean advance(Connection connection, String name, long size) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE " + table + " SET SEQ_ID = SEQ_ID + ? WHERE SEQ_NAME = ?")) {
            update.setLong(1, size);
            update.setString(2, name);
            return update.executeUpdate() == 1;
        }
    }

    private void insert(Connection connection, String name) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + table + " (SEQ_NAME, SEQ_ID) VALUES (?, ?)")) {
            insert.setString(1, name);
            insert.setLong(2, FIRST);
            insert.executeUpdate();
        }
    }

    private long start(Connection connection, String name) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT SEQ_ID FROM " + table + " WHERE SEQ_NAME = ?")) {
            select.setString(1, name);
            try (ResultSet results = select.executeQuery()) {
                results.next();
                return results.getLong(1);
            }
        }
    }
}
