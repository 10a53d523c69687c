package vn.tiendo.publish;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes plain data as JSON, each distinct record once: a record is an object of its components, and wherever an equal
 * one of the same type comes again, its number in the order in which records of that type were completed.
 */
final class RecordWriter {

    /** Names the alternative of a sealed interface, before its components. */
    static final String TYPE = "type";

    private final JsonGenerator json;
    private final Map<Class<?>, Shape> shapes = new HashMap<>();
    private final Map<List<Object>, Known> known = new HashMap<>();
    private final IdentityHashMap<Record, Known> met = new IdentityHashMap<>();
    private final Map<Class<?>, Integer> numbers = new HashMap<>();

    /** What a class of records is made of; Java looks it up anew at every question. */
    private static final class Shape {

        private final Class<?> family;
        private final RecordComponent[] components;

        Shape(Class<?> type) {
            this.family = PlainTypes.family(type);
            this.components = type.getRecordComponents();
        }
    }

    /** A record and all that are equal to it. */
    private static final class Known {

        private final Shape shape;
        private final int number;
        private List<Object> values;
        private boolean written;

        Known(Shape shape, int number, List<Object> values) {
            this.shape = shape;
            this.number = number;
            this.values = values;
        }
    }

    RecordWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(Object value) throws IOException {
        if (value instanceof Record plain) {
            writeRecord(plain);
        } else if (value instanceof Optional<?> maybe) {
            writeMaybe(maybe);
        } else if (value instanceof Set<?> set) {
            writeAll(set.stream().sorted().toList());
        } else if (value instanceof Collection<?> list) {
            writeAll(list);
        } else {
            writeSingle(value);
        }
    }

    private void writeMaybe(Optional<?> maybe) throws IOException {
        if (maybe.isPresent()) {
            write(maybe.get());
        } else {
            json.writeNull();
        }
    }

    private void writeAll(Collection<?> values) throws IOException {
        json.writeStartArray();
        for (Object value : values) {
            write(value);
        }
        json.writeEndArray();
    }

    /** Numbers keep every digit and their scale, so a decimal is text. */
    private void writeSingle(Object value) throws IOException {
        if (value instanceof Enum<?> constant) {
            json.writeString(constant.name());
        } else if (value instanceof Integer || value instanceof Long) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString(value.toString());
        }
    }

    private void writeRecord(Record value) throws IOException {
        Known record = known(value);
        if (record.written) {
            json.writeNumber(record.number);
            return;
        }
        json.writeStartObject();
        if (record.shape.family.isSealed()) {
            json.writeStringField(TYPE, value.getClass().getSimpleName());
        }
        for (int i = 0; i < record.values.size(); i++) {
            json.writeFieldName(record.shape.components[i].getName());
            write(record.values.get(i));
        }
        json.writeEndObject();
        record.values = List.of();
        record.written = true;
    }

    /**
     * The record among those known. What it is made of tells it from others: the records in it are known before it is, so
     * that no tree is gone through again at every level.
     */
    private Known known(Record value) throws IOException {
        Known before = met.get(value);
        if (before != null) {
            return before;
        }
        Shape shape = shapes.computeIfAbsent(value.getClass(), Shape::new);
        List<Object> values = new ArrayList<>(shape.components.length);
        List<Object> made = new ArrayList<>(shape.components.length + 1);
        made.add(value.getClass());
        for (RecordComponent component : shape.components) {
            Object content = PlainTypes.get(component, value);
            values.add(content);
            made.add(told(content));
        }
        Known same = known.get(made);
        if (same == null) {
            same = new Known(shape, numbers.merge(shape.family, 1, Integer::sum) - 1, values);
            known.put(made, same);
        }
        met.put(value, same);
        return same;
    }

    /** What tells a value from others of its type. */
    private Object told(Object value) throws IOException {
        if (value instanceof Record plain) {
            return known(plain);
        }
        if (value instanceof Optional<?> maybe) {
            return maybe.isPresent() ? Optional.of(told(maybe.get())) : maybe;
        }
        if (value instanceof List<?> list) {
            List<Object> all = new ArrayList<>(list.size());
            for (Object each : list) {
                all.add(told(each));
            }
            return all;
        }
        return value;
    }
}
