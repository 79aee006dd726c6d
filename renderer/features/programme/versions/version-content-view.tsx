import { collatorFor } from '#shared/text/collator.ts';
import { Fragment, memo, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, pickText, type Language } from '#shared/i18n/languages.ts';
import type { Action } from '#shared/programme/action.ts';
import { PARTY_ROLES } from '#shared/programme/action-party.ts';
import { groupRows } from '#shared/records/group-rows.ts';
import { numberProgramme } from '#shared/programme/outline/number-programme.ts';
import type { Translated } from '#shared/programme/translated.ts';
import type { VersionContent } from '#shared/programme/versions/version.ts';
import type { RichText } from '#shared/rich-text/rich-text.ts';
import { DefinitionList } from '#renderer/ui/layout/definition-list.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { RichTextView } from '#renderer/ui/words/rich-text-view.tsx';
import { numberWords } from '../outline/line-words.ts';
import { outlineOf, type OutlineNode } from '../outline/outline-view.ts';
import { useGrowing } from './use-growing.ts';
import { useWording } from './use-wording.ts';
import { fieldLabel, valueWords, type Wording } from '#shared/programme/value-words.ts';
import styles from './versions.module.css';

/** The level of the highest headings: below the name of the version. */
const TOP = 3;

type Reading = {
  textLanguage: Language;
  wording: Wording;
  reference: (actionId: string) => string;
  partsOf: (actionId: string) => Parts;
};

type Parts = Pick<
  VersionContent,
  'actionParties' | 'milestones' | 'indicators' | 'recommendationLinks'
>;

/** The programme as a version keeps it: its outline with the texts and what belongs to its actions. */
export function VersionContentView({
  content,
  textLanguage,
}: {
  content: VersionContent;
  textLanguage: Language;
}) {
  const { t } = useTranslation(['versions']);
  const wording = useWording(content);
  const { lines, numbers, partsOf } = useMemo(() => {
    const numbered = numberProgramme(content);
    const parties = groupRows(content.actionParties, ({ actionId }) => actionId);
    const milestones = groupRows(content.milestones, ({ actionId }) => actionId);
    const indicators = groupRows(content.indicators, ({ actionId }) => actionId);
    const links = groupRows(content.recommendationLinks, ({ actionId }) => actionId);
    const rank = ({ role }: { role: (typeof PARTY_ROLES)[number] }) => PARTY_ROLES.indexOf(role);
    return {
      lines: linesOf(outlineOf(numbered)),
      numbers: numbered.numbers,
      partsOf: (id: string): Parts => ({
        actionParties: [...(parties.get(id) ?? [])].sort((a, b) => rank(a) - rank(b)),
        milestones: [...(milestones.get(id) ?? [])],
        indicators: [...(indicators.get(id) ?? [])],
        recommendationLinks: [...(links.get(id) ?? [])],
      }),
    };
  }, [content]);
  const reading = useMemo(
    (): Reading => ({
      textLanguage,
      wording,
      partsOf,
      reference: (id) => numbers.get(id) ?? '',
    }),
    [textLanguage, wording, partsOf, numbers],
  );
  const shown = useGrowing(lines.length);
  return (
    <section className={styles.nodes} aria-label={t('versions:read.outline')}>
      {lines.slice(0, shown).map(({ node, depth }) => (
        <Line key={node.id} node={node} depth={depth} reading={reading} />
      ))}
    </section>
  );
}

type OutlineLine = { node: OutlineNode; depth: number };

function linesOf(nodes: readonly OutlineNode[], depth = 0): OutlineLine[] {
  return nodes.flatMap((node) => [{ node, depth }, ...linesOf(node.children, depth + 1)]);
}

const Line = memo(function Line({ node, depth, reading }: OutlineLine & { reading: Reading }) {
  const { t } = useTranslation(['programme']);
  const language = useScreenLanguage();
  const level = Math.min(6, TOP + depth);
  const Heading = `h${String(level)}` as 'h3' | 'h4' | 'h5' | 'h6';
  const { textLanguage } = reading;
  const title =
    node.kind === 'place'
      ? { value: t(`programme:outline.${node.place}`), lang: undefined }
      : node.kind === 'orphans'
        ? { value: t('programme:outline.orphans'), lang: undefined }
        : textIn(node.title, textLanguage);
  return (
    <div className={styles.node} data-depth={Math.min(depth, 4)}>
      <Heading className={styles.nodeTitle}>
        {numberWords(node, language, t)}{' '}
        <span lang={title.lang}>{title.value || t('programme:outline.untitled')}</span>
      </Heading>
      <Texts node={node} level={level + 1} reading={reading} />
    </div>
  );
});

