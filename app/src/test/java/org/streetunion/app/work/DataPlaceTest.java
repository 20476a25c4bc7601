package org.streetunion.app.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shares and folders that a program copies to the net are told of; a disk is not. */
class DataPlaceTest {
    @TempDir
    Path folder;

    @Test
    void aFolderThatIsCopiedToTheNetIsToldOf() throws IOException {
        Path plain = Files.createDirectories(folder.resolve("街道工会工作台"));
        assertEquals(Optional.empty(), DataPlace.warning(plain));
        for (String name : List.of("OneDrive - 街道办", "坚果云", "Nutstore Files", "WPS云盘")) {
            Path synced = Files.createDirectories(folder.resolve(name).resolve("数据"));
            assertTrue(DataPlace.warning(synced).orElse("").contains("同步文件夹"), name);
        }
    }

    @Test
    void fileSystemsOfOtherMachinesAreKnown() {
        assertTrue(List.of("cifs", "smb3", "nfs4", "fuse.sshfs", "fuse.gvfsd-fuse").stream().allMatch(DataPlace::remote));
        assertFalse(List.of("ext4", "NTFS", "xfs", "overlay", "tmpfs").stream().anyMatch(DataPlace::remote));
    }
}
