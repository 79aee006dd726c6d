import type { ContactTables } from '../contacts/contact-tables.ts';
import type { MailingList, ListMember } from '../contacts/lists/mailing-list.ts';
import type { RecordBase } from '../records/record.ts';

type Rows = Pick<ContactTables, 'organisations' | 'taggings' | 'bodies'> & {
  lists: MailingList[];
  listMembers: ListMember[];
};

/**
 * Adds the sample's lists to `rows`: two whose members are fixed, two by rule. `programmeTagId` is the group of those who
 * prepare the programme.
 */
export function addLists(rows: Rows, base: () => RecordBase, programmeTagId: string): void {
  const fixed = (
    name: string,
    purpose: string,
    members: Pick<ListMember, 'ownerKind' | 'ownerId'>[],
  ) => {
    const list: MailingList = { ...base(), name, purpose, mode: 'fixed' };
    rows.lists.push(list);
    for (const member of members) rows.listMembers.push({ ...base(), listId: list.id, ...member });
  };
  fixed(
    'Toimintaohjelman valmistelijat',
    'Toimintaohjelman luonnosten kommentointi',
    rows.taggings.flatMap(({ tagId, ownerKind, ownerId }) =>
      tagId === programmeTagId ? [{ ownerKind, ownerId }] : [],
    ),
  );
  fixed(
    'Ministeriöiden kirjaamot',
    'Viralliset kirjeet ja lausuntopyynnöt',
    rows.organisations
      .filter(({ kind }) => kind === 'ministry')
      .map(({ id }) => ({ ownerKind: 'organisation', ownerId: id })),
  );
  const secretariat = rows.bodies.find(({ kind }) => kind === 'secretariat');
  if (!secretariat) throw new Error('The sample has no secretariat');
  rows.lists.push(
    {
      ...base(),
      name: 'Sihteeristön jäsenet ja varajäsenet',
      purpose: 'Kokouskutsut ja kokousaineistot',
      mode: 'rule',
      of: 'persons',
      rule: { bodyIds: [secretariat.id], seatRoles: ['member', 'deputy'] },
    },
    {
      ...base(),
      name: 'Ruotsinkieliset järjestöt',
      purpose: 'Tiedotteet ja kutsut ruotsiksi',
      mode: 'rule',
      of: 'organisations',
      rule: { kinds: ['ngo'], languages: ['sv'] },
    },
  );
}
