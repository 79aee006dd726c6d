import { useTranslation } from 'react-i18next';
import { LABEL_SHEETS, type LabelSheet } from '#shared/contacts/documents/labels.ts';
import { RadioGroup } from '#renderer/ui/fields/radio-group.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { useLabelChoice } from '../label-store.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';

const SHEETS = Object.keys(LABEL_SHEETS) as LabelSheet[];

/** What is asked of labels alone: the sheet, and where on it they begin. */
export function LabelFields() {
  const { t } = useTranslation(['documentScreens']);
  const { sheet, startAt } = useLabelChoice();
  const number = useNumber();
  const { columns, rows } = LABEL_SHEETS[sheet];
  return (
    <>
      <RadioGroup
        label={t('documentScreens:labels.sheet')}
        help={t('documentScreens:labels.sheetHelp')}
        value={sheet}
        onChange={(next) => useLabelChoice.setState({ sheet: next, startAt: 1 })}
        options={SHEETS.map((one) => {
          const grid = LABEL_SHEETS[one];
          return {
            value: one,
            label: t('documentScreens:labels.sheetOf', {
              columns: grid.columns,
              rows: grid.rows,
              width: number(grid.width),
              height: number(grid.height),
            }),
          };
        })}
      />
      <Select
        label={t('documentScreens:labels.startAt')}
        help={t('documentScreens:labels.startAtHelp')}
        value={String(startAt)}
        onChange={(next) => useLabelChoice.setState({ startAt: Number(next) })}
        options={Array.from({ length: columns * rows }, (_, index) => ({
          value: String(index + 1),
          label: number(index + 1),
        }))}
      />
    </>
  );
}
