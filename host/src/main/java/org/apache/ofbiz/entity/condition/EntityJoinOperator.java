package org.apache.ofbiz.entity.condition;

/** AND or OR. */
public final class EntityJoinOperator extends EntityOperator<EntityCondition, EntityCondition, Boolean> {
    private static final long serialVersionUID = 1L;

    EntityJoinOperator(int id, String code) {
        super(id, code);
    }

    /** Whether one condition with this answer settles the whole. */
    boolean isSettledBy(boolean answer) {
        return answer == (getId() == OR.getId());
    }
}
