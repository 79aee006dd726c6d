import type { TopicTexts } from '../help-topic.ts';

export const shortcuts: TopicTexts = {
  fi: {
    title: 'Pikanäppäimet',
    lead: 'Kaiken voi tehdä näppäimistöllä. Painikkeen pikanäppäin näkyy, kun painike on kohdistettuna tai osoitin on sen päällä.',
    parts: [],
  },
  sv: {
    title: 'Kortkommandon',
    lead: 'Allt kan göras med tangentbordet. En knapps kortkommando visas när knappen är i fokus eller pekaren är på den.',
    parts: [],
  },
  en: {
    title: 'Keyboard shortcuts',
    lead: 'Everything can be done with the keyboard. The shortcut of a button is shown when the button has the focus or the pointer is over it.',
    parts: [],
  },
};
