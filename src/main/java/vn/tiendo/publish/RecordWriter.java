package vn.tiendo.publish;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashMap;
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
    private final Map<Class<?>, Map<Object, Integer>> known = new HashMap<>();
    private final Map<Class<?>, Shape> shapes = new HashMap<>();

    /** What a class of records is made of; Java looks it up anew at every question. */
    private static final class Shape {

        private final Class<?> family;
        private final RecordComponent[] components;

        Shape(Class<?> type) {
            this.family = PlainTypes.family(type);
            this.components = type.getRecordComponents();
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
        Shape shape = shapes.computeIfAbsent(value.getClass(), Shape::new);
        Map<Object, Integer> numbers = known.computeIfAbsent(shape.family, type -> new HashMap<>());
        Integer number = numbers.get(value);
        if (number != null) {
            json.writeNumber(number);
            return;
        }
        json.writeStartObject();
        if (shape.family.isSealed()) {
            json.writeStringField(TYPE, value.getClass().getSimpleName());
        }
        for (RecordComponent component : shape.components) {
            json.writeFieldName(component.getName());
            write(PlainTypes.get(component, value));
        }
        json.writeEndObject();
        numbers.put(value, numbers.size());
    }
}
