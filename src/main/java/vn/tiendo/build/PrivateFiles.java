package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a file is for its owner's eyes only, as the system knows it. */
final class PrivateFiles {

    private static final Set<PosixFilePermission> OWNER =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    /** Windows gives these every file; they are the machine itself. */
    private static final List<String> MACHINE = List.of("NT AUTHORITY\\SYSTEM", "BUILTIN\\Administrators");

    private PrivateFiles() {}

    /** False too where the system cannot say. */
    static boolean isPrivate(Path file) throws IOException {
        Optional<PosixFileAttributeView> posix =
                Optional.ofNullable(Files.getFileAttributeView(file, PosixFileAttributeView.class));
        if (posix.isPresent()) {
            return OWNER.containsAll(posix.get().readAttributes().permissions());
        }
        Optional<AclFileAttributeView> acl =
                Optional.ofNullable(Files.getFileAttributeView(file, AclFileAttributeView.class));
        return acl.isPresent()
                && isPrivate(acl.get().getAcl(), acl.get().getOwner().getName());
    }

    static boolean isPrivate(List<AclEntry> entries, String owner) {
        return entries.stream()
                .filter(entry -> entry.type() == AclEntryType.ALLOW)
                .filter(entry -> entry.permissions().contains(AclEntryPermission.READ_DATA))
                .map(entry -> entry.principal().getName())
                .allMatch(name -> name.equals(owner) || MACHINE.contains(name));
    }
}
