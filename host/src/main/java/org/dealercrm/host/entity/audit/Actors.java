package org.dealercrm.host.entity.audit;

import java.util.ArrayDeque;
import java.util.Deque;

/** Who is at work on this thread: a stack of user or session names, the innermost first. */
public final class Actors {
    public static final Actors USERS = new Actors();
    public static final Actors SESSIONS = new Actors();
    private final ThreadLocal<Deque<String>> names = ThreadLocal.withInitial(ArrayDeque::new);

    private Actors() { }

    /** The innermost name, or null. */
    public String current() {
        return names.get().peek();
    }

    public void push(String name) {
        if (name != null) {
            names.get().push(name);
        }
    }

    /** Takes the innermost name away and answers it, or null. */
    public String pop() {
        return names.get().poll();
    }

    public void clear() {
        names.remove();
    }
}
