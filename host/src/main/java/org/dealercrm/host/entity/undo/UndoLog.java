package org.dealercrm.host.entity.undo;

import java.util.ArrayDeque;
import java.util.Deque;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.transaction.TransactionUtil;
import org.dealercrm.host.entity.EntityEngine;

/** The writes of a test delegator, newest first, so that they can be taken back. */
public final class UndoLog {
    private final EntityEngine engine;
    private final Deque<Step> steps = new ArrayDeque<>();

    private enum Kind { CREATED, CHANGED, REMOVED }

    /** A write with the row as it has to be found again (or removed, when it was created). */
    private record Step(Kind kind, GenericValue row) { }

    public UndoLog(EntityEngine engine) {
        this.engine = engine;
    }

    public synchronized void created(GenericValue value) {
        steps.push(new Step(Kind.CREATED, GenericValue.create(value)));
    }

    public synchronized void changed(GenericValue old) {
        steps.push(new Step(Kind.CHANGED, old));
    }

    public synchronized void removed(GenericValue old) {
        steps.push(new Step(Kind.REMOVED, old));
    }

    /** Takes everything back in one transaction, without rules, audit and stamps. */
    public synchronized void undo() throws GenericEntityException {
        boolean began = TransactionUtil.begin();
        try {
            while (!steps.isEmpty()) {
                undo(steps.pop());
            }
            TransactionUtil.commit(began);
        } catch (GenericEntityException e) {
            TransactionUtil.rollback(began, "The writes of a test could not be undone", e);
            throw e;
        }
    }

    private void undo(Step step) throws GenericEntityException {
        switch (step.kind()) {
            case CREATED -> engine.store().delete(step.row());
            case CHANGED -> engine.store().update(step.row(), step.row().getModelEntity().getNoPkFieldNames());
            default -> engine.store().insert(step.row());
        }
        engine.cache().written(step.row().getEntityName());
    }
}
