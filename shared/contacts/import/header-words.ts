import type { ContactField } from './plan.ts';

/** What a header can say: a field, or a personal identity code, which is never read. */
export type HeaderMeaning = ContactField | 'identityCode';

/**
 * Header names in Finnish, Swedish, English and German, folded as `foldKey` folds them, with those of Outlook, Google
 * (before and after 2024) and Thunderbird. Work, home and numbers are taken off before the look-up.
 */
const WORDS: Record<HeaderMeaning, string> = {
  familyName:
    'suku nimisuku namnefter sukunimi perekonnanimi perenimi sukunimet snimi efternamn slaktnamn familjenamn lastname surname familyname nachname familienname zuname geburtsname',
  givenName:
    'etu nimietu etunimi eesnimi etunimet kutsumanimi toinennimi muutetunimet enimi fornamn tilltalsnamn mellannamn andranamn firstname givenname forename middlename additionalname vorname vornamen weiterevornamen weiterervorname zweitervorname rufname',
  fullName:
    'namnpakontaktperson kontaktpersonsnamn nameofcontactperson nameofcontact ledamotensnamn deltagarensnamn nimijatitteli nimititteli nimijatehtava nimijaorganisaatio namnochtitel nameandtitle nimi kokonimi virkamies virkahenkilo asiantuntija yhteyshlo yhthlo forochefternamn forochslaktnamn firstandlastname firstlastname tjansteman henkilo henkilonnimi yhteyshenkilo yhteyshenkilot yhteyshenkilonnimi kontaktihenkilo kontaktihenkilonnimi yhdyshenkilo edustaja jasen varsinainenjasen osallistuja osallistujat vastuuhenkilo vastaanottaja nayttonimi esitysnimi sukunimijaetunimi sukunimietunimi etunimisukunimi etunimijasukunimi etujasukunimi sukujaetunimi namn helanamnet fullstandigtnamn kontaktperson kontaktpersoner kontaktpersonensnamn kontakt ledamot deltagare mottagare visningsnamn efternamnfornamn efternamnochfornamn fornamnefternamn fornamnochefternamn name fullname personname contact contactperson contactname participant member representative displayname lastnamefirstname firstnamelastname surnamegivenname ansprechpartner fileas anzeigename vollstandigername nachnamevorname vornamenachname namevorname vorundnachname vorundzuname kontaktname teilnehmer teilnehmerin mitglied mitglieder',
  honorific:
    'puhuttelu arvo arvonimi oppiarvo akateeminenarvo titulering tilltal hedersnamn hederstitel salutation nameprefix prefix honorific anrede akademischertitel akadtitel namensprafix namenspraefix',
  title:
    'ammattinimike ammatti tjanstestallning stallning yrke tehtavaorganisaatiossa asemaorganisaatiossa rooliorganisaatiossa uppgiftiorganisationen designation titteli amet tehtava tehtavat tehtavanimike tyotehtava nimike virkanimike virkaasema asema rooli virka toimenkuva titel befattning tjanstetitel tjanstebenamning yrkestitel uppgift roll title jobtitle position role jobfunction organizationtitle funktion stellung berufsbezeichnung arbeitstitel jobtitel dienststellung dienstbezeichnung amtsbezeichnung tatigkeit rolle',
  organisation:
    'tyopaikka arbetsplats workplace edustettutaho edustettuorganisaatio edustettuyhteiso taustayhteiso taustataho organisaatiotaiyhteiso organisationellersamfund representedorganisation affiliation org organis vastuuministerio vastuutaho vastuuorganisaatio organisaatio organisaatiot organisaationnimi yhteiso yhteisonnimi yritys yrityksennimi tyonantaja virasto laitos taho edustamataho jarjesto jarjestonnimi yhdistys yhdistyksennimi ministerio toimija edustamaorganisaatio taustaorganisaatio viranomainen firma oppilaitos asutus organisation organisationer organisationensnamn foretag foretagsnamn arbetsgivare myndighet ambetsverk forening forbund samfund institution ministerium organization organizationname company companyname employer agency authority ngo institute ministry unternehmen arbeitgeber behorde verein firmenname organisationname organisationsname einrichtung dienststelle',
  unit: 'yksikko osasto toimiala jaosto tulosalue tulosyksikko palvelualue vastuualue linja toimipaikka toimipiste enhet avdelning sektion byra unit department division section office organizationdepartment abteilung referat fachbereich dezernat sachgebiet',
  email:
    'sahkoposti sahkopostiosoite sahkopostiosoitteet sahkopostit sahkop sposti spostiosoite spo email emails emailosoite maili meili epost eposti epostadress epostadresser mail mailadress emailadress emailaddress emailaddresses mailaddress emailvalue emailadresse primaryemail secondaryemail ensisijainensahkoposti ensisijainensahkopostiosoite toissijainensahkoposti primarepost epostprimar emailadressen primareemailadresse sekundareemailadresse primareemail sekundareemail zweiteemailadresse mailadresse',
  phone:
    'puhelinmuu telefonovrig phoneother puhelin puhelinnumero puhelinnumerot puhelinnro puh puhnro puhno puhnumero numero phone phones phonenumber phonenumbers phoneno phonevalue tel telnr telno telefon telefonnummer telefonnumret telefonnr telephone telephonenumber tfn tfnnr tlf primaryphone ensisijainenpuhelin primartelefon telefonprimar rufnummer haupttelefon rufnummern',
  phoneWork:
    'tyopuhelin tyopuhelinnumero tyopuh toimistopuhelin virkapuhelin vaihde puhelinvaihde lankapuhelin suoranumero arbetstelefon arbetstel tjanstetelefon vaxel direktnummer telefonvaxel businessphone workphone officephone mainphone companymainphone switchboard directline landline telefonfirma firmentelefon telefonzentrale diensttelefon durchwahl',
  phoneMobile:
    'puhelingsm gsmpuhelin puhelinmatka puhelinmobiili telefonmobil phonemobile mobiltfn tfnmobil matkapuhelin matkapuhelinnumero matkapuh matkapuhelinnro gsm gsmnumero kannykka kannykkanumero mobiili mobiilinumero mobiilipuhelin mobil mobiltelefon mobilnr mobno mobnr mobilenr mobileno cellno matkapnro matkap gsmnro kannykkanro mobilnummer mobiltelefonnummer mobiltel mobile mobilephone mobilenumber mobilephonenumber cell cellphone cellular handy handynummer mobiltelnr mobilfunk mobilfunknummer handynr mobiltelnummer',
  street:
    'katu osoite katuosoite lahiosoite postiosoite jakeluosoite osoiterivi kayntiosoite adress gatuadress postadress gata naradress utdelningsadress besoksadress address streetaddress street mailingaddress postaladdress visitingaddress addressline strasse anschrift adresse pobox postilokero postbox addresspobox extendedaddress postfach strassehausnummer strasseundhausnummer strassehausnr strasseundnummer strassenr',
  postalCode:
    'postinumero postinro postino pnro postnro postnr postnummer postalcode postcode zip zipcode plz postleitzahl',
  city: 'kaupunki postitoimipaikka postitmp ptp paikkakunta kotikunta kotipaikkakunta kotipaikka ort stad postort postanstalt hemort city town citytown towncity locality stadt wohnort',
  postalCodeAndCity:
    'postinumerojatoimipaikka postinrojatmp postinrotmp postinumerojatmp postinroptmp postinumeroptmp postinumerojapostitoimipaikka postinumerotoimipaikka postinumeropostitoimipaikka postinropostitoimipaikka postinrojatoimipaikka postinrojapostitoimipaikka postinrotoimipaikka postinumerojakaupunki postinumerokaupunki postinumerojapaikkakunta postnummerochort postnummerort postnrochort postnrort postnummerochpostanstalt postnummerpostanstalt postnummerochstad postalcodeandcity postalcodecity postcodeandcity postcodeandtown zipandcity zipcity plzort plzundort',
  country:
    'maa maatunnus maakoodi maaalue valtio land landregion country countrycode countryregion staat',
  language:
    'yhteydenpitokieli kielikoodi viestinnankieli kommunikationssprak sprakkod languagepreference languageofcorrespondence kieli kielet asiointikieli aidinkieli yhteyskieli viestintakieli palvelukieli kirjeenvaihtokieli sprak kontaktsprak modersmal servicesprak korrespondenssprak language languages languagecode preferredlanguage correspondencelanguage sprache korrespondenzsprache muttersprache bevorzugtesprache',
  groups:
    'sidosryhmaluokka sidosryhmanluokka sidosryhmatyyppi stakeholdergroup stakeholdergroups intressentgrupp intressentgrupper toimielin toimielimet ryhma ryhmat ryhmittely luokka luokat luokittelu luokitus kategoria kategoriat avainsanat tunnisteet tunniste postituslista postituslistat jakelulista jakelu verkosto verkostot tyoryhma tyoryhmat sidosryhma sidosryhmat grupp grupper kategori kategorier etikett etiketter taggar sandlista sandlistor natverk group groups groupmembership category categories label labels tag tags mailinglist network gruppe gruppen kategorie kategorien keywords stichworter schlagworter schlagworte verteiler verteilerliste arbeitsgruppe netzwerk',
  notes:
    'vapaateksti vapaasana fritext ovrigauppgifter ovriginformation otherinformation freetext lisatiedot lisatieto lisatietoja huomautus huomautukset huom huomio huomiot huomioitavaa muutahuomioitavaa muuhuomioitava muuthuomiot muuhuomio muistiinpanot muistiinpano kommentti kommentit muuta muutiedot muutietoa selite anteckning anteckningar anmarkning anmarkningar ovrigt kommentar kommentarer tillaggsuppgifter tilaggsinformation note notes comment comments remark remarks additionalinformation info bemerkung bemerkungen notiz notizen anmerkung anmerkungen hinweis hinweise',
  ignore:
    'ytunnus fonummer businessid vatnumber alvnumero viimeksimuokattu muokattu muokkauspaiva luotu luontipaiva modified created lastmodified senastandrad andrad skapad aikaleima timestamp tidsstampel web jarjestys laskuri id no nro jarjestysnumero rivi rivinro nr lopnummer rownumber number faksi faksinumero fax faxnumber faxnummer telefax telex pager pagernumber hakulaite radiopuhelin radiophone carphone autopuhelin ttytddphone isdn callback syntymapaiva syntymaaika syntymavuosi syntymakuukausi birthday birthdate birthyear birthmonth dateofbirth fodelsedag fodelsetid sukupuoli gender kon ika webpage website websitevalue websitelabel websitetype kotisivu kotisivut verkkosivu verkkosivut wwwsivu www url webbplats webbsida hemsida nickname lempinimi smeknamn suffix namesuffix jalkiliite initials nimikirjaimet initialer spouse puoliso make children lapset hobby harrastus anniversary vuosipaiva account laskutustiedot billinginformation mileage priority sensitivity private referredby officelocation location profession user1 user2 user3 user4 custom1 custom2 custom3 custom4 mukautettu1 mukautettu2 mukautettu3 mukautettu4 internetfreebusy directoryserver photo occupation subject maidenname yominame givenyomi surnameyomi givennameyomi familynameyomi additionalnameyomi companyyomi phoneticfirstname phoneticmiddlename phoneticlastname shortname emailtype emaillabel emaildisplayname eposttyp epostvisningsnamn sahkopostintyyppi sahkopostityyppi sahkopostinnayttonimi sahkopostinayttonimi sahkopostiosoitteentyyppi sahkopostiosoitteennayttonimi phonetype phonelabel addresstype addresslabel addressformatted addresscounty organizationtype organizationlabel organizationyominame organizationsymbol organizationlocation organizationjobdescription imtype imlabel imservice imvalue imaddress screenname state province laani maakunta region county businessstate homestate otherstate addressregion valtioprovinssi pikaviesti sukunimiyomi assistant assistantsname assistantsphone assistantsnumber managersname manager esimies avustaja avustajannimi avustajanpuhelin chef chefsnamn assistent assistentensnamn assistentenstelefon eventlabel eventvalue relationlabel relationvalue relationtype customfieldlabel customfieldvalue spitzname messengername pagernummer benutzerdef benutzer1 benutzer2 benutzer3 benutzer4 geburtsjahr geburtsmonat geburtstag geburtsdatum geschlecht beruf buro initialen empfohlenvon internetfreigebucht jahrestag kinder konto nameassistent namedesdervorgesetzten telefonassistent partner prioritat privat reisekilometer vertraulichkeit verzeichnisserver webseite webseiten internetseite bundesland bundeslandkanton kanton ruckmeldung autotelefon telefonfurhorbehinderte abrechnungsinformation emailtyp emailangezeigtername lfdnr laufendenummer telefaxnummer pagerphone skarmnamn personsokare anpassat anpassad fodelsear fodelsemanad lan delstat pikaviestinnimi hakulaitteennumero osavaltio osavaltiolaani',
  identityCode:
    'henktunnus henkilotunnushetu henkilotunnus henkilotunnukset hetu sotu sosiaaliturvatunnus personbeteckning personnummer personnr personsignum socialsecuritynumber ssn personalidentitycode identitycode nationalid governmentidnumber organizationalidnumber regierungsnr organisationsnr',
};

const MEANINGS = new Map<string, HeaderMeaning>();
for (const [meaning, words] of Object.entries(WORDS)) {
  for (const word of words.split(' ')) MEANINGS.set(word, meaning as HeaderMeaning);
}

/** What the folded header `key` says, word for word. */
export function meaningOf(key: string): HeaderMeaning | null {
  return MEANINGS.get(key) ?? null;
}

/** All folded header names, for a look-up that forgives a typing error. */
export const HEADER_KEYS: readonly string[] = [...MEANINGS.keys()];
