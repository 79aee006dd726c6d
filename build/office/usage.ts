const USAGE = `office: the program's core without a window.

  office import FILE [--json] [--language fi|sv|en]
      Reads a contact list (CSV, XLSX) and says what an import would do. Nothing is written.
  office duplicates FILE --id-column NAME [--json] [--language fi|sv|en]
      Says which rows of a list are, or may be, one person. NAME is the header of the rows' ids.
  office export --sample|--data FILE [--non-disclosed] [--language fi|sv|en] --out FILE.zip
      Writes all of an office in open formats (docs/open-export.md): lines of JSON, CSV, Word. Not encrypted; office backup
      reads it back.
  office export --sample --as xlsx|csv|vcard [--language fi|sv|en] --out FILE
      Writes the contacts of the sample office.
  office export --template [--language fi|sv|en] --out FILE
      Writes the workbook that organisations are asked to fill in.
  office kinds [--json]
      Lists the kinds of document.
  office day TEXT [--today DAY] [--json] [--language fi|sv|en]
      Says how a typed day is read: day, last day of a span, time, the rest, and what is to be asked. Exit code 1 where
      something is, 2 where there is no day.
  office message FILE… [--json] [--language fi|sv|en]
      Reads messages (.eml, .msg, .ics, .mht, mbox): who wrote to whom and when, text, attachments, the meeting of an
      invitation. Nothing is written or fetched. Exit code 1 where something is to be noted, 2 where no file was read.
  office plan FILE [--json] [--language fi|sv|en]
      Reads an existing action plan (Word, XLSX, CSV) and says what it holds. Nothing is written.
  office questions FILE [--json] [--language fi|sv|en]
      Reads the questions of a questionnaire (Word, plain text) as a tree by their numbers. Nothing is written.
  office sample [--actions N] [--engagements N] [--recommendations N] --out FILE
      Writes the sample office as data (docs/office-data.md), with one more programme of N actions, and as many more
      entries of the log of international cooperation and recommendations.
  office backup create --sample|--data FILE --out FILE --passphrase-stdin|--recipient KEY
      Writes an encrypted backup of office data. --recipient may stand several times; a passphrase is the first line of
      standard input.
  office backup verify|inspect FILE… --identity FILE|--passphrase-stdin [--json] [--language fi|sv|en]
      Says of each backup whether it is whole, or what is in it. Plain backups and packages of open formats need no key.
      --identity takes the key of the recovery sheet in a file, or the key that a passphrase opens (avain.age beside the
      backups) together with --passphrase-stdin. A file that is not there or cannot be read is 'unreadable'.
  office backup restore FILE --out FILE --identity FILE|--passphrase-stdin [--json]
      Writes a backup's records as office data (docs/office-data.md), and the files attached to them into a folder beside
      it (FILE.json: FILE-attachments/). What lies in the trash and the history are left out; the window restores them too.
      Records that office data do not take are named, and the exit code is 1.
  office backup diff FILE FILE --identity FILE|--passphrase-stdin [--json]
      Says which records of which tables differ between two backups.
  office document KIND --sample|--data FILE [--language fi|sv|en] --out FILE|FOLDER
      [--programme P] [--round R] [--body B] [--from VERSION --to VERSION] [--page-numbers]
      [--state draft|final] [--template FILE]
      [--from DAY --to DAY] [--country C] [--topic T] [--by month|body|country|topic] [--engagement E]
      [--obligation O]
      [--questionnaire Q [--own-file FILE.docx]] [--meeting NUMBER [--item N]]
      Writes a document from the sample office or from a file of office data; in a folder, under the name that the program
      gives it, beside what is there. The state is that of the programme unless
      said, and final where there is none. With --own-file, questionnaire-reply is the Word file in which the body sent
      its questions, filled in: in its own language, its layout kept. Exit code 1 where an answer is not in it.
      The kind meeting-pack writes a zip: all papers of a meeting, its calendar entry and the draft of the message.
  office translation FILE.docx --sample|--data FILE [--json] [--language fi|sv|en]
      Reads a translation order that came back and says what each text would become. Nothing is written.
  office form --sample|--data FILE --kind follow-up|questionnaire|extract --body B [--round R]
      [--questionnaire Q] [--programme P] [--language fi|sv|en] --out FILE.docx|.xlsx
      Writes the form of what a body is asked. B by abbreviation or name; without --round, --questionnaire or
      --programme, the newest that asks it.
  office reply FILE… --sample|--data FILE [--json] [--language fi|sv|en]
      Reads forms that came back, and says of each answer how sure it is where it belongs. Nothing is written. Exit code 1:
      something could not be placed, is in conflict, missing or remarked, or a newer round has begun; 2: nothing
      could be read.
  office template FILE.docx [--json] [--language fi|sv|en]
      Lists the places of a ministry's template, what is wrong with it and where.
  office check FILE.docx [--json]
      Checks a Word document's structure and accessibility.

Exit code 0: done. 1: a check found something. 2: it could not be done.
`;

/** Prints how the command is used; answers 0 where that was asked for, else 2. */
export function explainUsage(asked?: string): number {
  const wanted = asked === 'help' || asked === '--help' || asked === '-h';
  (wanted ? process.stdout : process.stderr).write(USAGE);
  return wanted ? 0 : 2;
}
