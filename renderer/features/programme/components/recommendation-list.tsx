import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pickText } from '#shared/i18n/languages.ts';
import type { Action } from '#shared/programme/action.ts';
import {
  COVERS,
  type Recommendation,
  type RecommendationLink,
} from '#shared/recommendations/recommendation.ts';
import { referenceText } from '#shared/recommendations/reference-text.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { ComboBox } from '#renderer/ui/fields/combo-box.tsx';
import { LocalWords } from '#renderer/ui/words/local-words.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { editPart, linkRecommendation, deletePart } from '../part-commands.ts';
import { NewRecommendationDialog } from './new-recommendation-dialog.tsx';
import { PartList } from './part-list.tsx';
import styles from './programme.module.css';
import { collatorFor } from '#shared/text/collator.ts';

/** Which recommendations an action carries out, and how far. */
export function RecommendationList({
  action,
  links,
  recommendations,
}: {
  action: Action;
  links: readonly RecommendationLink[];
  /** Those that the links name. */
  recommendations: readonly Recommendation[];
}) {
  const { t } = useTranslation(['programme']);
  const office = useOffice();
  const language = useScreenLanguage();
  const [newReference, setNewReference] = useState<string | null>(null);
  const all = useLive((one) => one.read.recommendations.toArray(), []);
  const byId = new Map(recommendations.map((one) => [one.id, one]));
  const nameOf = ({ recommendationId }: RecommendationLink) =>
    referenceText(byId.get(recommendationId)?.reference ?? '', language);
  const sorted = links.toSorted((a, b) => collatorFor('fi').compare(nameOf(a), nameOf(b)));
  const linked = new Set(links.map(({ recommendationId }) => recommendationId));
  const options = valueOr(all, [])
    .filter(({ id }) => !linked.has(id))
    .map((one) => ({
      value: one.id,
      label: referenceText(one.reference, language),
      hint: shortened(pickText(one.text, language)),
    }))
    .sort((a, b) => collatorFor('fi').compare(a.label, b.label));

  return (
    <>
      <PartList
        parts={sorted}
        none={t('programme:recommendation.none')}
        removeLabel={(link) => t('programme:recommendation.unlink', { name: nameOf(link) })}
        onRemove={(link) => void deletePart(office, action, 'recommendationLinks', link.id)}
      >
        {(link) => (
          <>
            <p className={styles.partName}>
              <a href={`#/recommendations/${link.recommendationId}`}>{nameOf(link)}</a>
            </p>
            <p className={styles.quiet}>
              <LocalWords text={byId.get(link.recommendationId)?.text} />
            </p>
            <Select
              label={t('programme:recommendation.cover')}
              size="small"
              options={COVERS.map((value) => ({
                value,
                label: t(`programme:recommendation.covers.${value}`),
              }))}
              value={link.cover}
              onChange={(cover) =>
                void editPart(office, action, 'recommendationLinks', link, { cover })
              }
            />
          </>
        )}
      </PartList>
      <div data-no-print data-field="add">
        <ComboBox
          label={t('programme:recommendation.link')}
          optional
          options={options}
          value={null}
          onChange={(id) => {
            if (id !== null) void linkRecommendation(office, action, { id });
          }}
          onAdd={setNewReference}
          addLabel={() => t('programme:recommendation.new')}
        />
      </div>
      {newReference === null ? null : (
        <NewRecommendationDialog
          action={action}
          reference={newReference}
          onClose={() => setNewReference(null)}
        />
      )}
    </>
  );
}

/** So much of a recommendation that it is known again in a list. */
function shortened(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 79).trimEnd()}…`;
}
