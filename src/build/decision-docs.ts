import { writeFile } from 'node:fs/promises';
import { decisionFlow } from './decision-flow.ts';
import { decisionTable } from './decision-table.ts';

/** Writes the two documents that are made from the decision module. */
const docs = new URL('../../docs/', import.meta.url);
await writeFile(new URL('decision-table.md', docs), decisionTable());
await writeFile(new URL('decision-flow.md', docs), decisionFlow());
