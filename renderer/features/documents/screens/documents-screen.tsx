import { listText } from '#shared/text/list-text.ts';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { pickText } from '#shared/i18n/languages.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import type { MadeDocument } from '#shared/schema/made-document.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { DataTable } from '#renderer/ui/tables/data-table.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import type { KindInfo } from '#renderer/workers/word-export/make-word.ts';
import { readMadeDocuments } from '../documents-data.ts';
import { isContactsKind } from '../contacts-documents.ts';
import { openContactsDocument } from '../public.ts';
import { useKinds } from '../use-kinds.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import styles from './documents-screen.module.css';

/** What can be made, and what was made. `/documents/<kind>` opens the window for making that kind. */
export function DocumentsScreen() {
  const { t } = useTranslation(['documentScreens', 'common']);
  const language = useScreenLanguage();
  const { kind } = useParams<{ kind?: string }>();
  const [, go] = useLocation();
  const kinds = useKinds();
  const made = useLive(readMadeDocuments, []);
  const lists = useLive((office) => office.read.lists.toArray(), []);
  const listNames = new Map(valueOr(lists, []).map(({ id, name }) => [id, name]));
  /** A list that was deleted since keeps its place in the log. */
  const listOf = ({ listId }: MadeDocument) =>
    listId === undefined
      ? t('common:notApplicable')
      : (listNames.get(listId) ?? t('documentScreens:listGone'));
  const number = useNumber();
  const { moment } = useMoment();

  useEffect(() => {
    if (kind === undefined || !kinds) return;
    if (isContactsKind(kind)) openContactsDocument(kind);
    const madeAt = kinds.find((one) => one.kind === kind)?.madeAt ?? 'contacts';
    go(madeAt === 'contacts' ? '/documents' : madeAt, { replace: true });
  }, [kind, kinds, go]);

  return (
    <>
      <ViewBar title={t('documentScreens:title')} />
      <section className={styles.section} aria-labelledby="make-documents" data-no-print>
        <h2 id="make-documents">{t('documentScreens:makeHeading')}</h2>
        <ul className={styles.kinds}>
          {(kinds ?? []).map((one) => (
            <li key={one.kind} className={styles.kind}>
              <Icon name="file-text" size="large" />
              <div className={styles.texts}>
                <strong>{pickText(one.title, language)}</strong>
                <span className={styles.hint}>
                  {t('documentScreens:wordDocument')}
                  {'. '}
                  {t('documentScreens:languagesOf', {
                    languages: listText(
                      one.languages.map((each) => t(`common:languages.${each}`)),
                      language,
                      'unit',
                    ),
                  })}
                </span>
              </div>
              <MakeButton kind={one} name={pickText(one.title, language)} />
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.made} aria-labelledby="made-documents">
        <h2 id="made-documents" className={styles.madeHeading}>
          {t('documentScreens:madeHeading')}
        </h2>
        <LiveValue live={made}>
          {(rows) =>
            rows.length === 0 ? (
              <EmptyState
                headingLevel={3}
                icon="file-text"
                title={t('documentScreens:madeNone')}
                text={t('documentScreens:madeEmpty')}
              />
            ) : (
              <DataTable<MadeDocument, string>
                label={t('documentScreens:tableLabel')}
                rows={rows}
                rowId={(row) => row.id}
                rowName={(row) => row.fileName || row.title}
                columns={[
                  {
                    id: 'file',
                    header: t('documentScreens:fileName'),
                    cell: (row) => row.fileName || t('documentScreens:copied'),
                  },
                  { id: 'kind', header: t('documentScreens:kind'), cell: (row) => row.title },
                  {
                    id: 'format',
                    header: t('documentScreens:format'),
                    cell: (row) => t(`documentScreens:formats.${row.format ?? 'docx'}`),
                  },
                  {
                    id: 'list',
                    header: t('documentScreens:list'),
                    clip: (row) => listNames.get(row.listId ?? '') ?? '',
                    cell: (row) => listOf(row),
                  },
                  {
                    id: 'when',
                    header: t('documentScreens:when'),
                    cell: (row) => moment(row.createdAt),
                  },
                  {
                    id: 'language',
                    header: t('documentScreens:language'),
                    cell: (row) => t(`common:languages.${row.language}`),
                  },
                  {
                    id: 'contacts',
                    header: t('documentScreens:contacts'),
                    align: 'end',
                    cell: (row) => number(row.contacts),
                  },
                ]}
              />
            )
          }
        </LiveValue>
      </section>
    </>
  );
}

/** Makes the document, or leads to where it is made. */
function MakeButton({ kind: { kind, madeAt }, name }: { kind: KindInfo; name: string }) {
  const { t } = useTranslation(['documentScreens']);
  if (isContactsKind(kind)) {
    return (
      <Button
        icon="file-output"
        aria-label={t('documentScreens:makeNamed', { name })}
        onPress={() => openContactsDocument(kind)}
      >
        {t('documentScreens:make')}
      </Button>
    );
  }
  return (
    <a href={`#${madeAt}`} aria-label={t('documentScreens:chooseNamed', { name })}>
      {t('documentScreens:choose')}
    </a>
  );
}
