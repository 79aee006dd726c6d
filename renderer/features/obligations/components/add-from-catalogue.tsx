import { useTranslation } from 'react-i18next';
import { CATALOGUE_INSTRUMENTS } from '#shared/cooperation/catalogue/instruments.ts';
import { CATALOGUE_OBLIGATIONS } from '#shared/cooperation/catalogue/obligations.ts';
import { CATALOGUE_ROUNDS } from '#shared/cooperation/catalogue/review-rounds.ts';
import { ruleWords } from '#shared/cooperation/obligations/rule-words.ts';
import { pickText, type Language, type LocalText } from '#shared/i18n/languages.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { CatalogueDialog } from '#renderer/ui/overlays/catalogue-dialog.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { addFromCatalogue, readThere, type EntryId } from '../catalogue-commands.ts';

const GROUPS = ['obligations', 'rounds', 'instruments'] as const;
type Entry = {
  id: EntryId;
  group: (typeof GROUPS)[number];
  name: LocalText;
  detail: string;
  isUnsure: boolean;
};

/** Chooses obligations, rounds and instruments from the catalogue and adds them in one act. */
export function AddFromCatalogue({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['obligations', 'common']);
  const office = useOffice();
  const act = useAct();
  const language = useScreenLanguage();
  const live = useLive(readThere, []);
  return (
    <CatalogueDialog
      title={t('obligations:catalogue.title')}
      help={t('obligations:catalogue.help')}
      groups={GROUPS.map((key) => ({ key, title: t(`obligations:catalogue.group.${key}`) }))}
      entries={entriesIn(language).map(({ id, group, name, detail, isUnsure }) => ({
        id,
        group,
        name: pickText(name, language),
        detail: [detail, ...(isUnsure ? [t('obligations:catalogue.unverified')] : [])]
          .filter(Boolean)
          .join(' · '),
        words: [...Object.values(name), detail].join(' '),
      }))}
      there={valueOr(live, new Set())}
      onAdd={(ticked) =>
        act(
          () => addFromCatalogue(office, ticked, language),
          t('common:catalogue.added', { count: ticked.size }),
          t('common:catalogue.takenBack'),
        )
      }
      onClose={onClose}
    />
  );
}

function entriesIn(language: Language): Entry[] {
  return [
    ...CATALOGUE_OBLIGATIONS.map(({ key, title, rule, kind, verified }): Entry => ({
      id: `obligations:${key}`,
      group: 'obligations',
      name: title,
      detail: ruleWords({ rule, kind }, language),
      isUnsure: !verified,
    })),
    ...CATALOGUE_ROUNDS.map(({ key, name, theme }): Entry => ({
      id: `rounds:${key}`,
      group: 'rounds',
      name,
      detail: pickText(theme, language),
      isUnsure: false,
    })),
    ...CATALOGUE_INSTRUMENTS.map(({ key, name, reference }): Entry => ({
      id: `instruments:${key}`,
      group: 'instruments',
      name,
      detail: reference ?? '',
      isUnsure: false,
    })),
  ];
}
