import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasEnded, isCurrent } from '#shared/contacts/current-positions.ts';
import type { Organisation } from '#shared/contacts/organisation.ts';
import type { Person } from '#shared/contacts/person.ts';
import { collatorFor } from '#shared/text/collator.ts';
import { listName, sortingName } from '#shared/contacts/person-name.ts';
import type { Position } from '#shared/contacts/position.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import type { OrganisationPage } from './organisation-page-data.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import styles from '../page/contact-panel.module.css';

/** So many stand there at once; a ministry may have hundreds. */
const FEW = 20;

/** Who works in an organisation and as what; folded up, who did before and who works in the organisations below it. */
export function OrganisationPeople({
  people,
  peopleBelow,
}: Pick<OrganisationPage, 'people' | 'peopleBelow'>) {
  const today = useToday();
  const { t } = useTranslation(['contacts', 'organisations']);
  const held = people.filter(({ position }) => !hasEnded(position, today));
  const ended = people.filter(({ position }) => hasEnded(position, today));
  return (
    <>
      {held.length === 0 ? (
        <p className={styles.missing}>{t('contacts:organisation.noPeople')}</p>
      ) : (
        <People people={held} />
      )}
      {peopleBelow.length > 0 ? (
        <details className={styles.more}>
          <summary>{t('organisations:page.peopleBelow', { count: countOf(peopleBelow) })}</summary>
          <People people={peopleBelow} />
        </details>
      ) : null}
      {ended.length > 0 ? (
        <details className={styles.more}>
          <summary>{t('organisations:page.former', { count: countOf(ended) })}</summary>
          <People people={ended} />
        </details>
      ) : null}
    </>
  );
}

type Placed = { person: Person; position: Position; organisation?: Organisation };

function People({ people }: { people: readonly Placed[] }) {
  const today = useToday();
  const { t } = useTranslation(['organisations', 'privacy']);
  const language = useScreenLanguage();
  const { day } = useMoment();
  const [isWhole, setWhole] = useState(false);
  const { compare } = collatorFor('fi');
  const sorted = people.toSorted((a, b) => compare(sortingName(a.person), sortingName(b.person)));
  const term = ({ from, to }: Position) => {
    const isComing = from !== undefined && from > today;
    if (isComing) return t('privacy:page.coming', { date: day(from) });
    return to === undefined ? '' : `${from === undefined ? '' : day(from)}–${day(to)}`;
  };
  return (
    <>
      <ul className={styles.positions}>
        {(isWhole ? sorted : sorted.slice(0, FEW)).map(({ person, position, organisation }) => (
          <li key={position.id} className={styles.position}>
            <a className={styles.strong} href={`#/contacts/${person.id}`}>
              {listName(person)}
            </a>
            <span>
              {[
                pickText(position.title, language),
                pickText(position.unit, language),
                pickText(organisation?.name, language),
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
            {isCurrent(position, today) && position.to === undefined ? null : (
              <span className={styles.note}>{term(position)}</span>
            )}
          </li>
        ))}
      </ul>
      {sorted.length > FEW && !isWhole ? (
        <div className={styles.partActs} data-no-print>
          <Button size="small" variant="quiet" icon="chevron-down" onPress={() => setWhole(true)}>
            {t('organisations:page.showAll', { count: sorted.length })}
          </Button>
        </div>
      ) : null}
    </>
  );
}

const countOf = (people: readonly Placed[]) => new Set(people.map(({ person }) => person.id)).size;
