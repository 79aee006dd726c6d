import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactSide } from '#shared/contacts/directory/directory.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Section } from '#renderer/ui/layout/section.tsx';
import { useListsOf } from './use-lists-of.ts';
import { BulkDialog } from '../bulk/bulk-dialog.tsx';
import styles from './contact-panel.module.css';

type ListsOfProps = { of: ContactSide; id: string; none: string };

/** The mailing lists that a person or an organisation is on, and the way onto another; `none` says that there are none. */
export function ListsOf({ title, ...props }: ListsOfProps & { title: string }) {
  const { of, id } = props;
  const { t } = useTranslation(['views']);
  const [isAdding, setAdding] = useState(false);
  const ids = useMemo(() => [id], [id]);
  return (
    <Section
      title={title}
      actions={
        <span data-no-print>
          <Button size="small" variant="quiet" onPress={() => setAdding(true)}>
            {t('views:bulk.menu.addToList')}
          </Button>
        </span>
      }
    >
      <Lists {...props} />
      {isAdding ? (
        <BulkDialog of={of} act="addToList" ids={ids} onClose={() => setAdding(false)} />
      ) : null}
    </Section>
  );
}

function Lists({ of, id, none }: ListsOfProps) {
  const { t } = useTranslation(['privacy']);
  const live = useListsOf(of, id);
  return (
    <LiveValue live={live}>
      {({ fixed, byRule }) => {
        if (fixed.length + byRule.length === 0) {
          return <p className={styles.missing}>{none}</p>;
        }
        return (
          <ul className={styles.positions}>
            {[...fixed, ...byRule].map((list) => (
              <li key={list.id}>
                <a className={styles.strong} href={`#/lists/${list.id}`}>
                  {list.name}
                </a>
                {list.mode === 'rule' ? (
                  <span className={styles.note}> {t('privacy:page.byRule')}</span>
                ) : null}
              </li>
            ))}
          </ul>
        );
      }}
    </LiveValue>
  );
}
