import type { WorkTopics } from '../../help-topic.ts';

export const history: WorkTopics['history'] = {
  title: 'Uppgifternas historik',
  lead: 'I historiken ser du hur en uppgift har ändrats och hur den såg ut en viss dag.',
  parts: [
    {
      heading: 'Öppna historiken',
      blocks: [
        'Öppna sidan för en person, en organisation eller en annan uppgift och välj Historik. Om den inte syns som knapp finns den i menyn Fler åtgärder.',
        'I förteckningen kommer den senaste ändringen först: när något ändrades, vad som stod där före och vad som står där efter.',
      ],
    },
    {
      heading: 'Hur uppgiften såg ut',
      blocks: [
        {
          steps: [
            'Skriv dagen vid Sådan den var en viss dag.',
            'Programmet visar uppgiften sådan den var när dagen var slut, och bredvid den nuvarande.',
          ],
        },
      ],
    },
    {
      heading: 'Återställa ett enskilt fält',
      blocks: [
        'Tryck på Återställ bredvid det gamla värdet. Bara det fältet ändras, allt annat är kvar som det är. Återställningen kan ångras: {undo}.',
      ],
    },
    {
      heading: 'Vad som inte finns i historiken',
      blocks: [
        {
          list: [
            'För uppgifter som kom med en import börjar historiken med importen.',
            'När en uppgift försvinner för gott försvinner också dess historik.',
            'En ändring som är äldre än 30 dagar kan inte längre ångras, men den syns i historiken.',
          ],
        },
      ],
    },
  ],
};