function Texts({ node, level, reading }: { node: OutlineNode; level: number; reading: Reading }) {
  const rich = (text: Translated<RichText> | undefined): ReactNode => {
    const lang = languageOf(text, reading.textLanguage);
    const value = lang && text?.[lang];
    if (!lang || !value) return null;
    return (
      <RichTextView text={value} lang={lang} headingLevel={level} reference={reading.reference} />
    );
  };
  switch (node.kind) {
    case 'chapter':
      return rich(node.record.body);
    case 'goal':
      return (
        <>
          {(['why', 'target'] as const).map((field) =>
            node.record[field] ? (
              <Fragment key={field}>
                <p className={styles.quiet}>{fieldLabel(reading.wording.t, 'goals', field)}</p>
                {rich(node.record[field])}
              </Fragment>
            ) : null,
          )}
        </>
      );
    case 'action':
      return (
        <>
          {rich(node.record.description)}
          <ActionDetails action={node.record} reading={reading} />
        </>
      );
    default:
      return null;
  }
}

function ActionDetails({ action, reading }: { action: Action; reading: Reading }) {
  const { t } = useTranslation(['programme']);
  const { wording, partsOf, textLanguage } = reading;
  const parts = partsOf(action.id);
  const lines = (texts: readonly string[]) =>
    texts.length === 0 ? null : (
      <ul className={styles.partLines}>
        {texts.map((text, index) => (
          <li key={index}>{text}</li>
        ))}
      </ul>
    );
  const joined = (...words: string[]) => words.filter((word) => word !== '').join(', ');
  const own = (field: 'from' | 'to' | 'money' | 'needs' | 'tags' | 'kind' | 'state') => ({
    term: fieldLabel(wording.t, 'actions', field),
    value: valueWords('actions', field, action[field], wording),
  });
  const items = [
    {
      term: t('programme:party.title'),
      value: lines(
        parts.actionParties.map(({ organisationId, role, answer }) =>
          joined(
            wording.organisation(organisationId),
            valueWords('actionParties', 'role', role, wording),
            valueWords('actionParties', 'answer', answer, wording),
          ),
        ),
      ),
    },
    own('from'),
    own('to'),
    {
      term: fieldLabel(wording.t, 'actions', 'scheduleNote'),
      value: pickText(action.scheduleNote, textLanguage),
    },
    own('money'),
    own('needs'),
    own('tags'),
    own('kind'),
    own('state'),
    {
      term: t('programme:milestone.title'),
      value: lines(
        parts.milestones.map(({ title, dueOn }) =>
          joined(pickText(title, textLanguage), valueWords('milestones', 'dueOn', dueOn, wording)),
        ),
      ),
    },
    {
      term: t('programme:indicator.title'),
      value: lines(
        parts.indicators.map((indicator) =>
          joined(
            pickText(indicator.name, textLanguage),
            ...(['baseline', 'target'] as const).map((field) => {
              const level = valueWords('indicators', field, indicator[field], wording, indicator);
              return level === '' ? '' : `${t(`programme:indicator.${field}`)}: ${level}`;
            }),
          ),
        ),
      ),
    },
    {
      term: t('programme:recommendation.title'),
      value: lines(
        parts.recommendationLinks
          .map(({ recommendationId, cover }) =>
            joined(
              wording.recommendation(recommendationId),
              valueWords('recommendationLinks', 'cover', cover, wording),
            ),
          )
          .sort(collatorFor('fi').compare),
      ),
    },
  ];
  return (
    <div className={styles.details}>
      <DefinitionList items={items.filter(({ value }) => value !== null && value !== '')} />
    </div>
  );
}

/** The language to read a text in: the wanted one, or the first that there is. */
function languageOf<T>(text: Translated<T> | undefined, wanted: Language): Language | undefined {
  return [wanted, ...LANGUAGES].find((language) => text?.[language] !== undefined);
}

function textIn(
  text: Translated<string>,
  wanted: Language,
): { value: string; lang: Language | undefined } {
  const lang = languageOf(text, wanted);
  return { value: (lang && text[lang]) ?? '', lang };
}
