package vn.tiendo.view;

import java.util.Optional;

/**
 * One headline indicator.
 *
 * @param id unique on the page
 * @param findingId short id of the finding under the row, unique on the page
 * @param name the indicator
 * @param marks price basis, "số liệu minh họa" and the like, may be empty
 * @param sector code of its sector
 * @param sectorName its sector
 * @param owner department that answers for it
 * @param verdict what can be said
 * @param value value of the period
 * @param growth against the same period last year
 * @param plan against the annual plan
 * @param projection where the year is expected to end
 * @param departmentEstimate the workbook's own estimate of the year
 * @param rest what the rest of the year must deliver
 * @param rank "thứ 3 trong 63 tỉnh", may be empty
 * @param bullet attained, path and projection on the scale of the plan
 * @param sparkline the same period of past years
 * @param keys for sorting
 * @param details what opens under the row
 */
public record IndicatorRow(
        String id,
        String findingId,
        String name,
        String marks,
        String sector,
        String sectorName,
        String owner,
        VerdictMark verdict,
        Shown value,
        Shown growth,
        Shown plan,
        Shown projection,
        Shown departmentEstimate,
        Shown rest,
        String rank,
        Optional<MidYearBullet> bullet,
        Optional<Sparkline> sparkline,
        SortKeys keys,
        IndicatorDetails details) {}
