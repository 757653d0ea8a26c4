package org.dealercrm.proactive.whatsapp;

/** Why WhatsApp did not take or deliver a message, as somebody who can do something about it understands it. */
enum GraphProblem {
    TOKEN, PERMISSION, UNDELIVERABLE, STOPPED, TEMPLATE, PICTURE, REQUEST, RATE, ACCOUNT, SERVICE, UNREACHED, OTHER;

    private static final int BAD_TOKEN = 190;
    private static final int FIRST_TEMPLATE = 132000;
    private static final int LAST_TEMPLATE = 132999;

    /** The problem of an error code of the Graph API, or of the HTTP status alone where there is none (0). */
    static GraphProblem of(int httpStatus, int code) {
        if (code >= FIRST_TEMPLATE && code <= LAST_TEMPLATE) {
            return TEMPLATE;
        }
        return switch (code) {
        case BAD_TOKEN -> TOKEN;
        case 131026, 131030, 131021, 130472 -> UNDELIVERABLE;
        case 131049, 131050 -> STOPPED;
        case 131052, 131053 -> PICTURE;
        case 100, 131008, 131009, 131047, 131051 -> REQUEST;
        case 4, 80007, 130429, 131048, 131056 -> RATE;
        case 368, 131031, 131037, 131042, 131045, 133010 -> ACCOUNT;
        case 3, 10, 131005 -> PERMISSION;
        case 1, 2, 131000, 131016, 131057, 133004 -> SERVICE;
        default -> code >= 200 && code < 300 ? PERMISSION : byStatus(httpStatus);
        };
    }

    private static GraphProblem byStatus(int httpStatus) {
        return switch (httpStatus) {
        case 401 -> TOKEN;
        case 403 -> PERMISSION;
        case 429 -> RATE;
        default -> httpStatus >= 500 ? SERVICE : OTHER;
        };
    }
}
