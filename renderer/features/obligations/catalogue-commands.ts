import { CATALOGUE_BODIES } from '#shared/contacts/catalogue/bodies.ts';
import { alreadyThere } from '#shared/contacts/catalogue/catalogue.ts';
import {
  CATALOGUE_CHECKED_ON,
  type CatalogueInstrument,
  type CatalogueObligation,
  type CatalogueRound,
} from '#shared/cooperation/catalogue/catalogue.ts';
import { CATALOGUE_INSTRUMENTS } from '#shared/cooperation/catalogue/instruments.ts';
import { CATALOGUE_OBLIGATIONS } from '#shared/cooperation/catalogue/obligations.ts';
import { CATALOGUE_ROUNDS } from '#shared/cooperation/catalogue/review-rounds.ts';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import type { ActResult } from '#shared/records/change.ts';
import type { Office, Writer } from '#renderer/data/office.ts';
import { definedOnly } from '#shared/lib/defined-only.ts';
import { contentId } from '#shared/lib/new-id.ts';

/** An entry of the catalogue as the window names it: rounds, obligations and instruments may share a key. */
export type EntryId = `${'rounds' | 'obligations' | 'instruments'}:${string}`;

/** The entries that are in the office already. */
export async function readThere(office: Office): Promise<ReadonlySet<EntryId>> {
  const { rounds, obligations, instruments } = await readKnown(office);
  return new Set<EntryId>([
    ...[...rounds.keys()].map((key): EntryId => `rounds:${key}`),
    ...[...obligations.keys()].map((key): EntryId => `obligations:${key}`),
    ...[...instruments.keys()].map((key): EntryId => `instruments:${key}`),
  ]);
}

/**
 * Adds the entries of `wanted` that are not there, in one act, with the bodies, instruments and rounds that they belong
 * to. Remarks, which are kept in one language, are taken in `language`.
 */
export async function addFromCatalogue(
  office: Office,
  wanted: ReadonlySet<EntryId>,
  language: Language,
): Promise<ActResult> {
  const act = { name: 'addFromCatalogue', facts: { count: wanted.size } } as const;
  return await office.change(act, async (write) => {
    const known = await readKnown(office);

    const bodyOf = async (key: string): Promise<string | undefined> => {
      const id = known.bodies.get(key) ?? (await addCatalogueBody(write, key));
      if (id !== undefined) known.bodies.set(key, id);
      return id;
    };
    const instrumentOf = async (key: string | undefined): Promise<string | undefined> => {
      const entry = CATALOGUE_INSTRUMENTS.find((one) => one.key === key);
      if (!entry || known.instruments.has(entry.key)) return known.instruments.get(key ?? '');
      const bodyId = entry.bodyKey && (await bodyOf(entry.bodyKey));
      const { id } = await write.add('instruments', instrumentFields(entry, bodyId));
      known.instruments.set(entry.key, id);
      return id;
    };
    const roundOf = async (key: string | undefined): Promise<string | undefined> => {
      const entry = CATALOGUE_ROUNDS.find((one) => one.key === key);
      if (!entry || known.rounds.has(entry.key)) return known.rounds.get(key ?? '');
      const bodyId = await bodyOf(entry.bodyKey);
      if (bodyId === undefined) return undefined;
      const instrumentId = await instrumentOf(entry.instrumentKey);
      const { no, theme, state } = entry;
      const notes = pickText(entry.notes, language) || undefined;
      const { id } = await write.add(
        'reviewRounds',
        definedOnly({ bodyId, instrumentId, no, theme, state, notes, catalogueKey: entry.key }),
      );
      for (const [index, stage] of entry.stages.entries()) {
        await write.add('roundStages', {
          id: partOfEntry(id, 'stage', index),
          roundId: id,
          ...stage,
        });
      }
      known.rounds.set(entry.key, id);
      return id;
    };
    const addObligation = async (entry: CatalogueObligation) => {
      if (known.obligations.has(entry.key)) return;
      const { title, kind, rule, sourceUrl, sent } = entry;
      const { id } = await write.add(
        'obligations',
        definedOnly({
          title,
          kind,
          rule,
          sourceUrl,
          bodyId: await bodyOf(entry.bodyKey),
          instrumentId: await instrumentOf(entry.instrumentKey),
          reviewRoundId: await roundOf(entry.roundKey),
          article: pickText(entry.article, language) || undefined,
          notes: pickText(entry.notes, language) || undefined,
          verifiedOn: entry.verified ? CATALOGUE_CHECKED_ON : undefined,
          catalogueKey: entry.key,
        }),
      );
      if (!sent) return;
      const delivery = { id: partOfEntry(id, 'delivery'), obligationId: id, ...sent } as const;
      await write.add('deliveries', { ...delivery, state: 'sent' });
    };

    for (const { key } of CATALOGUE_INSTRUMENTS) {
      if (wanted.has(`instruments:${key}`)) await instrumentOf(key);
    }
    for (const { key } of CATALOGUE_ROUNDS) if (wanted.has(`rounds:${key}`)) await roundOf(key);
    for (const entry of CATALOGUE_OBLIGATIONS) {
      if (wanted.has(`obligations:${entry.key}`)) await addObligation(entry);
    }
  });
}

/** Adds the body of the catalogue that `key` names; returns its id, undefined where the catalogue has none such. */
export async function addCatalogueBody(write: Writer, key: string): Promise<string | undefined> {
  const entry = CATALOGUE_BODIES.find((one) => one.key === key);
  if (!entry) return undefined;
  const { name, abbr, kind, rhythm } = entry;
  const fields = definedOnly({ name, abbr, kind, rhythm, catalogueKey: key });
  return (await write.add('bodies', fields)).id;
}

/** The id of what an entry brings along, the same for whoever adds it. */
function partOfEntry(id: string, ...parts: (string | number)[]): string {
  return contentId([id, ...parts.map(String)]);
}

/** The records that entries of the catalogue are already, by the keys of the entries. */
async function readKnown({ read }: Office) {
  const [bodies, instruments, rounds, obligations] = await Promise.all([
    read.bodies.toArray(),
    read.instruments.toArray(),
    read.reviewRounds.toArray(),
    read.obligations.toArray(),
  ]);
  const idsOf = <Row extends { id: string }>(there: Map<string, Row>) =>
    new Map([...there].map(([key, { id }]) => [key, id]));
  const bodyIds = idsOf(alreadyThere(CATALOGUE_BODIES, bodies));
  return {
    bodies: bodyIds,
    instruments: idsOf(
      alreadyThere<(typeof instruments)[number]>(CATALOGUE_INSTRUMENTS, instruments),
    ),
    // A round is known by its body and number too: it may have been entered by hand.
    rounds: new Map(
      CATALOGUE_ROUNDS.flatMap((entry: CatalogueRound) => {
        const round = rounds.find(
          ({ catalogueKey, bodyId, no }) =>
            catalogueKey === entry.key ||
            (no !== undefined && no === entry.no && bodyId === bodyIds.get(entry.bodyKey)),
        );
        return round ? [[entry.key, round.id] as const] : [];
      }),
    ),
    obligations: idsOf(
      alreadyThere(
        CATALOGUE_OBLIGATIONS.map(({ key, title }) => ({ key, name: title })),
        obligations.map((one) => ({ ...one, name: one.title })),
      ),
    ),
  };
}

function instrumentFields(entry: CatalogueInstrument, bodyId: string | undefined) {
  const { name, kind, reference, inForceOn, sourceUrl, key } = entry;
  return definedOnly({ name, kind, reference, inForceOn, sourceUrl, bodyId, catalogueKey: key });
}
