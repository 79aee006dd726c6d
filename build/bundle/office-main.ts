import { projectRoot } from '../project-root.ts';
import { buildOffice } from './build-office.ts';

await buildOffice(projectRoot);
