import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countryName } from '#shared/text/country-name.ts';
import {
  ENGAGEMENT_NOTE_KINDS,
  type EngagementNote,
  type EngagementNoteKind,
} from '#shared/cooperation/engagements/engagement.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { LocalWords } from '#renderer/ui/words/local-words.tsx';
import { Section } from '#renderer/ui/layout/section.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { moveNote } from '../engagements-commands.ts';
import type { EngagementDetail } from '../engagements-data.ts';
import { NoteDialog } from './note-dialog.tsx';
import { PartActs } from './part-acts.tsx';
import styles from './engagements.module.css';

type Open = { kind: EngagementNoteKind; note: EngagementNote | null };

/** What Finland said, what came of it, and where others stood, each in its order. */
export function NotesPart({ detail }: { detail: EngagementDetail }) {
  const { t } = useTranslation(['engagements', 'common']);
  const [open, setOpen] = useState<Open | null>(null);
  const { engagement, notes } = detail;
  return (
    <Section title={t('engagements:note.title')}>
      {ENGAGEMENT_NOTE_KINDS.map((kind) => {
        const alike = notes.filter((note) => note.kind === kind);
        return (
          <div key={kind} className={styles.group}>
            <div className={styles.groupHead}>
              <h3 className={styles.groupTitle}>{t(`engagements:note.heading.${kind}`)}</h3>
              <Button
                size="small"
                icon="plus"
                onPress={() => setOpen({ kind, note: null })}
                aria-label={t(`engagements:note.add.${kind}`)}
              >
                {t('common:add')}
              </Button>
            </div>
            {alike.length === 0 ? (
              <p className={styles.quiet}>{t(`engagements:note.none.${kind}`)}</p>
            ) : (
              <ol className={styles.lines}>
                {alike.map((note) => (
                  <Note
                    key={note.id}
                    note={note}
                    alike={alike}
                    detail={detail}
                    onEdit={() => setOpen({ kind, note })}
                  />
                ))}
              </ol>
            )}
          </div>
        );
      })}
      {open ? (
        <NoteDialog engagement={engagement} {...open} notes={notes} onClose={() => setOpen(null)} />
      ) : null}
    </Section>
  );
}

function Note({
  note,
  alike,
  detail: { engagement, notes, names },
  onEdit,
}: {
  note: EngagementNote;
  alike: readonly EngagementNote[];
  detail: EngagementDetail;
  onEdit: () => void;
}) {
  const { t } = useTranslation(['engagements', 'cooperation', 'common']);
  const office = useOffice();
  const act = useAct();
  const language = useScreenLanguage();
  const { bodyId, organisationId, country, stance, topics = [] } = note;
  const place = alike.indexOf(note);
  const name = t('engagements:note.named', {
    kind: t(`cooperation:noteKind.${note.kind}`),
    number: place + 1,
  });
  const whose = [
    pickText(names.get(bodyId ?? organisationId ?? ''), language),
    country === undefined ? '' : countryName(country, language),
  ].filter(Boolean);
  const facts = [
    whose.join(', '),
    stance === undefined ? '' : t(`cooperation:stance.${stance}`),
    topics.join(', '),
  ].filter(Boolean);
  const move = (step: -1 | 1) =>
    void act(
      () => moveNote(office, engagement, note, notes, step),
      t('engagements:did.noteMoved'),
      t('engagements:did.takenBack'),
    );
  return (
    <li className={styles.line}>
      <span className={styles.lineText}>
        <span className={styles.text}>
          <LocalWords text={note.text} />
        </span>
        {facts.length > 0 ? <span className={styles.small}>{facts.join(' · ')}</span> : null}
      </span>
      <PartActs
        engagement={engagement}
        table="engagementNotes"
        id={note.id}
        name={name}
        onEdit={onEdit}
      >
        {alike.length > 1 ? (
          <>
            <IconButton
              icon="arrow-up"
              size="small"
              label={t('common:moveUp', { what: name })}
              isDisabled={place === 0}
              onPress={() => move(-1)}
            />
            <IconButton
              icon="arrow-down"
              size="small"
              label={t('common:moveDown', { what: name })}
              isDisabled={place === alike.length - 1}
              onPress={() => move(1)}
            />
          </>
        ) : null}
      </PartActs>
    </li>
  );
}
