package vn.tiendo.view;

import java.util.Optional;

/**
 * One public-investment project.
 *
 * @param name as printed
 * @param owner investor or department, may be empty
 * @param capital source of capital, may be empty
 * @param marks "số liệu minh họa" or empty
 * @param cause why it is slow, as its workbook says, with the word before it, or empty
 * @param plan plan of the year, with the authority as note
 * @param disbursed paid out so far
 * @param percent disbursed in per cent of the plan
 * @param gap how far behind the usual pace, or ahead
 * @param bullet disbursed on the scale of the plan
 */
public record ProjectRow(
        String name,
        String owner,
        String capital,
        String marks,
        String cause,
        Shown plan,
        Shown disbursed,
        Shown percent,
        Shown gap,
        Optional<MidYearBullet> bullet) {}
