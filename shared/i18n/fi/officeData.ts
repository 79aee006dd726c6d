export const officeData = {
  failure: {
    'too-large': 'Tiedosto on liian suuri: enintään {{megabytes}} Mt luetaan.',
    'not-json': 'Tiedosto ei ole JSON-muotoinen (UTF-8) tai se on katkennut.',
    'not-office-data': 'Tiedosto ei ole tämän ohjelman toimistotiedosto.',
    newer: 'Tiedosto on uudempaa muotoa (versio {{version}}), jota tämä ohjelma ei osaa lukea.',
    'wrong-value': 'Tiedostossa on sopimaton arvo: {{place}}.',
    'double-id': 'Kahdella rivillä on sama tunniste: {{place}}.',
    'missing-row': 'Rivi viittaa toiseen, jota tiedostossa ei ole: {{place}}.',
  },
} as const;
