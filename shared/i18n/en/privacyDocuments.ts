import type { Groups } from '../fi/index.ts';

export const privacyDocuments: Groups['privacyDocuments'] = {
  sampleNotice: 'SAMPLE: this document contains made-up data. It is not meant for use.',
  notice: {
    intro:
      'We process your contact details. The data have not been obtained from you, so you are given this information under Article 14 of the EU General Data Protection Regulation (EU) 2016/679. You do not need to do anything.',
    controller: {
      heading: 'Controller and contact details',
      name: 'Controller',
      unit: 'Unit or task',
      person: 'Contact person',
      email: 'Email',
      phone: 'Phone',
      officer: 'Data protection officer',
    },
    purposes: {
      heading: 'What the data are used for',
      text: 'The data are used to coordinate the Government’s anti-trafficking work, in particular for:',
      secretariat: 'arranging the work of the coordination secretariat',
      network: 'maintaining the cooperation network of authorities and other actors',
      ngoNetwork: 'cooperation with civil society organisations',
      programme: 'preparing the action plan and following up its implementation',
      consultation: 'requests for statements and other consultation',
      intl: 'international cooperation',
      media: 'communications and contacts with the media',
      other: 'other contacts that belong to the coordinator’s tasks',
    },
    basis: {
      heading: 'Legal basis of the processing',
      publicTask:
        'Processing is necessary for the performance of an authority’s task carried out in the public interest (Article 6(1)(e) of the General Data Protection Regulation and section 4, paragraph 2 of the Data Protection Act (1050/2018)).',
      position:
        'The data describe the position and duties of a person and their performance in a public body, in business, in the activities of an organisation or in other comparable activities (Article 6(1)(e) of the General Data Protection Regulation and section 4, paragraph 1 of the Data Protection Act (1050/2018)). The data serve a task in the public interest and are not processed more than that task requires.',
      consent:
        'Processing is based on your consent (Article 6(1)(a) of the General Data Protection Regulation). You may withdraw your consent at any time. Withdrawal does not affect the lawfulness of processing before it.',
    },
    categories: {
      heading: 'Which data are processed',
      text: 'The data processed are:',
      name: 'name, any former names and honorary title',
      position: 'organisation, unit and job title, and how long they last',
      reach: 'email address, phone number and postal address',
      language: 'contact language',
      bodies: 'membership of bodies and lists, and the groups in which you have been placed',
      notes: 'notes on contacts with you',
      origin:
        'where and when the data were obtained, when they were verified and where they have been given',
      marks: 'data protection notes, such as an objection to the processing or a restriction of it',
    },
    sources: {
      heading: 'Where the data were obtained',
      import: '{{source}}, list received on {{date}}',
      publicWeb: '{{source}}, publicly accessible website, read on {{date}}',
      self: '{{source}}, noted on {{date}}',
      other: '{{source}}, received on {{date}}',
      unknown: 'The source of the data has not been noted. We will find it out on request.',
    },
    recipients: {
      heading: 'Who receives the data',
      text: 'Data are given to other authorities and to the members of the bodies and networks to which you belong, as far as the cooperation requires it. Documents that contain the data may be public under the Act on the Openness of Government Activities (621/1999).',
      transfers:
        'Data are not transferred outside the European Economic Area or to international organisations except as far as contact with an international actor requires it. The transfer is then based on an adequacy decision of the European Commission, on appropriate safeguards or on important reasons of public interest (Articles 45, 46 and 49 of the General Data Protection Regulation). Information on the safeguards is available from the controller.',
    },
    retention: {
      heading: 'How long the data are kept',
      text: 'Whether the data are still needed is reviewed at least every two years. The data are erased when they are no longer needed. A name in an official document, such as minutes or a statement, is kept for as long as the document.',
    },
    rights: {
      heading: 'Your rights',
      text: 'You have the right',
      access: 'to know which data on you are processed and to receive a copy of them (Article 15)',
      rectification: 'to have incorrect or incomplete data rectified (Article 16)',
      erasure:
        'to have the data erased as far as processing is not necessary for a task in the public interest or for archiving (Article 17)',
      restriction: 'to have the processing restricted (Article 18)',
      objection:
        'to object to processing on grounds relating to your particular situation (Article 21)',
      portability:
        'to receive the data that you have provided yourself in a machine-readable format and to transmit them to another controller, as far as the processing is based on consent (Article 20)',
      how: 'A request may be sent to the controller’s contact person. It is answered within one month.',
      automated: 'The data are not used for automated decision-making or profiling.',
    },
    complaint: {
      heading: 'Right to lodge a complaint with the supervisory authority',
      text: 'If you consider that the processing of your personal data infringes data protection legislation, you may lodge a complaint with the Data Protection Ombudsman. The contact details are on the website of the Office of the Data Protection Ombudsman: tietosuoja.fi/en.',
    },
  },
  report: {
    more: 'For further information, please contact the controller’s contact person: {{contact}}.',
    intro:
      'This document contains all the data that the office holds on you on the date of the document (Article 15 of the EU General Data Protection Regulation (EU) 2016/679). Data on other persons have been left out (Article 15(4)).',
    grounds: 'Basic information on the processing',
    groundsTable: 'Basic information on the processing',
    purpose: 'Purpose',
    basis: 'Legal basis',
    source: 'Source',
    categories: 'Data processed',
    recipients: 'Recipients',
    retention: 'Retention period',
    informed: 'Information on the processing given',
    informedNot: 'not noted',
    marks: 'Data protection notes',
    noMarks: 'no notes',
    rights: 'Your rights',
    automated: 'Automated decision-making',
    complaint: 'Right to lodge a complaint',
    kept: 'Data kept',
    mentions: 'Mentions in other records',
    mentionsIntro:
      'The name, email address or phone number was found in these texts. A namesake may be among them.',
    log: 'Change log',
    logIntro: 'What was changed in the data and when.',
    unknownTable: 'Other data: {{table}}',
    what: 'Record',
    content: 'Content',
    when: 'When',
    change: 'Change',
    where: 'Where',
    text: 'Text',
    tableTitle: '{{table}}: {{count}}',
    rows_one: '{{count}} record',
    rows_other: '{{count}} records',
    logRows_one: '{{count}} change',
    logRows_other: '{{count}} changes',
    mentionRows_one: '{{count}} mention',
    mentionRows_other: '{{count}} mentions',
    draftOf: 'Unsaved form',
    address: 'Address',
    number: 'Number',
    referred: 'What your data relate to',
    referredIntro:
      'Your data refer to these records. Only their names are given, as the rest does not concern you.',
    listedByRule: 'You are on the list because of its rule.',
    listRule: 'Reason',
    inTrash: 'in the trash',
  },
};
