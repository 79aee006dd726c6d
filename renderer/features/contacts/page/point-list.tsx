import { useTranslation } from 'react-i18next';
import type { ContactPoint } from '#shared/contacts/contact-point.ts';
import { hasEnded } from '#shared/contacts/current-positions.ts';
import { shownPhone } from '#shared/contacts/phone-number.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { CopyButton } from '#renderer/ui/words/copy-button.tsx';
import { DefinitionList } from '#renderer/ui/layout/definition-list.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import type { PlacedPosition } from '../contacts-data.ts';
import { Breakable } from '../list/breakable.tsx';
import styles from './contact-panel.module.css';

const COPY = {
  email: 'contacts:person.copyEmail',
  phone: 'contacts:person.copyPhone',
  address: 'contacts:person.copyAddress',
} as const;
const ORDER = ['email', 'phone', 'address'] as const;

/** How someone is reached, each way with a button that copies it; the first to use comes first. */
export function PointList({
  points,
  positions = [],
}: {
  points: readonly ContactPoint[];
  /** A person's, to tell which of the points are a post's. */
  positions?: readonly PlacedPosition[];
}) {
  const today = useToday();
  const { t } = useTranslation(['contacts', 'common', 'privacy', 'organisations']);
  const language = useScreenLanguage();
  const postOf = ({ ownerId }: ContactPoint) => {
    const position = positions.find(({ id }) => id === ownerId);
    const organisation = pickText(position?.organisation?.name, language);
    const isOver = position !== undefined && hasEnded(position, today);
    return (
      organisation !== '' &&
      t(isOver ? 'privacy:page.ofEndedPosition' : 'privacy:page.ofPosition', { organisation })
    );
  };
  const sorted = ORDER.flatMap((kind) => points.filter((point) => point.kind === kind));
  const isOne = (kind: ContactPoint['kind']) =>
    points.filter((point) => point.kind === kind).length === 1;
  const preferredAmong = ({ ownerId, kind }: ContactPoint) =>
    points.find((one) => one.preferred && one.ownerId === ownerId && one.kind === kind);
  if (sorted.length === 0) {
    return <p className={styles.missing}>{t('contacts:person.noContactPoints')}</p>;
  }
  const notes = (point: ContactPoint) =>
    [
      point.label,
      point.kind === 'phone' &&
        point.phoneKind !== 'other' &&
        t(`contacts:phoneKind.${point.phoneKind}`),
      point === preferredAmong(point) && !isOne(point.kind) && t('contacts:person.preferred'),
      postOf(point),
      point.kind === 'email' && point.registry && t('organisations:registry.mark'),
      point.doNotUse && t('privacy:page.doNotUse'),
    ].filter(Boolean);

  return (
    <DefinitionList
      items={sorted.map((point) => ({
        key: point.id,
        term: t(`contacts:field.${point.kind}`),
        value: (
          <span className={styles.point}>
            <span className={styles.value}>
              <Breakable text={point.kind === 'phone' ? shownPhone(point.value) : point.value} />
              {notes(point).length > 0 ? (
                <span className={styles.note}> {notes(point).join(', ')}</span>
              ) : null}
            </span>
            <span data-no-print>
              <CopyButton iconOnly label={t(COPY[point.kind])} text={point.value} />
            </span>
          </span>
        ),
      }))}
    />
  );
}
