import type { TopicTexts } from '../help-topic.ts';

export const duplicates: TopicTexts = {
  fi: {
    title: 'Kaksoiskappaleet',
    lead: 'Ohjelma etsii yhteystiedot, jotka ovat luettelossa kahteen kertaan, ja yhdistää ne, kun olet katsonut ne.',
    parts: [
      {
        heading: 'Etsiminen ja yhdistäminen',
        blocks: [
          {
            steps: [
              'Valitse {findDuplicates}.',
              'Varmat parit voi yhdistää kerralla. Tarkistettavat parit avataan yksi kerrallaan.',
              'Katso tiedot rinnakkain ja valitse joka kohdassa vasen, oikea tai molemmat: näppäimet 1, 2 ja 3.',
              'Yhdistä: Ctrl+Enter. Seuraava pari tulee itsestään.',
            ],
          },
          'Tehtävät, osoitteet, toimikaudet, ryhmät ja jakelulistat siirtyvät jäävään tietueeseen. Vastustus, rajoitus ja turvakielto jäävät voimaan, olivat ne kummassa tahansa. Yhdistämisen voi kumota.',
          'Jos yhteystiedot eivät ole samat, valitse ”Eivät ole sama”. Ohjelma muistaa sen eikä ehdota paria uudelleen.',
        ],
      },
    ],
  },
  sv: {
    title: 'Dubbletter',
    lead: 'Programmet söker kontakter som finns två gånger och slår samman dem när du har sett på dem.',
    parts: [
      {
        heading: 'Söka och slå samman',
        blocks: [
          {
            steps: [
              'Välj {findDuplicates}.',
              'Säkra par kan slås samman på en gång. Par att granska öppnas ett i taget.',
              'Se på uppgifterna sida vid sida och välj vid varje punkt vänster, höger eller båda: tangenterna 1, 2 och 3.',
              'Slå samman: Ctrl+Enter. Nästa par kommer av sig självt.',
            ],
          },
          'Uppgifter, adresser, mandat, grupper och sändlistor flyttas till den kontakt som blir kvar. En invändning, en begränsning och en spärrmarkering gäller fortfarande, oavsett i vilkendera de fanns. Sammanslagningen kan ångras.',
          'Om kontakterna inte är samma, välj ”Är inte samma”. Programmet minns det och föreslår inte paret på nytt.',
        ],
      },
    ],
  },
  en: {
    title: 'Duplicates',
    lead: 'The program finds contacts that are there twice, and merges them once you have looked at them.',
    parts: [
      {
        heading: 'Finding and merging',
        blocks: [
          {
            steps: [
              'Choose {findDuplicates}.',
              'Sure pairs can be merged in one go. Pairs to look at are opened one at a time.',
              'See the details side by side and choose left, right or both for each: keys 1, 2 and 3.',
              'Merge: Ctrl+Enter. The next pair comes by itself.',
            ],
          },
          'Positions, addresses, mandates, groups and mailing lists move to the record that stays. An objection, a restriction and an order for non-disclosure stay in force, whichever record had them. The merging can be undone.',
          'If the contacts are not the same, choose “Not the same”. The program remembers it and does not propose the pair again.',
        ],
      },
    ],
  },
};
