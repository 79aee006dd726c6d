import { useTranslation } from 'react-i18next';
import type { Organisation } from '#shared/contacts/organisation.ts';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import type { ActionThere, Difference } from '#shared/programme/plan-import/parts-there.ts';
import { richTextPlain } from '#shared/rich-text/plain.ts';
import { listText } from '#shared/text/list-text.ts';
import { Checkbox } from '#renderer/ui/fields/checkbox.tsx';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import styles from './plan-import.module.css';

const LONGEST = 160;

/** What of an action that is there can be brought up to what the file says, each with what the programme says now. */
export function PlanUpdates({
  name,
  there,
  taken,
  language,
  organisations,
  onTaken,
}: {
  /** The action's. */
  name: string;
  there: ActionThere;
  taken: readonly Difference[];
  /** The plan's. */
  language: Language;
  organisations: readonly Organisation[];
  onTaken: (taken: readonly Difference[]) => void;
}) {
  const { t } = useTranslation(['planImport']);
  const now = useSaidNow(there, organisations, language);
  return (
    <ul className={styles.marks} aria-label={t('planImport:updates', { name })}>
      {there.differences.map((one) => (
        <li key={one}>
          <Checkbox
            isSelected={taken.includes(one)}
            onChange={(isTaken) =>
              onTaken(
                there.differences.filter((other) =>
                  other === one ? isTaken : taken.includes(other),
                ),
              )
            }
          >
            {t(`planImport:update.${one}`)}
          </Checkbox>
          <span className={styles.excerpt}>
            {t('planImport:now')}{' '}
            <span lang={one === 'description' ? language : undefined}>
              {now(one) || t('planImport:nothingNow')}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function useSaidNow(
  { action, parties }: ActionThere,
  organisations: readonly Organisation[],
  language: Language,
): (of: Difference) => string {
  const { t } = useTranslation(['programme', 'programmeDocuments']);
  const { day } = useMoment();
  const number = useNumber();
  const screenLanguage = useScreenLanguage();
  return (of) => {
    switch (of) {
      case 'description': {
        const text = richTextPlain(action.description?.[language] ?? null);
        return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
      }
      case 'parties':
        return listText(
          parties.map(({ organisationId, role }) => {
            const found = organisations.find(({ id }) => id === organisationId);
            const called =
              pickText(found?.abbr, screenLanguage) || pickText(found?.name, screenLanguage);
            return `${called} (${t(`programme:party.roles.${role}`)})`;
          }),
          screenLanguage,
        );
      case 'schedule': {
        const { from, to } = action;
        return from || to ? `${from ? day(from) : ''}–${to ? day(to) : ''}` : '';
      }
      case 'money':
        return [
          action.money && t(`programme:money.${action.money.state}`),
          action.money?.sum === undefined
            ? ''
            : t('programmeDocuments:sum', { sum: number(action.money.sum) }),
          action.money?.note,
        ]
          .filter(Boolean)
          .join(', ');
    }
  };
}
