import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { useComparisonOrder } from '#renderer/session/safekeeping.ts';
import { ProgressBar } from '#renderer/ui/status/progress-bar.tsx';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import { ComparisonChoice } from '../components/comparison-choice.tsx';
import { DifferenceList, type ListView, NO_FILTER } from '../components/difference-list.tsx';
import { DifferencePage } from '../components/difference-page.tsx';
import styles from '../components/safekeeping.module.css';
import { UnlockDialog } from '../components/unlock-dialog.tsx';
import { useComparison } from '../use-comparison.ts';

const START: ListView = { filter: NO_FILTER, from: 0 };

/** What was different in a backup, and the way to have single records of it back. */
export function ComparisonScreen() {
  const { t } = useTranslation(['comparison']);
  const { table, id } = useParams<{ table?: string; id?: string }>();
  const comparison = useComparison();
  const [view, setView] = useState(START);
  const { state, client, leave } = comparison;
  const order = useComparisonOrder((store) => store.order);
  useEffect(() => {
    if (!order) return;
    useComparisonOrder.setState({ order: null });
    void comparison.chooseAutomatic(order);
  });

  if (state.step === 'open') {
    if (table !== undefined && id !== undefined) {
      return <DifferencePage key={`${table} ${id}`} client={client} named={{ table, id }} />;
    }
    return (
      <DifferenceList
        client={client}
        name={state.name}
        view={view}
        onView={setView}
        onOther={() => {
          setView(START);
          leave();
        }}
      />
    );
  }
  return (
    <>
      <ViewBar title={t('comparison:title')} sub={t('comparison:sub')} />
      {state.step === 'opening' ? (
        <div className={styles.choice}>
          <ProgressBar
            label={t('comparison:working')}
            done={state.done}
            total={state.total || undefined}
            onCancel={leave}
          />
        </div>
      ) : (
        <ComparisonChoice
          problem={state.step === 'choosing' ? state.problem : null}
          comparison={comparison}
        />
      )}
      {state.step === 'locked' ? (
        <UnlockDialog
          name={state.name}
          bytes={state.bytes}
          tried={state.tried}
          onClose={leave}
          onTyped={(...tried) => void comparison.open(state.name, state.bytes, ...tried)}
        />
      ) : null}
    </>
  );
}
