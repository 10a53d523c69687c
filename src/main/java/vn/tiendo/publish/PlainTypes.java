package vn.tiendo.publish;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What the stored form knows of types: records of records, lists, sets and options of them, and these single values. */
final class PlainTypes {

    /** Values that are written as text, and how the text is read back. */
    static final Map<Class<?>, Function<String, Object>> FROM_TEXT = Map.of(
            String.class, text -> text,
            BigDecimal.class, BigDecimal::new,
            LocalDate.class, LocalDate::parse,
            Instant.class, Instant::parse,
            ZoneId.class, ZoneId::of);

    private PlainTypes() {}

    /** The sealed interface of which a record is an alternative, else the record's own class. */
    static Class<?> family(Class<?> type) {
        return Arrays.stream(type.getInterfaces())
                .filter(Class::isSealed)
                .<Class<?>>map(each -> each)
                .findFirst()
                .orElse(type);
    }

    /** The class of a type without its arguments. */
    static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? raw(generic.getRawType()) : (Class<?>) type;
    }

    /** What a list, set or option holds. */
    static Type content(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    static Object get(RecordComponent component, Record of) throws IOException {
        try {
            return component.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException unreachable) {
            throw new StoredForm("cannot read " + component, unreachable);
        }
    }

    static Record make(Class<?> type, Object[] values) throws IOException {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return (Record) constructor.newInstance(values);
        } catch (ReflectiveOperationException | IllegalArgumentException doesNotFit) {
            throw new StoredForm("stored values do not make a " + type.getSimpleName(), doesNotFit);
        }
    }

    /**
     * What a component holds that an older program did not know and so did not write; empty where it must be there. A
     * record of nothing but lists and options is one of empty ones.
     */
    static Optional<Object> unwritten(Class<?> type) throws IOException {
        if (type == Optional.class) {
            return Optional.of(Optional.empty());
        }
        if (type == List.class) {
            return Optional.of(List.of());
        }
        if (type == Set.class) {
            return Optional.of(Set.of());
        }
        return type.isRecord() ? unwrittenRecord(type) : Optional.empty();
    }

    private static Optional<Object> unwrittenRecord(Class<?> type) throws IOException {
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            unwritten(component.getType()).ifPresent(values::add);
        }
        return values.size() == type.getRecordComponents().length
                ? Optional.of(make(type, values.toArray()))
                : Optional.empty();
    }
}
