import type { Groups, Texts } from '../fi/index.ts';
import { joinNames } from '../join-names.ts';
import { common } from './common.ts';
import { commands } from './commands.ts';
import { shell } from './shell.ts';
import { comparison } from './comparison.ts';
import { contacts } from './contacts.ts';
import { organisations } from './organisations.ts';
import { views } from './views.ts';
import { contactExports } from './contactExports.ts';
import { bodies } from './bodies.ts';
import { duplicates } from './duplicates.ts';
import { duplicateScreens } from './duplicateScreens.ts';
import { privacy } from './privacy.ts';
import { privacyDocuments } from './privacyDocuments.ts';
import { programme } from './programme.ts';
import { programmeDocuments } from './programmeDocuments.ts';
import { preparation } from './preparation.ts';
import { actionTable } from './actionTable.ts';
import { actionTags } from './actionTags.ts';
import { pictures } from './pictures.ts';
import { records } from './records.ts';
import { recordHistory } from './recordHistory.ts';
import { lists } from './lists.ts';
import { appLock } from './appLock.ts';
import { importTexts } from './import.ts';
import { importScreen } from './importScreen.ts';
import { editor } from './editor.ts';
import { translationOrder } from './translationOrder.ts';
import { forms } from './forms.ts';
import { replies } from './replies.ts';
import { programmeChanges } from './programmeChanges.ts';
import { cooperation } from './cooperation.ts';
import { cooperationDocuments } from './cooperationDocuments.ts';
import { engagements } from './engagements.ts';
import { meetings } from './meetings.ts';
import { arrivals } from './arrivals.ts';
import { obligations } from './obligations.ts';
import { replace } from './replace.ts';
import { recommendations } from './recommendations.ts';
import { questionnaires } from './questionnaires.ts';
import { tasks } from './tasks.ts';
import { trash } from './trash.ts';
import { integrity } from './integrity.ts';
import { licences } from './licences.ts';
import { mail } from './mail.ts';
import { home } from './home.ts';
import { saidSearch } from './saidSearch.ts';
import { documents } from './documents.ts';
import { documentScreens } from './documentScreens.ts';
import { pageEstimate } from './pageEstimate.ts';
import { templates } from './templates.ts';
import { backup } from './backup.ts';
import { safekeeping } from './safekeeping.ts';
import { officeData } from './officeData.ts';
import { officeDataScreen } from './officeDataScreen.ts';
import { openExport } from './openExport.ts';
import { planImport } from './planImport.ts';
import { termBase } from './termBase.ts';
import { comments } from './comments.ts';
import { followUp } from './followUp.ts';
import { followUpDocuments } from './followUpDocuments.ts';
import { versions } from './versions.ts';
import { acts } from './acts.ts';
import { settings } from './settings.ts';
import { welcome } from './welcome.ts';
import { help } from './help.ts';
import { stages } from './stages.ts';

const groups: Groups = {
  common,
  commands,
  shell,
  stages,
  comparison,
  contacts,
  organisations,
  views,
  contactExports,
  bodies,
  duplicates,
  duplicateScreens,
  privacy,
  privacyDocuments,
  programme,
  programmeDocuments,
  preparation,
  actionTable,
  replace,
  actionTags,
  pictures,
  records,
  recordHistory,
  lists,
  appLock,
  import: importTexts,
  importScreen,
  editor,
  translationOrder,
  forms,
  replies,
  programmeChanges,
  cooperation,
  cooperationDocuments,
  engagements,
  arrivals,
  obligations,
  recommendations,
  meetings,
  questionnaires,
  tasks,
  trash,
  integrity,
  licences,
  mail,
  home,
  saidSearch,
  documents,
  documentScreens,
  pageEstimate,
  templates,
  backup,
  safekeeping,
  officeData,
  officeDataScreen,
  openExport,
  planImport,
  termBase,
  comments,
  followUp,
  followUpDocuments,
  versions,
  acts,
  settings,
  welcome,
  help,
};

export const en: Texts = joinNames(groups);
