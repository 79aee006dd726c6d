import { useTranslation } from 'react-i18next';
import { columnName } from '#shared/contacts/import/columns/column-name.ts';
import { maskIdentityCodes } from '#shared/lib/identity-code.ts';
import { writeCsv } from '#shared/tabular/write-csv.ts';
import { usePlatform } from '#renderer/platform/platform-context.ts';
import { showNotice } from '#renderer/session/notices.ts';
import type { ImportList } from './import-state.ts';
import { issueText } from './problem-text.ts';
import { rejectedRows } from './rejected-rows.ts';
import { useShellFailureText } from './use-shell-failure-text.ts';

/** Saves the rows that an import leaves out as a file of their own, each with the reason. */
export function useSaveRejected(): (list: ImportList) => Promise<void> {
  const { t } = useTranslation(['importScreen', 'import']);
  const platform = usePlatform();
  const shellFailureText = useShellFailureText();
  return async (list) => {
    const { plan, fileName } = list;
    const rows = rejectedRows(list, {
      row: t('importScreen:columns.rejectedRow'),
      reason: t('importScreen:columns.rejectedReason'),
      nameOf: (column) => columnName(column, plan, t),
      explain: (issue) => issueText(t, issue, plan),
    });
    const base = maskIdentityCodes(fileName ?? t('importScreen:pasted')).replace(
      /\.[a-z0-9]{1,5}$/iu,
      '',
    );
    const saved = await platform.saveFile({
      suggestedName: `${base} – ${t('importScreen:columns.rejectedName')}.csv`,
      filters: [{ name: t('importScreen:columns.csvFilter'), extensions: ['csv'] }],
      bytes: writeCsv(rows),
    });
    if (!saved.ok) showNotice(shellFailureText(saved.failure));
    else if (saved.value.saved) {
      showNotice(t('importScreen:columns.rejectedSaved', { name: saved.value.name }));
    }
  };
}
