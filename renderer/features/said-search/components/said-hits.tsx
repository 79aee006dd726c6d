import { useTranslation } from 'react-i18next';
import { languageOf, pickText } from '#shared/i18n/languages.ts';
import { countryName } from '#shared/text/country-name.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { StatusMark, Tag } from '#renderer/ui/status/status-mark.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import type { SaidHit } from '#renderer/workers/said/serve-said.ts';
import styles from './said.module.css';

/** The hits, each with where and when it was said and the passage with its words marked. */
export function SaidHits({
  hits,
  names,
}: {
  hits: readonly SaidHit[];
  names: ReadonlyMap<string, string>;
}) {
  const { t } = useTranslation(['saidSearch']);
  return (
    <ol className={styles.hits} aria-label={t('saidSearch:results')}>
      {hits.map((hit) => (
        <li key={`${hit.kind} ${hit.id}`} className={styles.hit}>
          <Hit hit={hit} names={names} />
        </li>
      ))}
    </ol>
  );
}

function Hit({ hit, names }: { hit: SaidHit; names: ReadonlyMap<string, string> }) {
  const { t } = useTranslation(['saidSearch']);
  const language = useScreenLanguage();
  const { day } = useMoment();
  const bodies = hit.bodyIds.flatMap((id) => names.get(id) ?? []);
  const facts = [
    hit.date ? day(hit.date) : t('saidSearch:noDate'),
    ...bodies,
    ...(hit.country ? [countryName(hit.country, language)] : []),
  ];
  const question = pickText(hit.question, language);
  const langOf = (own: string | undefined) => (own === language ? undefined : own);
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.source} lang={langOf(languageOf(hit.source, language))}>
          <a href={`#${hit.to}`}>{pickText(hit.source, language)}</a>
        </h2>
        <Tag>{t(`saidSearch:kind.${hit.kind}`)}</Tag>
        {hit.confidentiality === 'restricted' ? (
          <StatusMark tone="warn" icon="shield">
            {t('saidSearch:restricted')}
          </StatusMark>
        ) : null}
        {hit.confidentiality === 'internal' ? <Tag>{t('saidSearch:internal')}</Tag> : null}
      </div>
      <p className={styles.facts}>{facts.join(' · ')}</p>
      {question ? (
        <p className={styles.question} lang={langOf(languageOf(hit.question, language))}>
          {question}
        </p>
      ) : null}
      <p className={styles.text} lang={langOf(hit.language)}>
        {hit.pieces.map((piece, at) =>
          piece.marked ? <mark key={at}>{piece.text}</mark> : piece.text,
        )}
      </p>
    </>
  );
}
