package org.dealercrm.host.service;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ModelService;

/** The semaphore of a service: at most one run of it at a time. */
final class ServiceLock implements AutoCloseable {

    private static final Map<String, ReentrantLock> LOCKS = new ConcurrentHashMap<>();
    private static final ServiceLock FREE = new ServiceLock(null);

    private final ReentrantLock lock;

    private ServiceLock(ReentrantLock lock) {
        this.lock = lock;
    }

    /** Waits or fails as the service says; services without a semaphore pass at once. */
    static ServiceLock acquire(ModelService model) throws GenericServiceException {
        String kind = model.spec().semaphore();
        if ("none".equals(kind)) {
            return FREE;
        }
        ReentrantLock lock = LOCKS.computeIfAbsent(model.getName(), name -> new ReentrantLock());
        if (lock.isHeldByCurrentThread()) {
            throw new GenericServiceException("Service [" + model.getName() + "] is locked by its own caller");
        }
        try {
            if (lock.tryLock("wait".equals(kind) ? model.spec().semaphoreWaitMillis() : 0, TimeUnit.MILLISECONDS)) {
                return new ServiceLock(lock);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new GenericServiceException("Service [" + model.getName() + "] is locked");
    }

    @Override
    public void close() {
        if (lock != null) {
            lock.unlock();
        }
    }
}
