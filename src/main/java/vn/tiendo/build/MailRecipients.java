package vn.tiendo.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.mail.Address;
import vn.tiendo.model.Department;
import vn.tiendo.model.Departments;
import vn.tiendo.model.Recipients;
import vn.tiendo.reference.DepartmentCode;

/** Whom a department's mail goes to: what the configuration says, else what the catalogue's departments say. */
final class MailRecipients {

    private final Departments departments;
    private final Map<String, Recipients> configured;

    /**
     * Recipients of one department.
     *
     * @param to addresses
     * @param cc addresses of those who get a copy
     * @param unusable what is no address, as typed
     */
    record Checked(List<Address> to, List<Address> cc, List<String> unusable) {}

    MailRecipients(Departments departments, Map<String, Recipients> configured) {
        this.departments = departments;
        this.configured = configured;
    }

    /** Word for the files and messages of a department. */
    String code(String department) {
        return DepartmentCode.of(department, departments);
    }

    Checked of(String department) {
        Recipients typed = configured.entrySet().stream()
                .filter(each -> code(each.getKey()).equals(code(department)))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> departments.find(department).map(Department::recipients))
                .orElse(Recipients.NONE);
        List<String> unusable = new ArrayList<>();
        return new Checked(checked(typed.to(), unusable), checked(typed.cc(), unusable), unusable);
    }

    private static List<Address> checked(List<String> typed, List<String> unusable) {
        List<Address> addresses = new ArrayList<>();
        for (String each : typed) {
            Optional<Address> address = Address.parse(each);
            address.ifPresentOrElse(addresses::add, () -> unusable.add(each));
        }
        return addresses;
    }

    /** Departments of the configuration that are neither in the list of departments nor among those that get mail. */
    List<String> unknown(List<String> mailed) {
        return configured.keySet().stream()
                .filter(name -> departments.find(name).isEmpty()
                        && mailed.stream().noneMatch(each -> code(each).equals(code(name))))
                .sorted()
                .toList();
    }
}
