import type { WorkTopics } from '../../help-topic.ts';
import { backup } from './backup.ts';
import { cooperation } from './cooperation.ts';
import { history } from './history.ts';
import { home } from './home.ts';
import { obligations } from './obligations.ts';
import { plan } from './plan.ts';
import { programme } from './programme.ts';
import { recommendations } from './recommendations.ts';
import { questionnaires } from './questionnaires.ts';
import { said } from './said.ts';
import { tasks } from './tasks.ts';
import { trash } from './trash.ts';

export const work: WorkTopics = {
  start: {
    title: 'Getting started',
    lead: 'The program keeps the contacts of the office in one place and makes Word documents of them. It works without a network.',
    parts: [
      {
        heading: 'First steps',
        blocks: [
          {
            steps: [
              'Fill in the details of the office and the coordinator: {goSettings}. They are printed at the top of documents.',
              'Import the list of stakeholders: {importContacts}. You can also drop the file on the window.',
              'Go through the imported contacts and correct what needs correcting.',
              'Make the contact list in Word: {exportContactList}.',
              'Save a backup in another place: {saveBackup}.',
            ],
          },
        ],
      },
      {
        heading: 'Saving',
        blocks: [
          'Settings are saved when you leave a field. A person or an organisation is saved when you choose “Save” in its form. The foot of the sidebar says when something was last saved.',
          'If the window closes while you are writing, the unfinished text is kept and comes back when you open the form again.',
        ],
      },
      {
        heading: 'Trying things out',
        blocks: [
          'The sample office contains made-up people and organisations. They are marked SAMPLE. They can be added and removed in one step in the settings.',
        ],
      },
    ],
  },
  import: {
    title: 'Importing a list',
    lead: 'A list of stakeholders can be imported from Excel or LibreOffice, from a CSV file or from the clipboard. Nothing is saved before you have seen what the import will do.',
    parts: [
      {
        heading: 'How to import a list',
        blocks: [
          {
            steps: [
              'Choose {importContacts}, drop the file on the window, or paste cells that you copied in Excel.',
              'Check the columns. The program recognises Finnish, Swedish, English and German headers, including those of Outlook, Google and Thunderbird. Change the field above a column where it is wrong.',
              'Go through the rows that have a remark. The remark says what is wrong and what is done about it.',
              'Write where the list came from and what it is for. This is saved with each new contact.',
              'Check the summary and accept the import.',
            ],
          },
        ],
      },
      {
        heading: 'Address books, recipients and Word',
        blocks: [
          'A vCard file (.vcf) of a phone or Outlook and an LDIF file of Thunderbird (.ldif) are imported as they are. Pictures are not. The name of a mailing list becomes a group of its members.',
          'Of a Word document (.docx) the tables are read. The recipients of a message can be pasted as they are, for example Virtanen Maija <maija.virtanen@example.fi>; …',
          'Where an address has no name, the name is read from the address if it plainly stands there. The row then has a remark: check the name.',
        ],
      },
      {
        heading: 'Rows that cannot be imported',
        blocks: [
          'A faulty row does not prevent the others from being imported. Rows that are left out can be saved to a file of their own, corrected and imported again.',
          'A column of personal identity codes is always left out.',
        ],
      },
      {
        heading: 'Contacts already saved',
        blocks: [
          'The summary says of each row whether it is new, changes a saved contact, is the same or may be a duplicate. When the same list is imported again, nothing changes.',
          'Open a row to see, field by field, what the contacts have now and what the list has. Choose which fields are taken. All rows of one state can be decided at once: take all changes, fill empty fields only, or skip.',
          'A possible duplicate is added as new unless you decide otherwise. A person whose data was erased for good is not brought back.',
        ],
      },
      {
        heading: 'A template to send out',
        blocks: [
          'In the first step of an import you can save an empty template in Finnish, Swedish or English. When an organisation has filled it in, it is imported as it is.',
        ],
      },
      {
        heading: 'Undoing an import',
        blocks: [
          'A whole import can be undone at once or later: {goImports}. Records that were changed after the import are kept, and the program says how many.',
        ],
      },
      {
        heading: 'Tips for Excel',
        blocks: [
          {
            list: [
              'The program reads .xlsx files of Excel and .ods files of LibreOffice. An old .xls file must first be saved as .xlsx in Excel.',
              'A file protected with a password cannot be read. Remove the protection in Excel, then import the file.',
              'If letters look wrong, change the encoding above the list.',
              'Cells that begin with =, +, - or @ are read as text. Formulas are not run.',
            ],
          },
        ],
      },
    ],
  },
  contacts: {
    title: 'Looking after contacts',
    lead: 'A person can have several positions, email addresses and phones. The list shows the primary ones.',
    parts: [
      {
        heading: 'Finding and filtering',
        blocks: [
          'Go to the search field: {find}. The search finds a name, an organisation, an email address or a phone number in any part of it, and a long word may have one typing error.',
          'The key / also goes to the search field. Filters show, for instance, only ministries, the members of a certain body, or those without an email address. Filters stand above the list, and each can be removed on its own.',
          'The heading of a column sorts the list. With Shift held down, another column sorts those that are equal. The button Columns is where columns are chosen and put in order.',
          'Save filters, columns and order as a view if you need them again. The list can always open in a view of your own.',
        ],
      },
      {
        heading: 'Many at once',
        blocks: [
          'Tick rows with the space bar or the mouse. They stay ticked when the search, a filter or the page changes, and all that are found can be ticked at once. For those ticked you can change the language or the purpose, mark the data as verified, add a group or a mailing list, or delete them. The program first says how many will change, and one step takes it all back: {undo}.',
        ],
      },
      {
        heading: 'Adding and correcting',
        blocks: [
          {
            list: [
              'New person: {newPerson}. New organisation: {newOrganisation}.',
              'Open a person in the list with Enter and edit with F2.',
              'An organisation that does not exist yet can be added in the person’s form.',
              'When a person changes jobs, add a new position and choose it as the primary one.',
            ],
          },
        ],
      },
      {
        heading: 'Deleting',
        blocks: [
          'Delete the selected person with the Delete key. You can undo this at once from the notice, or later: {undo}.',
          'An organisation with people cannot be deleted. The program says how many people must first be moved or deleted.',
        ],
      },
      {
        heading: 'Source and purpose',
        blocks: [
          'Each contact shows where the data came from, when, and what they are for. This helps you answer when people ask about their own data.',
        ],
      },
    ],
  },
  bodies: {
    title: 'Bodies and their compositions',
    lead: 'A body has seats, and a person holds a seat for some time. The seat stays when the person changes, and the history is kept.',
    parts: [
      {
        heading: 'Setting up a body',
        blocks: [
          {
            steps: [
              'Open {goBodies}. Choose “Add from the catalogue…” or {newBody}.',
              'Choose “Add seats…”. When you name several organisations, each gets a seat of its own and, if you wish, a seat for a deputy.',
              'Choose “Appoint…” on the row of a seat and type the name of the person. A new person can be added at the same time.',
            ],
          },
          'The order of seats is changed from the menu of the row: “Move up” and “Move down”.',
        ],
      },
      {
        heading: 'Replacing a person',
        blocks: [
          'Choose “Replace…” on the row. Say who comes and from which day. The mandate of the one who leaves ends on the day before, and another begins. On the lists that you tick, the one who comes takes over the place too. If that day is still to come, the one who leaves stays on the lists, and a task reminds you to take them off. All of it can be undone at once: {undo}.',
          'The menu of the row shows the history of the seat, where mandates can be corrected.',
        ],
      },
      {
        heading: 'What is missing',
        blocks: [
          'Vacant seats, missing deputies and mandates that end within 90 days are marked in the list of bodies and in the composition. A mandate is not marked once a successor has been named. Deputies are expected in secretariats, steering groups and working groups, and in others where some member has a seat for a deputy.',
        ],
      },
      {
        heading: 'The composition as on a day',
        blocks: [
          'Type the day into “Composition as on”, for example 1.3.2025. The composition of that day can be made into a Word document in Finnish, Swedish or English.',
          {
            note: 'The numbers of the registry are for you to type. The program never makes them up.',
          },
        ],
      },
    ],
  },
  lists: {
    title: 'Mailing lists and messages',
    lead: 'A mailing list holds those you write to about one thing. The program gives the addresses and drafts. It sends nothing.',
    parts: [
      {
        heading: 'A list by hand or by a rule',
        blocks: [
          'Open {goLists} and choose {newList}. For a list by hand you choose the members yourself: search the contacts, or paste the recipients of a message. A list by a rule always holds whoever the rule finds, such as the members and deputies of the secretariat.',
        ],
      },
      {
        heading: 'Who gets the message',
        blocks: [
          'The address is that of the present position first, then the person’s own; of an organisation, its registry. The same address is taken once.',
          {
            list: [
              'Those who objected to the processing, and those whose data may be processed only in a restricted way, are left out.',
              'Under an order for non-disclosure a person’s own addresses are left out.',
              'Whoever has left the position, or has no address, is left out as well.',
            ],
          },
          'The page of the list tells who is left out and why.',
        ],
      },
      {
        heading: 'Addresses and drafts',
        blocks: [
          {
            steps: [
              'Choose “Copy the addresses…”.',
              'Choose the language and the field of the message. With Bcc, recipients do not see one another’s addresses.',
              'Copy the addresses one message at a time. A message that is done is marked.',
            ],
          },
          '“Save an email draft…” makes a file that Outlook opens as a draft: check it and send it.',
        ],
      },
      {
        heading: 'Letters and files',
        blocks: [
          'The Export menu gives the address list, the address labels and the tables for Word, and Excel, CSV and vCard files. Print the labels at actual size (100%).',
          'Each export is noted: {goDocuments}.',
          {
            note: 'If an export would hold a personal identity code, it stops and tells where the code is.',
          },
        ],
      },
    ],
  },
  programme,
  recommendations,
  plan,
  cooperation,
  obligations,
  home,
  tasks,
  questionnaires,
  said,
  duplicates: {
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
  documents: {
    title: 'Word documents',
    lead: 'The program makes the contact list as a Word document in Finnish, Swedish or English.',
    parts: [
      {
        heading: 'How to make a document',
        blocks: [
          {
            steps: [
              'Choose {exportContactList}.',
              'Choose the language of the document. It does not depend on the language of the program.',
              'Choose who is in the list, whether the document is a draft or final, and its confidentiality.',
              'Write the case number if the registry has given one. The program never makes up case numbers.',
              'Choose where to save. The program suggests a name for the file.',
            ],
          },
        ],
      },
      {
        heading: 'Checking',
        blocks: [
          'Before saving, the program checks the structure and accessibility of the document: headings, header rows of tables, language and links. If something needs correcting, the program says so in plain language.',
          'A draft says DRAFT on each page. A document with sample data says SAMPLE.',
        ],
      },
      {
        heading: 'A ministry’s own template',
        blocks: [
          'A document can be made in a ministry’s own Word template. The templates are under Document templates.',
          {
            steps: [
              'In Word, write into the template the places where data come, for example title and content, in double braces. All places are under Document templates, where they can be copied.',
              'Add the template. The program says which places and styles it has, what is wrong with it and where.',
              'Choose the template when you make the document. Before saving, the program says what is left unfilled.',
            ],
          },
          'Headings, body text and contents take the template’s styles, and pages its header and footer. The program takes no macros, and pictures and fields fetched from elsewhere are left out.',
          {
            note: 'The pages of a template say DRAFT only if its header or footer has the place of the state.',
          },
        ],
      },
      {
        heading: 'Documents created',
        blocks: [
          'The list of documents made: {goDocuments}. It says what was made, when and in which language. The document itself is where you saved it.',
        ],
      },
    ],
  },
  undo: {
    title: 'Undo',
    lead: 'Almost everything can be undone, many steps back, even after the program has been closed.',
    parts: [
      {
        heading: 'How to undo',
        blocks: [
          {
            list: [
              'Undo the latest change: {undo}. A notice says what was undone.',
              'Redo what was undone: {redo}.',
              'In a text field the same key undoes typing. Leave the field to undo a saved change.',
              'A whole import can also be undone later: {goImports}.',
            ],
          },
        ],
      },
      {
        heading: 'When undo is not possible',
        blocks: [
          'If the same record was changed later, the later change must be undone first. The program says so and changes nothing.',
        ],
      },
    ],
  },
  trash,
  history,
  backup,
};
