import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Body } from '#shared/contacts/bodies/body.ts';
import {
  contactsOfBody,
  seatLinesOf,
  type GivenSeatLine,
} from '#shared/contacts/import/appointments/seat-lines.ts';
import type { ImportedContact } from '#shared/contacts/import/plan.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { collatorFor } from '#shared/text/collator.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { FillSeats } from '#renderer/features/bodies/public.ts';
import { MenuButton } from '#renderer/ui/overlays/menu-button.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';

/** Takes whom a list appoints to the seats of a body; nothing where it appoints nobody. */
export function ToSeats({ contacts }: { contacts: readonly ImportedContact[] }) {
  const { t } = useTranslation(['importScreen']);
  const language = useScreenLanguage();
  const [open, setOpen] = useState<{ bodyId: string; lines: readonly GivenSeatLine[] } | null>(
    null,
  );
  const live = useLive((office) => office.read.bodies.toArray(), []);
  const bodies = valueOr(live, []);
  if (contacts.length === 0) return null;
  const { compare } = collatorFor(language);
  const isSeated = contacts.some(({ seat }) => seat);
  const entries = bodies
    .map((body) => ({ body, own: contactsOfBody(contacts, namesOf(body)) }))
    .map(({ body, own }) => ({ body, own, isNamed: own !== contacts }))
    .filter(({ isNamed }) => isNamed || isSeated)
    .sort(
      (a, b) =>
        Number(b.isNamed) - Number(a.isNamed) ||
        compare(pickText(a.body.name, language), pickText(b.body.name, language)),
    );
  if (!isSeated && entries.length === 0) return null;
  return (
    <>
      <MenuButton
        label={t('importScreen:seats.action')}
        icon="users"
        shape="text"
        entries={[
          ...entries.map(({ body, own }) => ({
            id: body.id,
            label: t('importScreen:seats.of', {
              body: pickText(body.name, language),
              count: own.length,
            }),
            onAction: () => setOpen({ bodyId: body.id, lines: seatLinesOf(own) }),
          })),
          ...(bodies.length === 0
            ? [
                {
                  id: 'new',
                  label: t('importScreen:seats.newBody'),
                  onAction: () => {
                    window.location.hash = '#/bodies';
                  },
                },
              ]
            : []),
        ]}
      />
      {open ? <FillSeats {...open} onClose={() => setOpen(null)} /> : null}
    </>
  );
}

function namesOf({ name, abbr }: Body): string[] {
  return [...Object.values(name), ...Object.values(abbr ?? {})];
}
