// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files.internal;

import java.io.IOException;

/** A write that Parapet itself refuses; knows its rule and texts. */
public final class WriteRefusal extends IOException {

    private static final long serialVersionUID = 1L;

    private final String rule;
    private final String message;
    private final String cure;
    private final boolean inputAtFault;

    private WriteRefusal(String rule, String message, String cure, boolean inputAtFault) {
        super(message);
        this.rule = rule;
        this.message = message;
        this.cure = cure;
        this.inputAtFault = inputAtFault;
    }

    /** A refusal because of the output (exit code 3); the cure has the key of the message with {@code .cure}. */
    static WriteRefusal output(String rule, String key, Object... arguments) {
        return new WriteRefusal(rule, Messages.get(key, arguments), Messages.get(key + ".cure", arguments), false);
    }

    /**
     * {@return a refusal because of the input (exit code 2)}
     *
     * @param rule stable key
     * @param key of the message; the cure has the same key with {@code .cure}
     * @param arguments of both
     */
    public static WriteRefusal input(String rule, String key, Object... arguments) {
        return new WriteRefusal(rule, Messages.get(key, arguments), Messages.get(key + ".cure", arguments), true);
    }

    String rule() {
        return rule;
    }

    String message() {
        return message;
    }

    String cure() {
        return cure;
    }

    boolean isInputAtFault() {
        return inputAtFault;
    }
}
