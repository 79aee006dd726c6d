import type { Texts } from '../fi/index.ts';

export const actionTags: Texts['actionTags'] = {
  name: 'Nyckelord',
  help: 'Kontorets egna ord som åtgärderna grupperas med. De skrivs inte ut i handlingsplanen.',
  add: 'Lägg till ett nyckelord',
  create: 'Lägg till nyckelordet ”{{name}}”',
  remove: 'Ta bort nyckelordet {{name}}',
  several: 'Flera: skilj åt med semikolon eller kommatecken.',
};
