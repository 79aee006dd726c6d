import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EXPORT_FORMATS, type ExportFormat } from '#shared/contacts/exports/export-contacts.ts';
import { CONTACTS_KINDS, openMembersDocument } from '#renderer/features/documents/public.ts';
import { MenuButton } from '#renderer/ui/overlays/menu-button.tsx';
import type { ExportSource } from '../export-source.ts';
import { CopyAddressesDialog } from './copy-addresses-dialog.tsx';
import { EmailDraftDialog } from './email-draft-dialog.tsx';
import { FileExportDialog } from './file-export-dialog.tsx';

/** Every way in which contacts go out: addresses, a draft, Word documents, a file. */
export function ExportMenu({
  source,
  isDisabled,
  size,
}: {
  source: ExportSource;
  /** There is nobody to go out. */
  isDisabled?: boolean;
  size?: 'normal' | 'small';
}) {
  const { t } = useTranslation(['lists']);
  const [open, setOpen] = useState<{ what: 'copy' | 'draft' | ExportFormat; of: ExportSource }>();
  const close = () => setOpen(undefined);
  const off = { isDisabled: isDisabled ?? false };
  return (
    <>
      <MenuButton
        label={t('lists:export.menu')}
        shape="text"
        icon="file-output"
        {...(size && { size })}
        entries={[
          {
            heading: t('lists:export.email'),
            entries: (['copy', 'draft'] as const).map((what) => ({
              id: what,
              label: t(`lists:export.${what}`),
              icon: what === 'copy' ? 'copy' : 'mail',
              ...off,
              onAction: () => setOpen({ what, of: source }),
            })),
          },
          {
            heading: t('lists:export.word'),
            entries: CONTACTS_KINDS.map((kind) => ({
              id: kind,
              label: t(`lists:export.${kind}`),
              icon: 'file-text',
              ...off,
              onAction: () => openMembersDocument({ kind, ...source }),
            })),
          },
          {
            heading: t('lists:export.file'),
            entries: EXPORT_FORMATS.map((what) => ({
              id: what,
              label: t(`lists:export.${what}`),
              icon: 'download',
              ...off,
              onAction: () => setOpen({ what, of: source }),
            })),
          },
        ]}
      />
      {open?.what === 'copy' ? <CopyAddressesDialog source={open.of} onClose={close} /> : null}
      {open?.what === 'draft' ? <EmailDraftDialog source={open.of} onClose={close} /> : null}
      {open && open.what !== 'copy' && open.what !== 'draft' ? (
        <FileExportDialog source={open.of} format={open.what} onClose={close} />
      ) : null}
    </>
  );
}
