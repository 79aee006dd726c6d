import type { Groups } from '../fi/index.ts';

export const actionTags: Groups['actionTags'] = {
  name: 'Ämnesord',
  help: 'Kontorets egna ord som åtgärderna grupperas med. De skrivs inte ut i handlingsplanen.',
  add: 'Lägg till ett ämnesord',
  create: 'Lägg till ämnesordet ”{{name}}”',
  remove: 'Ta bort ämnesordet {{name}}',
  several: 'Flera: skilj åt med semikolon eller kommatecken.',
};
