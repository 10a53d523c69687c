package vn.tiendo.model;

/**
 * A place that figures are about.
 *
 * @param code stable ASCII word ({@code thai-nguyen}, {@code vn})
 * @param name as people write it ("Thái Nguyên", "Cả nước")
 * @param level what kind of place
 */
public record Area(String code, String name, AreaLevel level) implements Comparable<Area> {

    public static final Area COUNTRY = new Area("vn", "Cả nước", AreaLevel.COUNTRY);

    /** The one place that workbooks are about of which none says where. */
    public static final Area UNNAMED = new Area("unnamed", "Chưa rõ địa phương", AreaLevel.PROVINCE);

    /** The same in every run; the hash code of an enum is not. */
    @Override
    public int hashCode() {
        return 31 * code.hashCode() + name.hashCode();
    }

    @Override
    public int compareTo(Area other) {
        int byLevel = level.compareTo(other.level);
        return byLevel != 0 ? byLevel : code.compareTo(other.code);
    }
}
