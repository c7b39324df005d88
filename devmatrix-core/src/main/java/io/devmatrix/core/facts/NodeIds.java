package io.devmatrix.core.facts;

import io.devmatrix.core.ir.BusinessError;
import io.devmatrix.core.ir.EnumType;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.StateMachine.Transition;
import java.util.stream.Stream;

/** Ids of nodes to which the model gives none of their own, made of the id of the node they are part of. */
public final class NodeIds {
    private NodeIds() {}

    /** The enum and each of its values. */
    public static Stream<String> of(EnumType type) {
        return Stream.concat(Stream.of(type.node()), type.valueNames().stream().map(value -> value(type, value)));
    }

    /** A value of an enum. */
    public static String value(EnumType type, String value) {
        return type.node() + "." + value;
    }

    /** An error that has a name. */
    public static String error(BusinessError error) {
        return "errors." + error.name();
    }

    /** A filter of the list that the node states. */
    public static String filter(String list, String field) {
        return list + ".filter." + field;
    }

    /** A key by which the list can be sorted. */
    public static String sort(String list, String key) {
        return list + ".sort." + key;
    }

    /** The search of the list. */
    public static String search(String list) {
        return list + ".search";
    }

    /** A further path of health. */
    public static String health(String path) {
        return "health." + path;
    }

    /** Who may call the operation that the node states. */
    public static String access(String operation) {
        return operation + ".access";
    }

    /** The refusal of an event in a state that it does not leave. */
    public static String refusal(Transition transition) {
        return transition.node() + ".else";
    }

    /** The refusal of a state that is written into the field and that no transition leads to. */
    public static String refusal(StateMachine machine) {
        return machine.node() + ".else";
    }
}
