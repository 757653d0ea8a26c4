package org.apache.ofbiz.base.util;

import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/** OFBiz's logging front: the module (a class name) is the log4j logger; format parameters follow String.format. */
public final class Debug {
    public static final int ALWAYS = 0;
    public static final int VERBOSE = 1;
    public static final int TIMING = 2;
    public static final int INFO = 3;
    public static final int IMPORTANT = 4;
    public static final int WARNING = 5;
    public static final int ERROR = 6;
    public static final int FATAL = 7;

    private static final Level[] LEVELS = {Level.INFO, Level.DEBUG, Level.DEBUG, Level.INFO, Level.INFO, Level.WARN, Level.ERROR, Level.FATAL};

    private Debug() {
    }

    private static Logger getLogger(String module) {
        return module == null || module.isEmpty() ? LogManager.getLogger(Debug.class) : LogManager.getLogger(module);
    }

    public static void log(int level, Throwable t, String msg, String module, Object... params) {
        Logger logger = getLogger(module);
        if (logger.isEnabled(LEVELS[level])) {
            logger.log(LEVELS[level], params.length == 0 || msg == null ? msg : String.format(msg, params), t);
        }
    }

    public static boolean isOn(int level) {
        return getLogger(null).isEnabled(LEVELS[level]);
    }

    public static void log(String msg, String module) {
        log(ALWAYS, null, msg, module);
    }

    public static boolean verboseOn() {
        return isOn(VERBOSE);
    }

    public static boolean timingOn() {
        return isOn(TIMING);
    }

    public static boolean infoOn() {
        return isOn(INFO);
    }

    public static boolean importantOn() {
        return isOn(IMPORTANT);
    }

    public static boolean warningOn() {
        return isOn(WARNING);
    }

    public static boolean errorOn() {
        return isOn(ERROR);
    }

    public static void logVerbose(String msg, String module, Object... params) {
        log(VERBOSE, null, msg, module, params);
    }

    public static void logVerbose(Throwable t, String module) {
        log(VERBOSE, t, String.valueOf(t.getMessage()), module);
    }

    public static void logVerbose(Throwable t, String msg, String module, Object... params) {
        log(VERBOSE, t, msg, module, params);
    }

    public static void logTiming(String msg, String module, Object... params) {
        log(TIMING, null, msg, module, params);
    }

    public static void logTiming(Throwable t, String module) {
        log(TIMING, t, String.valueOf(t.getMessage()), module);
    }

    public static void logTiming(Throwable t, String msg, String module, Object... params) {
        log(TIMING, t, msg, module, params);
    }

    public static void logInfo(String msg, String module, Object... params) {
        log(INFO, null, msg, module, params);
    }

    public static void logInfo(Throwable t, String module) {
        log(INFO, t, String.valueOf(t.getMessage()), module);
    }

    public static void logInfo(Throwable t, String msg, String module, Object... params) {
        log(INFO, t, msg, module, params);
    }

    public static void logImportant(String msg, String module, Object... params) {
        log(IMPORTANT, null, msg, module, params);
    }

    public static void logImportant(Throwable t, String module) {
        log(IMPORTANT, t, String.valueOf(t.getMessage()), module);
    }

    public static void logImportant(Throwable t, String msg, String module, Object... params) {
        log(IMPORTANT, t, msg, module, params);
    }

    public static void logWarning(String msg, String module, Object... params) {
        log(WARNING, null, msg, module, params);
    }

    public static void logWarning(Throwable t, String module) {
        log(WARNING, t, String.valueOf(t.getMessage()), module);
    }

    public static void logWarning(Throwable t, String msg, String module, Object... params) {
        log(WARNING, t, msg, module, params);
    }

    public static void logError(String msg, String module, Object... params) {
        log(ERROR, null, msg, module, params);
    }

    public static void logError(Throwable t, String module) {
        log(ERROR, t, String.valueOf(t.getMessage()), module);
    }

    public static void logError(Throwable t, String msg, String module, Object... params) {
        log(ERROR, t, msg, module, params);
    }

    public static void logFatal(String msg, String module, Object... params) {
        log(FATAL, null, msg, module, params);
    }

    public static void logFatal(Throwable t, String module) {
        log(FATAL, t, String.valueOf(t.getMessage()), module);
    }

    public static void logFatal(Throwable t, String msg, String module, Object... params) {
        log(FATAL, t, msg, module, params);
    }
}
