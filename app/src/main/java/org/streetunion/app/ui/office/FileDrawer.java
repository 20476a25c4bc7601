package org.streetunion.app.ui.office;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetunion.app.database.FileStore;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Refused;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.office.issued.IssuedLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.ui.port.Attachments;

/** Files that hang on rows, kept in the office's folder. */
final class FileDrawer implements Attachments {
    private static final Map<String, String> STAYING = Map.of(VoucherLedger.KEY, "这一笔已经记账，附件和凭证一样不能拿掉；放错了的，再添加对的，并在备注里写明",
            IssuedLedger.KEY, "存档的表和数字不能拿掉；数字变了，请在统计表里存档更正版");
    private final FileStore files;
    private final Registers registers;
    private final Clock clock;

    FileDrawer(FileStore files, Registers registers, Clock clock) {
        this.files = files;
        this.registers = registers;
        this.clock = clock;
    }

    @Override
    public List<Attachment> of(String ledger, long row) {
        return files.of(ledger, row).stream().map(FileDrawer::shown).toList();
    }

    @Override
    public List<Attachment> removed(String ledger, long row) {
        return files.removed(ledger, row).stream().map(FileDrawer::shown).toList();
    }

    @Override
    public void add(String ledger, long row, Path file, Actor actor) {
        try {
            files.add(ledger, row, file, actor, clock.instant());
        } catch (IOException failure) {
            throw new Trouble("附件没有存进去：“" + file + "”读不到，或磁盘已满", failure);
        }
    }

    @Override
    public Path fetch(long id, Path folder) {
        try {
            return files.fetch(id, folder);
        } catch (IOException failure) {
            throw new Trouble("附件取不出来：文件不见了，或目标文件夹不能写入", failure);
        }
    }

    /** The papers of a posted entry stay as the entry does, those of a statement that was put away as it does. */
    @Override
    public Optional<String> keeps(long id) {
        FileStore.Place place = files.place(id);
        String sentence = STAYING.get(place.register());
        return sentence == null
                ? Optional.empty()
                : registers.get(place.register()).guard().keeps(List.of(place.row())).map(any -> sentence);
    }

    @Override
    public void remove(long id, Actor actor) {
        Refused.when(keeps(id));
        files.remove(id, actor, clock.instant());
    }

    @Override
    public void restore(long id) {
        files.restore(id);
    }

    private static Attachment shown(FileStore.Kept kept) {
        return new Attachment(kept.id(), kept.name(), kept.bytes(), kept.at(), kept.actor());
    }
}
