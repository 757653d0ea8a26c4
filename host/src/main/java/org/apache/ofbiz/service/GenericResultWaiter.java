package org.apache.ofbiz.service;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a caller wait for the result of a service that runs in the background. */
public class GenericResultWaiter implements GenericRequester {

    /** Status while no outcome has arrived. */
    public static final int SERVICE_RUNNING = -1;
    /** Status after an exception. */
    public static final int SERVICE_FAILED = 0;
    /** Status after a result, whatever it says. */
    public static final int SERVICE_FINISHED = 1;

    private final transient CountDownLatch done = new CountDownLatch(1);
    private transient Map<String, Object> result;
    private transient Throwable thrown;

    @Override
    public synchronized void receiveResult(Map<String, Object> outcome) {
        this.result = outcome;
        done.countDown();
    }

    @Override
    public synchronized void receiveThrowable(Throwable t) {
        this.thrown = t;
        done.countDown();
    }

    /** Which of the three status constants holds now. */
    public synchronized int status() {
        if (done.getCount() > 0) {
            return SERVICE_RUNNING;
        }
        return thrown == null ? SERVICE_FINISHED : SERVICE_FAILED;
    }

    public synchronized boolean isCompleted() {
        return done.getCount() == 0;
    }

    public synchronized Throwable getThrowable() {
        return thrown;
    }

    public synchronized Map<String, Object> getResult() {
        return result;
    }

    /** Blocks until the service is over; null when it threw. */
    public Map<String, Object> waitForResult() {
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return getResult();
    }

    /** As {@link #waitForResult()}, but not longer than the given milliseconds. */
    public Map<String, Object> waitForResult(long milliseconds) {
        try {
            done.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return getResult();
    }
}
