package org.streetunion.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.TakePhotos;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code photos DIR|ZIP [--dry-run]}: members' photos by the names of their files. */
@Command(name = "photos", description = "导入会员照片（文件名是会员证号、证件号码或 姓名_工会）")
final class PhotosCommand extends OfficeCommand {
    @Parameters(paramLabel = "文件夹|文件.zip", description = "放照片的文件夹或 zip")
    private Path place;

    @Option(names = "--dry-run", description = "只看对得上多少，不存")
    private boolean rehearse;

    @Override
    int run(Office office, Console console) throws Refusal, IOException {
        if (!Files.exists(place)) {
            throw new Refusal("没有“" + place + "”，请写放照片的文件夹或 zip");
        }
        TakePhotos.Taken taken = TakePhotos.from(place, office, Program.actor(), !rehearse, Progress.SILENT);
        taken.problems().forEach(console::say);
        taken.doubts().forEach(doubt -> console.say("请看一眼：" + doubt));
        console.result("照片 " + taken.files() + " 张：对上 " + taken.taken() + "，没对上 " + taken.problems().size());
        return taken.taken() == 0 ? NOTHING_DONE : taken.problems().isEmpty() ? DONE : SOME_REJECTED;
    }
}
