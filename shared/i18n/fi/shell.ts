import type { ChoiceName, MenuName } from '../../commands/command.ts';
import type { ShellFailure } from '../../ipc/contract.ts';

/** Texts of the desktop shell: its menus, its own dialogs, and why a call of it failed. */
type ShellTexts = {
  programName: string;
  menus: Record<MenuName, string>;
  choices: Record<ChoiceName, string>;
  failures: Record<ShellFailure['code'], string>;
  keys: Record<string, string>;
  dialogs: Record<string, string>;
  contextMenu: Record<string, string>;
  mac: Record<string, string>;
};

export const shell = {
  programName: 'Koordinaattorin työpöytä',
  menus: {
    file: 'Tiedosto',
    edit: 'Muokkaa',
    view: 'Näytä',
    tools: 'Työkalut',
    window: 'Ikkuna',
    help: 'Ohje',
  },
  choices: { theme: 'Teema', language: 'Kieli' },
  failures: {
    'file-unreadable':
      'Tiedostoa ei voitu avata. Se on ehkä siirretty tai poistettu, tai se on kansio. Valitse tiedosto uudelleen. Mitään ei muutettu.',
    'file-too-large': 'Tiedosto on liian suuri avattavaksi. Mitään ei muutettu.',
    'file-locked':
      'Tiedostoa ei voitu käyttää. Se on auki toisessa ohjelmassa. Sulje tiedosto ja yritä uudelleen.',
    'disk-full':
      'Tiedostoa ei voitu tallentaa, koska levy on täynnä. Vapauta tilaa tai valitse toinen paikka.',
    'not-permitted':
      'Tähän paikkaan tai tiedostoon ei ole käyttöoikeutta. Valitse toinen paikka ja yritä uudelleen.',
    'link-refused':
      'Linkkiä ei avata. Ohjelma avaa vain verkko-, sähköposti- ja puhelinosoitteita.',
    'link-not-opened':
      'Linkkiä ei voitu avata: koneessa ei ole sille ohjelmaa, tai ohjelma ei käynnistynyt. Kopioi osoite ja avaa se itse selaimessa tai sähköpostiohjelmassa.',
    'print-failed': 'Tulostaminen ei onnistunut. Tarkista tulostin ja yritä uudelleen.',
    'call-refused': 'Ohjelma ei tehnyt pyydettyä toimintoa. Mitään ei muutettu.',
    unexpected:
      'Toiminto keskeytyi ohjelman virheeseen. Yritä uudelleen. Tallennetut tiedot ovat tallessa.',
    'host-gone':
      'Ohjelman osa, joka tekee varmuuskopiot, ei ole käynnissä. Sulje ikkuna ja käynnistä ohjelma uudelleen. Tallennetut tiedot ovat tallessa.',
    'backup-missing':
      'Varmuuskopiota ei löydy. Se on ehkä poistettu tai siirretty. Valitse toinen varmuuskopio. Mitään ei muutettu.',
    'not-as-written':
      'Levy ei säilyttänyt tiedostoa sellaisena kuin se kirjoitettiin. Yritä uudelleen. Jos sama toistuu, pyydä IT-tukea tarkistamaan levy. Aiemmat varmuuskopiot ovat tallessa.',
    'place-gone':
      'Toista tallennuspaikkaa ei löydy. Kytke muistitikku tai verkkolevy. Varmuuskopio tällä koneella on tallessa.',
    'place-is-own':
      'Kansio on ohjelman omassa kansiossa. Valitse kansio toiselta levyltä, muistitikulta tai verkkolevyltä.',
  },
  keys: { shift: 'Vaihto' },
  dialogs: {
    openLinkTitle: 'Avaa linkki',
    openLink: 'Avataanko linkki toisessa ohjelmassa?',
    openLinkButton: 'Avaa',
    openLinkNot: 'Jos et halua avata linkkiä, sulje tämä välilehti.',
    cancel: 'Peruuta',
    windowGone: 'Ikkuna sulkeutui ohjelman virheeseen.',
    windowGoneDetail: 'Tallennetut tiedot ovat tallessa.',
    reload: 'Avaa uudelleen',
    quit: 'Lopeta',
    startFailed: 'Ohjelmaa ei voitu käynnistää.',
    startFailedDetail: 'Asenna ohjelma uudelleen. Tallennetut tiedot säilyvät asennuksessa.',
    folderTrouble:
      'Ohjelma ei voi käynnistyä, koska sen tietokansioon ei voi kirjoittaa: {{folder}}. Pyydä IT-tukea tarkistamaan, että tässä on oma kansiosi ja että saat kirjoittaa siihen. Tietoja ei ole muutettu.',
  },
  contextMenu: { copyAddress: 'Kopioi osoite' },
  mac: {
    hide: 'Kätke ohjelma',
    hideOthers: 'Kätke muut',
    showAll: 'Näytä kaikki',
  },
} as const satisfies ShellTexts;
