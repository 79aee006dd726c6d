import { useTranslation } from 'react-i18next';
import { valueOr } from '#renderer/data/use-live.ts';
import type { RecordDetail } from '#renderer/data/backup-comparison/difference-words.ts';
import type { Named } from '#renderer/data/backup-comparison/two-sides.ts';
import { RestoreFieldButton, SideCells } from '#renderer/features/record-history/public.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { Section } from '#renderer/ui/layout/section.tsx';
import { TableFrame } from '#renderer/ui/tables/table-frame.tsx';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import type { ComparisonClient } from '#renderer/workers/comparison/comparison-client.ts';
import { useDifference } from '../use-differences.ts';
import { useTakeBack } from '../use-take-back.tsx';
import { FateMark } from './fate-mark.tsx';
import styles from './safekeeping.module.css';

/** Of what is gone or added there may be nothing to press: the keyboard must still reach all of it. */
const PANE = { role: 'region', tabIndex: 0 };

/** One record then and now, field by field, with its parts; all of it, a part or a field can be had back. */
export function DifferencePage({ client, named }: { client: ComparisonClient; named: Named }) {
  const { t } = useTranslation(['comparison']);
  const live = useDifference(client, named);
  const takeBack = useTakeBack(client);
  const back = { href: '#/compare-backup' as const, label: t('comparison:toList') };
  const detail = valueOr(live, null);
  if (!detail) {
    return (
      <>
        <ViewBar title={t('comparison:title')} back={back} />
        <div className={styles.choice}>
          <LiveValue
            live={live}
            failed={<Notice tone="danger">{t('comparison:failed')}</Notice>}
            gone={<p role="status">{t('comparison:detail.isSame')}</p>}
          >
            {() => null}
          </LiveValue>
        </div>
      </>
    );
  }
  const { fate, kind } = detail;
  const name = detail.name || kind;
  return (
    <>
      <ViewBar
        title={name}
        sub={t('comparison:detail.sub', { kind, fate: t(`comparison:fate.${fate}`) })}
        back={back}
        actions={
          fate === 'added' ? undefined : (
            <Button
              variant="primary"
              icon="undo"
              onPress={() => void takeBack.records([{ ...named, name }])}
            >
              {t('comparison:takeBack')}
            </Button>
          )
        }
      />
      <div className={styles.records} data-pane {...PANE} aria-label={name}>
        <p className={styles.text}>
          {t(fate === 'added' ? 'comparison:detail.added' : 'comparison:detail.whole')}
        </p>
        {detail.records.map((record) => (
          <Record
            key={`${record.table} ${record.id}`}
            record={record}
            isPart={record.id !== named.id && fate === 'changed'}
            takeBack={takeBack}
          />
        ))}
      </div>
    </>
  );
}

function Record({
  record,
  isPart,
  takeBack,
}: {
  record: RecordDetail;
  /** A part that can be had back by itself. */
  isPart: boolean;
  takeBack: ReturnType<typeof useTakeBack>;
}) {
  const { t } = useTranslation(['comparison', 'recordHistory']);
  const { kind, fate, fields } = record;
  const name = record.name || kind;
  const title = record.name ? `${kind}: ${record.name}` : kind;
  return (
    <Section
      title={title}
      actions={
        isPart && fate !== 'added' ? (
          <Button
            size="small"
            icon="undo"
            aria-label={t('comparison:takeBackNamed', { name: title })}
            onPress={() => void takeBack.records([{ ...record, name }])}
          >
            {t('comparison:takeBack')}
          </Button>
        ) : undefined
      }
    >
      <p>
        <FateMark fate={fate} />
      </p>
      <TableFrame label={title}>
        <thead>
          <tr>
            <th scope="col">{t('recordHistory:column.field')}</th>
            <th scope="col">{t('recordHistory:column.then')}</th>
            <th scope="col">{t('recordHistory:column.now')}</th>
            {record.then ? <th scope="col">{t('recordHistory:column.acts')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field.field}>
              <th scope="row">{field.label}</th>
              <SideCells sides={[field.then, field.now]} isFormOnly={field.isFormOnly} />
              {record.then ? (
                <td>
                  <RestoreFieldButton
                    field={field.label}
                    value={field.then}
                    onRestore={() => void takeBack.field(record, field)}
                  />
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </Section>
  );
}
