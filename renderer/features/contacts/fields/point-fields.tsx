import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { emptyPoint, type ContactPointDraft } from '#shared/contacts/contact-draft.ts';
import { PHONE_KINDS, type ContactPoint } from '#shared/contacts/contact-point.ts';
import { readPhone } from '#shared/contacts/phone-number.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { Tag } from '#renderer/ui/status/status-mark.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import type { FieldsOf } from './use-contact-form.ts';
import { useFocusPart } from './use-focus-part.ts';
import { AddressFields } from './address-fields.tsx';
import { OrganisationPointMenu, useOwnNote } from '../organisations/organisation-point-menu.tsx';
import { PointMenu } from './point-menu.tsx';
import styles from './contact-form.module.css';

type Kind = ContactPoint['kind'];
type Points = FieldsOf<{ contactPoints: ContactPointDraft[] }>;

const TEXTS = {
  email: { list: 'emails', one: 'email', add: 'addEmail', remove: 'removeEmail' },
  phone: { list: 'phones', one: 'phone', add: 'addPhone', remove: 'removePhone' },
  address: { list: 'addresses', one: 'address', add: 'addAddress', remove: 'removeAddress' },
} as const satisfies Record<Kind, object>;

/** A position of the form that a point can belong to. */
export type Post = { key: string; name: string };

/**
 * The e-mails, phones or addresses of a form, in the order in which they were added; one is the first to use. With
 * `posts` each can be the person's own or a post's.
 */
export function PointFields({
  kind,
  fields,
  posts,
  ofOrganisation,
}: {
  kind: Kind;
  fields: Points;
  posts?: readonly Post[];
  /** An organisation's may be its registry. */
  ofOrganisation?: boolean;
}) {
  const { t } = useTranslation(['contacts', 'privacy']);
  const all = fields.draft.contactPoints;
  const points = all.filter((point) => point.kind === kind);
  const texts = TEXTS[kind];

  const change = (key: string, some: Partial<ContactPointDraft>) =>
    fields.set({
      contactPoints: all.map((point) => (point.key === key ? { ...point, ...some } : point)),
    });
  const prefer = (key: string) =>
    fields.set({
      contactPoints: all.map((point) =>
        point.kind === kind ? { ...point, preferred: point.key === key } : point,
      ),
    });
  const remove = (removed: ContactPointDraft) => {
    const rest = all.filter((point) => point !== removed);
    const heir = removed.preferred ? rest.find((point) => point.kind === kind) : undefined;
    fields.set({
      contactPoints: rest.map((point) => (point === heir ? { ...point, preferred: true } : point)),
    });
  };
  const group = useRef<HTMLFieldSetElement>(null);
  const willAdd = useFocusPart(
    group,
    points.map(({ key, preferred }) => `${key} ${String(preferred)}`).join(),
  );
  const add = () => {
    willAdd();
    fields.set({ contactPoints: [...all, emptyPoint(kind, points.length === 0)] });
  };

  const ownNoteOf = useOwnNote();
  const noteOf = (point: ContactPointDraft, all: readonly Post[]) => {
    const post = all.find(({ key }) => key === point.positionKey);
    const parts = [
      post && t('privacy:page.ofPosition', { organisation: post.name }),
      point.doNotUse && t('privacy:page.doNotUse'),
    ].filter(Boolean);
    return parts.length > 0 ? parts.join(', ') : undefined;
  };

  return (
    <fieldset ref={group} className={styles.group}>
      <legend className={styles.legend}>{t(`contacts:form.${texts.list}`)}</legend>
      {points.map((point, index) => {
        const number = index + 1;
        const path = `contactPoints.${point.key}`;
        const label = t(`contacts:form.${texts.one}`, { number });
        return (
          <div key={point.key} className={styles.point} data-part>
            {kind === 'address' ? (
              <AddressFields
                label={label}
                point={point}
                path={path}
                fields={fields}
                onChange={(address) => change(point.key, { address })}
              />
            ) : (
              <div className={styles.value}>
                <TextField
                  label={label}
                  hideLabel
                  type={kind === 'email' ? 'email' : 'tel'}
                  value={point.value}
                  onChange={(value) => change(point.key, { value })}
                  onBlur={() => fields.leave(path)}
                  error={fields.error(path)}
                  warning={fields.warning(path)}
                  help={
                    posts ? noteOf(point, posts) : ofOrganisation ? ownNoteOf(point) : undefined
                  }
                />
              </div>
            )}
            {kind === 'phone' ? (
              <Select
                label={`${t('contacts:field.phoneKind')} ${String(number)}`}
                hideLabel
                options={PHONE_KINDS.map((one) => ({
                  value: one,
                  label: t(`contacts:phoneKind.${one}`),
                }))}
                value={point.phoneKind ?? readPhone(point.value).kind}
                onChange={(phoneKind) => change(point.key, { phoneKind })}
              />
            ) : null}
            <div className={styles.pointActs}>
              {posts ? (
                <PointMenu
                  label={label}
                  point={point}
                  posts={posts}
                  onChange={(some) => change(point.key, some)}
                />
              ) : null}
              {ofOrganisation ? (
                <OrganisationPointMenu
                  label={label}
                  point={point}
                  onChange={(some) => change(point.key, some)}
                />
              ) : null}
              {points.length > 1 && !point.doNotUse ? (
                point.preferred ? (
                  <Tag icon="star">{t('contacts:form.preferred')}</Tag>
                ) : (
                  <IconButton
                    icon="star"
                    label={`${t('contacts:form.prefer')}: ${label}`}
                    onPress={() => prefer(point.key)}
                  />
                )
              ) : null}
              <IconButton
                icon="x"
                label={t(`contacts:form.${texts.remove}`, { number })}
                onPress={() => remove(point)}
              />
            </div>
          </div>
        );
      })}
      <div>
        <Button variant="quiet" size="small" icon="plus" onPress={add}>
          {t(`contacts:form.${texts.add}`)}
        </Button>
      </div>
    </fieldset>
  );
}
