import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { Button } from '#renderer/ui/button.tsx';
import { TickedBar } from '#renderer/ui/tables/ticked-bar.tsx';
import type { RecommendationsRead } from '../recommendations-data.ts';
import { useRecommendationsStore } from '../recommendations-store.ts';
import type { RecommendationLine } from '../recommendations-view.ts';
import { useDeleteRecommendations } from '../use-delete.ts';
import { BulkDialog } from './bulk-dialog.tsx';
import styles from './recommendations.module.css';

/** What can be done with the ticked recommendations; there only while some are. */
export function SelectionBar({
  lines,
  found,
  read,
}: {
  lines: readonly RecommendationLine[];
  found: readonly RecommendationLine[];
  read: RecommendationsRead;
}) {
  const { t } = useTranslation(['recommendations']);
  const number = useNumber();
  const deleteRecommendations = useDeleteRecommendations();
  const ticked = useRecommendationsStore((store) => store.ticked);
  const [isEditing, setEditing] = useState(false);
  const chosen = lines.filter(({ id }) => ticked.has(id)).map((line) => line.recommendation);
  const clear = () => useRecommendationsStore.setState({ ticked: new Set() });
  if (chosen.length === 0) return null;
  const counts = { count: chosen.length, formatted: number(chosen.length) };
  return (
    <TickedBar className={styles.selection} label={t('recommendations:selection.label')}>
      <strong role="status">{t('recommendations:selection.count', counts)}</strong>
      {found.some(({ id }) => !ticked.has(id)) ? (
        <Button
          size="small"
          variant="quiet"
          onPress={() =>
            useRecommendationsStore.setState({
              ticked: new Set([...ticked, ...found.map(({ id }) => id)]),
            })
          }
        >
          {t('recommendations:selection.all', { formatted: number(found.length) })}
        </Button>
      ) : null}
      <Button size="small" icon="pencil" onPress={() => setEditing(true)}>
        {t('recommendations:selection.edit')}
      </Button>
      <Button
        size="small"
        icon="trash"
        variant="danger"
        onPress={() =>
          void deleteRecommendations(chosen).then((isGone) => {
            if (isGone) clear();
          })
        }
      >
        {t('recommendations:selection.delete')}
      </Button>
      <Button size="small" variant="quiet" onPress={clear}>
        {t('recommendations:selection.clear')}
      </Button>
      {isEditing ? (
        <BulkDialog
          recommendations={chosen}
          organisations={read.organisations}
          onClose={() => setEditing(false)}
        />
      ) : null}
    </TickedBar>
  );
}
