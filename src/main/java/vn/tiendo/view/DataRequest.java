package vn.tiendo.view;

import java.util.List;

/**
 * What a department is asked for, so that its targets can be judged.
 *
 * @param owner the department
 * @param wants each thing that is missing, with the indicators that it is missing for
 */
public record DataRequest(String owner, List<Fact> wants) {

    public DataRequest {
        wants = List.copyOf(wants);
    }
}
