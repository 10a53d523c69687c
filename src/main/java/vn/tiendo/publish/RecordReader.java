package vn.tiendo.publish;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads what {@link RecordWriter} wrote; equal records and equal texts become one object in memory. */
final class RecordReader {

    private final JsonParser json;
    private final Map<Class<?>, List<Record>> known = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    RecordReader(JsonParser json) {
        this.json = json;
    }

    /** Reads the value that begins at the next token. */
    Object read(Type type) throws IOException {
        json.nextToken();
        return value(type);
    }

    private Object value(Type type) throws IOException {
        Class<?> raw = PlainTypes.raw(type);
        if (raw == Optional.class) {
            boolean absent = json.currentToken() == JsonToken.VALUE_NULL;
            return absent ? Optional.empty() : Optional.of(value(PlainTypes.content(type)));
        }
        if (raw == List.class) {
            return List.copyOf(values(type));
        }
        if (raw == Set.class) {
            return Set.copyOf(new LinkedHashSet<>(values(type)));
        }
        return raw.isRecord() || raw.isSealed() ? record(raw) : single(raw);
    }

    private List<Object> values(Type type) throws IOException {
        expect(JsonToken.START_ARRAY, type);
        List<Object> values = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(PlainTypes.content(type)));
        }
        return values;
    }

    private Object single(Class<?> type) throws IOException {
        if (type == int.class || type == Integer.class) {
            return json.getIntValue();
        }
        if (type == long.class || type == Long.class) {
            return json.getLongValue();
        }
        if (type == double.class || type == Double.class) {
            return json.getDoubleValue();
        }
        if (type == boolean.class || type == Boolean.class) {
            return json.getBooleanValue();
        }
        expect(JsonToken.VALUE_STRING, type);
        return type.isEnum() ? constant(type, json.getText()) : fromText(type, json.getText());
    }

    private static Object constant(Class<?> type, String name) throws IOException {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new StoredForm("unknown " + type.getSimpleName() + ": " + name);
    }

    private Object fromText(Class<?> type, String text) throws IOException {
        Function<String, Object> reading = PlainTypes.FROM_TEXT.get(type);
        if (reading == null) {
            throw new StoredForm("no way to read a " + type.getSimpleName());
        }
        try {
            return reading.apply(texts.computeIfAbsent(text, same -> same));
        } catch (DateTimeException | NumberFormatException notOfThisType) {
            throw new StoredForm("not a " + type.getSimpleName() + ": " + text, notOfThisType);
        }
    }

    private Record record(Class<?> declared) throws IOException {
        Class<?> type = PlainTypes.family(declared);
        if (json.currentToken() == JsonToken.START_OBJECT) {
            return begun(type);
        }
        expect(JsonToken.VALUE_NUMBER_INT, type);
        List<Record> earlier = known.getOrDefault(type, List.of());
        int number = json.getIntValue();
        if (number < 0 || number >= earlier.size()) {
            throw new StoredForm("no " + type.getSimpleName() + " of number " + number);
        }
        return earlier.get(number);
    }

    private Record begun(Class<?> family) throws IOException {
        Class<?> type = family.isSealed() ? alternative(family) : family;
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            int at = indexOf(components, name);
            values[at] = read(components[at].getGenericType());
        }
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                values[i] = unwritten(type, components[i]);
            }
        }
        Record made = PlainTypes.make(type, values);
        known.computeIfAbsent(family, each -> new ArrayList<>()).add(made);
        return made;
    }

    private Class<?> alternative(Class<?> sealed) throws IOException {
        json.nextToken();
        String name = json.nextTextValue();
        for (Class<?> each : sealed.getPermittedSubclasses()) {
            if (each.getSimpleName().equals(name)) {
                return each;
            }
        }
        throw new StoredForm("unknown " + sealed.getSimpleName() + ": " + name);
    }

    private static int indexOf(RecordComponent[] components, String name) throws IOException {
        for (int i = 0; i < components.length; i++) {
            if (components[i].getName().equals(name)) {
                return i;
            }
        }
        throw new StoredForm("unknown component: " + name);
    }

    private static Object unwritten(Class<?> type, RecordComponent component) throws IOException {
        Optional<Object> standard = PlainTypes.unwritten(component.getType());
        if (standard.isEmpty()) {
            throw new StoredForm(type.getSimpleName() + " without " + component.getName());
        }
        return standard.get();
    }

    private void expect(JsonToken token, Type type) throws IOException {
        if (json.currentToken() != token) {
            throw new StoredForm("expected " + token + " for " + type.getTypeName() + ", found " + json.currentToken());
        }
    }
}
