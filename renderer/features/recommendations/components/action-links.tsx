import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { pickText } from '#shared/i18n/languages.ts';
import {
  COVERS,
  type Recommendation,
  type RecommendationLink,
} from '#shared/recommendations/recommendation.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { IconButton } from '#renderer/ui/button.tsx';
import { ComboBox } from '#renderer/ui/fields/combo-box.tsx';
import { LocalWords } from '#renderer/ui/words/local-words.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { useFocusOnNext } from '#renderer/ui/focus/use-focus-on-next.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { linkAction, setCover, unlinkAction } from '../recommendations-commands.ts';
import { readActions } from '../recommendations-data.ts';
import styles from './recommendations.module.css';

type Props = { recommendation: Recommendation; links: readonly RecommendationLink[] };

/** The actions, of any programme, that carry a recommendation out, and how far each does. */
export function ActionLinks(props: Props) {
  const live = useLive(readActions, []);
  return (
    <LiveValue live={live}>{(actions) => <LinkedActions {...props} actions={actions} />}</LiveValue>
  );
}

function LinkedActions({
  recommendation,
  links,
  actions,
}: Props & { actions: Awaited<ReturnType<typeof readActions>> }) {
  const { t } = useTranslation(['recommendations', 'programme']);
  const office = useOffice();
  const language = useScreenLanguage();
  const act = useAct();
  const adder = useRef<HTMLDivElement>(null);
  useFocusOnNext(adder, links.length);

  const linkOf = new Map(links.map((link) => [link.actionId, link]));
  const takenBack = t('recommendations:page.takenBack');
  const own = actions.flatMap((one) => {
    const link = linkOf.get(one.action.id);
    return link ? [{ ...one, link }] : [];
  });
  const options = actions
    .filter(({ action }) => !linkOf.has(action.id))
    .map(({ action, number, programme }) => ({
      value: action.id,
      label: `${number} ${pickText(action.title, language)}`,
      hint: pickText(programme.title, language),
    }));
  return (
    <>
      {own.length === 0 ? (
        <p className={styles.quiet}>{t('recommendations:page.noActions')}</p>
      ) : null}
      <ul className={styles.links}>
        {own.map(({ action, number, programme, link }) => {
          const name = `${number} ${pickText(action.title, language)}`;
          return (
            <li key={link.id} className={styles.link}>
              <div className={styles.linkTexts}>
                <a href={`#/programme/${programme.id}/${action.id}`}>{name}</a>
                <span className={styles.quiet}>
                  <LocalWords text={programme.title} />
                </span>
                {link.note === undefined ? null : (
                  <span>{t('recommendations:page.note', { note: link.note })}</span>
                )}
              </div>
              <Select
                label={t('recommendations:page.coverOf', { name })}
                hideLabel
                size="small"
                options={COVERS.map((value) => ({
                  value,
                  label: t(`programme:recommendation.covers.${value}`),
                }))}
                value={link.cover}
                onChange={(cover) =>
                  void act(
                    () => setCover(office, recommendation, link, cover),
                    t('recommendations:page.coverSaved'),
                    takenBack,
                  )
                }
              />
              <IconButton
                icon="x"
                size="small"
                label={t('recommendations:page.unlink', { name })}
                onPress={() =>
                  void act(
                    () => unlinkAction(office, recommendation, link),
                    t('recommendations:page.unlinked'),
                    takenBack,
                  )
                }
              />
            </li>
          );
        })}
      </ul>
      <div ref={adder} className={styles.add} data-no-print>
        <ComboBox
          // A new one each time, so that the words typed do not stay.
          key={links.length}
          label={t('recommendations:page.linkAction')}
          help={t('recommendations:page.linkHelp')}
          options={options}
          value={null}
          onChange={(actionId) => {
            if (actionId === null) return;
            void act(
              () => linkAction(office, recommendation, actionId, 'part'),
              t('recommendations:page.linked'),
              takenBack,
            );
          }}
        />
      </div>
    </>
  );
}
